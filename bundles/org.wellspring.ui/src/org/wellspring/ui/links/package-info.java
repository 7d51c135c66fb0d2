// SPDX-License-Identifier: EPL-2.0
/**
 * The one way from this program to another: pages, e-mail addresses and telephone numbers are opened by the program the user chose for them,
 * and nothing else is opened at all. Whatever shows an address makes a {@link org.wellspring.ui.links.Link} of it or shows it as plain text.
 */
package org.wellspring.ui.links;
