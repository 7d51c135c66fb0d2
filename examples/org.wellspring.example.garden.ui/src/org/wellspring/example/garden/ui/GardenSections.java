// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden.ui;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.Timelines;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** Puts what was shared with somebody on their page, after what was agreed on. */
@Component
public final class GardenSections implements PageSections {
    private final Timelines timelines;

    /** Which know what was shared with whom. */
    @Activate
    public GardenSections(@Reference Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.PERSON, AGREED + 50, Width.CARD, place -> new HarvestSection(place, timelines)));
    }
}
