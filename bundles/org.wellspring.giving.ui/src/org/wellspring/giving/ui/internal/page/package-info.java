// SPDX-License-Identifier: EPL-2.0
/** What went back and forth, on the page of a person. */
package org.wellspring.giving.ui.internal.page;
