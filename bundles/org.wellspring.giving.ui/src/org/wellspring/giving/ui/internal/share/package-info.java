// SPDX-License-Identifier: EPL-2.0
/** What is kept to share, and to whom it goes. */
package org.wellspring.giving.ui.internal.share;
