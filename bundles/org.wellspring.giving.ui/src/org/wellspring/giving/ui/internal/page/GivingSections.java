// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** Puts what went back and forth on the page of a person. */
@Component
public final class GivingSections implements PageSections {
    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.PERSON, AGREED + 20, Width.CARD, GivingSection::new));
    }
}
