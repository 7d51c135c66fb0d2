// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** Puts how somebody would like to be reached on the page of a person. */
@Component
public final class ContactSections implements PageSections {
    @Override
    public List<One> sections() {
        return List.of(new One(ModelPackage.Literals.PERSON, NEXT - 20, Width.FULL, WishLines::new),
                new One(ModelPackage.Literals.PERSON, KNOWN + 20, Width.CARD, ContactSection::new));
    }
}
