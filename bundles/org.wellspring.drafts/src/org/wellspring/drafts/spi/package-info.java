// SPDX-License-Identifier: EPL-2.0
/** What others implement to bring templates. */
package org.wellspring.drafts.spi;
