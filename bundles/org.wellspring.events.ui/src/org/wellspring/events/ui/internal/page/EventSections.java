// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** What we ourselves show of an event, and of how it began on the page of a person. */
@Component
public final class EventSections implements PageSections {
    private final Supplier<List<HelpIdeas>> ideas;

    /** With who knows how to help; they are made when they are asked. */
    @Activate
    public EventSections(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<HelpIdeas>> ideas) {
        this.ideas = () -> ideas.reversed().stream().map(ComponentServiceObjects::getService).toList();
    }

    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.EVENT, WHO, Width.FULL, EventHead::new),
                new One(ModelPackage.Literals.EVENT, NEXT, Width.FULL, place -> new MetSection(place, ideas)),
                new One(ModelPackage.Literals.EVENT, NEXT + 20, Width.FULL, place -> new LikelySection(place, ideas)),
                new One(ModelPackage.Literals.EVENT, AGREED, Width.CARD, ResultSection::new),
                new One(ModelPackage.Literals.PERSON, KNOWN + 2, Width.CARD, OriginSection::new),
                new One(ModelPackage.Literals.EVENT, KNOWN, Width.CARD, EventNotes::new));
    }
}
