// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.theme.Theme;

/**
 * A part of an organization's page, of what is read once for all of them.
 *
 * @param <T> what of it is shown
 */
abstract class OrganizationPart<T> extends PageSection<T> {
    /** What all sections of a page work with. */
    final PageTools tools;

    OrganizationPart(SectionPlace place) {
        super(place);
        this.tools = PageTools.at(place);
    }

    /** What of the page this section shows. Background thread. */
    abstract T slice(OrganizationPage page);

    @Override
    protected final T read(Subject of) {
        return slice(of.shared(OrganizationPage.class, () -> new OrganizationReader(place().space()).page(of.id()).orElseThrow()));
    }

    final Theme theme() {
        return place().theme();
    }
}
