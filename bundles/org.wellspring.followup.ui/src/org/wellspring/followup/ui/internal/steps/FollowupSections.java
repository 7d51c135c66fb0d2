// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.rhythm.RhythmSection;
import org.wellspring.followup.ui.internal.silence.SilenceSection;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** Puts what is to be done next, and the rhythm, on the page of a person. */
@Component
public final class FollowupSections implements PageSections {
    private final Today today;

    /** By which next steps are ticked off and put off. */
    @Activate
    public FollowupSections(@Reference Today today) {
        this.today = today;
    }

    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.PERSON, NEXT, Width.WIDE, place -> new NextStepsSection(place, today)),
                new One(ModelPackage.Literals.PERSON, NEXT + 1, Width.WIDE, OffersSection::new),
                new One(ModelPackage.Literals.PERSON, NEXT + 2, Width.WIDE, SilenceSection::new),
                new One(ModelPackage.Literals.PERSON, AGREED - 1, Width.CARD, RhythmSection::new));
    }
}
