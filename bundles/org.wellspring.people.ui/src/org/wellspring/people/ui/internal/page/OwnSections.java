// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** What we ourselves show of people and of organizations. */
@Component
public final class OwnSections implements PageSections {
    private static final EClass PERSON = ModelPackage.Literals.PERSON;
    private static final EClass ORGANIZATION = ModelPackage.Literals.ORGANIZATION;

    @Override
    public List<One> sections() {
        return List.of(new One(PERSON, WHO, Width.FULL, TwinSection::new), new One(PERSON, WHO + 1, Width.FULL, HeaderSection::new),
                new One(PERSON, HELP, Width.WIDE, HelpSection::new), new One(PERSON, AGREED, Width.CARD, WishesSection::new),
                new One(PERSON, AGREED + 1, Width.CARD, TalkSection::new), new One(PERSON, KNOWN, Width.CARD, NotesSection::new),
                new One(PERSON, KNOWN + 1, Width.WIDE, DetailsSection::new),
                new One(ORGANIZATION, WHO, Width.FULL, OrganizationHead::new), new One(ORGANIZATION, KNOWN, Width.WIDE, OrganizationDetails::new),
                new One(ORGANIZATION, KNOWN + 1, Width.CARD, OrganizationNotes::new));
    }
}
