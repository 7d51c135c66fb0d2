// SPDX-License-Identifier: EPL-2.0
/**
 * The door to the page of a person: a bundle adds a section by a DS service of
 * {@link org.wellspring.ui.page.PersonSections}.
 */
package org.wellspring.ui.page;
