// SPDX-License-Identifier: EPL-2.0
/** The door to "show this": a bundle shows objects of its classes by a DS service of {@link org.wellspring.ui.show.Shows}. */
package org.wellspring.ui.show;
