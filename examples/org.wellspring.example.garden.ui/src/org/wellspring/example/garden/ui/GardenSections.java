// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden.ui;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** Puts what was shared with somebody on their page, after what was agreed on. */
@Component
public final class GardenSections implements PageSections {
    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.PERSON, AGREED + 50, Width.CARD, HarvestSection::new));
    }
}
