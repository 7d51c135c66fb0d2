// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** Events at which one met, with what was said there. */
@Component
public final class EventEntries implements TimelineEntries {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Override
    public List<EClass> types() {
        return List.of(MODEL.getEvent());
    }

    @Override
    public TimelineEntry entry(Happening event) {
        return event.entry(event.title(), event.text(MODEL.getEncounter_Line()).orElse(""))
                .marked(Chip.EVENT, new Texts(EventEntries.class, event.locale()).get("chip.event")).planned(event.isAhead());
    }
}
