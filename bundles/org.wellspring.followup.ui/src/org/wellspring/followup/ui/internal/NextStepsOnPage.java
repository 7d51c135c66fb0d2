// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.followup.Today;
import org.wellspring.ui.page.PersonSection;
import org.wellspring.ui.page.PersonSections;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Width;

/** Puts what is to be done next on the page of a person. */
@Component
public final class NextStepsOnPage implements PersonSections {
    private final Today today;

    /** By which its steps are ticked off and put off. */
    @Activate
    public NextStepsOnPage(@Reference Today today) {
        this.today = today;
    }

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
        return new NextStepsSection(place, today);
    }
}
