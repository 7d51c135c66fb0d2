// SPDX-License-Identifier: EPL-2.0
/** How templates are filled. */
package org.wellspring.drafts.internal;
