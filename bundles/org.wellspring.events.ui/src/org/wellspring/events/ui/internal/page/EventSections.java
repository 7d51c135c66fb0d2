// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** What we ourselves show of an event. */
@Component
public final class EventSections implements PageSections {
    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.EVENT, WHO, Width.FULL, EventHead::new),
                new One(ModelPackage.Literals.EVENT, NEXT, Width.FULL, MetSection::new),
                new One(ModelPackage.Literals.EVENT, NEXT + 20, Width.WIDE, LikelySection::new),
                new One(ModelPackage.Literals.EVENT, KNOWN, Width.WIDE, EventNotes::new));
    }
}
