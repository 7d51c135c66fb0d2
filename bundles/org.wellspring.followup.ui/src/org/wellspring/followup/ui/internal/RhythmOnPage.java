// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.ui.page.PersonSection;
import org.wellspring.ui.page.PersonSections;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Width;

/** Puts the rhythm on the page of a person. */
@Component
public final class RhythmOnPage implements PersonSections {
    @Override
    public int order() {
        return AGREED - 1;
    }

    @Override
    public Width width() {
        return Width.CARD;
    }

    @Override
    public PersonSection<?> on(SectionPlace place) {
        return new RhythmSection(place);
    }
}
