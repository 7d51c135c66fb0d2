// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.ui.page.PersonSection;
import org.wellspring.ui.page.PersonSections;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Width;

/** Puts what is to be done next on the page of a person. */
@Component
public final class NextStepsOnPage implements PersonSections {
    @Override
    public int order() {
        return NEXT;
    }

    @Override
    public Width width() {
        return Width.WIDE;
    }

    @Override
    public PersonSection<?> on(SectionPlace place) {
        return new NextStepsSection(place);
    }
}
