// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Look;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** A harvest on the timeline of each person it was shared with, and with whom else. */
@Component
public final class HarvestEntries implements TimelineEntries {
    @Override
    public List<EClass> types() {
        return List.of(GardenModel.HARVEST);
    }

    @Override
    public TimelineEntry entry(Happening harvest) {
        Texts texts = new Texts(HarvestEntries.class, harvest.locale());
        List<String> others = harvest.names(GardenModel.WITH);
        TimelineEntry entry = harvest.entry(texts.get("harvest"),
                others.isEmpty() ? harvest.title() : texts.get("harvest.with", harvest.title(), String.join(", ", others)));
        return harvest.is(GardenModel.GATE) ? entry.marked("garden.gate", texts.get("harvest.gate"))
                : entry.marked("garden.shared", texts.get("harvest.shared"), Look.GOOD);
    }
}
