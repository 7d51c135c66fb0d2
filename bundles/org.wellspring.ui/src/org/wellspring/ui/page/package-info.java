// SPDX-License-Identifier: EPL-2.0
/**
 * The door to the pages of people and organizations: a bundle adds sections by a DS service of
 * {@link org.wellspring.ui.page.PageSections}.
 */
package org.wellspring.ui.page;
