// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.details.Arrival;
import org.wellspring.people.ui.internal.details.ContactLines;
import org.wellspring.people.ui.internal.details.DetailLine;
import org.wellspring.people.ui.internal.details.DetailRows;
import org.wellspring.people.ui.internal.details.NewDetail;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** How an organization is reached, and what else it is known by. */
final class OrganizationDetails extends OrganizationPart<OrganizationDetails.Known> {
    /** What is shown of it. */
    record Known(List<String> alsoKnownAs, List<String> tags, String website, List<PersonPage.Contact> contacts, List<PersonPage.Field> fields) {}

    private final Arrival arrival = new Arrival();
    private final NewDetail fresh;
    private InlineEdit first;

    OrganizationDetails(SectionPlace place) {
        super(place);
        fresh = NewDetail.ofOrganization(tools, arrival);
    }

    /** Gives the keyboard to it. */
    void goTo() {
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        }
    }

    @Override
    Known slice(OrganizationPage page) {
        return new Known(page.alsoKnownAs(), page.tags(), page.website(), page.contacts(), page.fields());
    }

    @Override
    protected Object state(UUID of) {
        return fresh.wanted(of);
    }

    @Override
    protected void build(UUID id, Known page) {
        first = null;
        Composite box = place().box().composite();
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("details.title"));
        Composite grid = place().bare(card, 4);
        DetailRows rows = new DetailRows(grid, arrival);
        ContactLines lines = new ContactLines(tools, grid);
        page.contacts().forEach(lines::contact);
        if (!page.website().isBlank()) {
            words(grid, id, "details.link", page.website(), ModelPackage.Literals.ORGANIZATION__WEBSITE);
        }
        page.fields().forEach(field -> lines.field(field.id().orElseThrow(), field.name(), field.value()));
        first = list(grid, id, "details.nicknames", page.alsoKnownAs(), ModelPackage.Literals.ORGANIZATION__ALSO_KNOWN_AS);
        list(grid, id, "organization.tags", page.tags(), ModelPackage.Literals.ORGANIZATION__TAGS);
        fresh.line(grid, id);
        rows.arrive();
        FlatButton add = new FlatButton(card, theme(), FlatButton.Kind.PLAIN, Texts.get("details.add")).menu();
        add.onPress(() -> fresh.choose(add, id, () -> {
            rebuild();
            fresh.begin();
        }));
    }

    private void words(Composite grid, UUID id, String key, String value, EAttribute feature) {
        DetailLine line = new DetailLine(tools, grid).label(Texts.get(key));
        line.value(Texts.get(key), value, feature, t -> new EditEntity(id).set(feature, t));
        line.end();
    }

    /** Words with commas between them. */
    private InlineEdit list(Composite grid, UUID id, String key, List<String> words, EAttribute feature) {
        DetailLine line = new DetailLine(tools, grid).label(Texts.get(key));
        InlineEdit edit = line.value(Texts.get(key), String.join(", ", words), feature, t -> new EditEntity(id).set(feature, ContactLines.split(t)));
        line.end();
        return edit;
    }
}
