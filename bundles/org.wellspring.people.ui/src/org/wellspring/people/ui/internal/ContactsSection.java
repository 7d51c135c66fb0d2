// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * How to reach them, where they work (M11), and fields of the user's own (M12). At first one line, so that what happened
 * stands near the top of the page; opened, each is editable in its place, and stays so from person to person.
 */
final class ContactsSection extends PageSection {
    private static final int LABEL = 104;
    private static final int MOST_IN_BRIEF = 3;
    private static final Map<String, EStructuralFeature> VALUES = Map.of("email",
            ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS, "phone", ModelPackage.Literals.PHONE_NUMBER__NUMBER, "link",
            ModelPackage.Literals.WEB_LINK__URI);

    private boolean open;

    ContactsSection(PageTools tools, Composite box) {
        super(tools, box);
    }

    @Override
    Object slice(PersonPage page) {
        return List.of(page.contacts(), page.roles(), page.fields(), open);
    }

    @Override
    void build(PersonPage page) {
        words(box, Heading.Level.SECTION, Texts.get("contacts.title"));
        if (open) {
            fields(page);
        }
        LinkText toggle = new LinkText(box, theme(), open
                ? RichText.empty().link(Texts.get("contacts.close"), () -> open(false, page))
                : RichText.empty().muted(brief(page)).link(Texts.get("contacts.open"), () -> open(true, page)));
        toggle.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void open(boolean now, PersonPage page) {
        open = now;
        show(page);
        tools.relayout().run();
    }

    /** What one most often looks for: how to reach them. */
    private static String brief(PersonPage page) {
        List<String> values = page.contacts().stream().filter(c -> !c.kind().equals("link")).map(PersonPage.Contact::value)
                .filter(v -> !v.isBlank()).limit(MOST_IN_BRIEF).toList();
        return values.isEmpty() ? "" : String.join(" · ", values) + " · ";
    }

    private void fields(PersonPage page) {
        UUID id = page.row().id();
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite grid = bare(card, 3);
        page.roles().forEach(r -> role(grid, r));
        page.contacts().forEach(c -> contact(grid, c));
        tools.space().find(id, Person.class).ifPresent(p -> p.getCustomFields().forEach(f -> custom(grid, f)));
        birthday(grid, page);
        addingField(grid, "contacts.add.role", t -> addRole(id, t));
        addingField(grid, "contacts.add", t -> add(id, t));
        addingField(grid, "contacts.add.field", t -> addField(id, t));
    }

    private void role(Composite grid, PersonPage.RoleLine role) {
        String what = String.join(", ", List.of(role.title(), role.organizationName()).stream().filter(s -> !s.isBlank()).toList());
        label(grid, Texts.get(role.current() ? "contacts.role" : "contacts.role.past"));
        if (role.organization().isEmpty()) {
            value(grid, role.title(), Optional.empty(),
                    t -> set(role.id(), ModelPackage.Literals.ROLE__TITLE, t));
        } else {
            Heading text = new Heading(grid, theme(), Heading.Level.TEXT, what + years(role));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            text.setLayoutData(data);
        }
        remove(grid, role.id());
    }

    private static String years(PersonPage.RoleLine role) {
        String from = role.from().map(d -> "" + d.getYear()).orElse("");
        String to = role.to().map(d -> "" + d.getYear()).orElse("");
        return from.isEmpty() && to.isEmpty() ? "" : " · " + from + "–" + to;
    }

    private void contact(Composite grid, PersonPage.Contact contact) {
        label(grid, contact.label().isBlank() ? Texts.get("contacts." + contact.kind()) : contact.label());
        if (VALUES.containsKey(contact.kind())) {
            value(grid, contact.value(), Optional.empty(), t -> set(contact.id(), VALUES.get(contact.kind()), t));
        } else {
            value(grid, contact.value(), Optional.empty(), t -> setAddress(contact.id(), t));
        }
        remove(grid, contact.id());
    }

    private void custom(Composite grid, CustomField field) {
        UUID id = field.getId();
        label(grid, field.getName());
        value(grid, field.getValue(), Optional.empty(), t -> set(id, ModelPackage.Literals.CUSTOM_FIELD__VALUE, t));
        remove(grid, id);
    }

    private void birthday(Composite grid, PersonPage page) {
        Optional<Person> person = tools.space().find(page.row().id(), Person.class);
        label(grid, Texts.get("contacts.birthday"));
        value(grid, person.map(Person::getBirthday).orElse(""), Optional.of("contacts.birthday.hint"),
                t -> tools.actions().run(new EditEntity(page.row().id())
                        .set(ModelPackage.Literals.PERSON__BIRTHDAY, t.isBlank() ? null : t)), 2);
    }

    private void addingField(Composite grid, String key, Consumer<String> commit) {
        InlineEdit add = new InlineEdit(grid, theme(), SWT.NONE, Texts.get(key)).level(Heading.Level.SUBTITLE)
                .placeholder(Texts.get(key)).onCommit(commit);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        add.setLayoutData(data);
    }

    private void label(Composite grid, String text) {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = theme().px(LABEL);
        new Heading(grid, theme(), Heading.Level.SUBTITLE, text).setLayoutData(data);
    }

    private void value(Composite grid, String value, Optional<String> hint, Consumer<String> commit) {
        value(grid, value, hint, commit, 1);
    }

    /** @param columns two where no cross stands beside it */
    private void value(Composite grid, String value, Optional<String> hint, Consumer<String> commit, int columns) {
        InlineEdit edit = new InlineEdit(grid, theme(), SWT.NONE, Texts.get("contacts.value")).onCommit(commit);
        hint.ifPresent(h -> edit.placeholder(Texts.get(h)));
        edit.setValue(value == null ? "" : value);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
    }

    private void remove(Composite grid, UUID id) {
        FlatButton cross = new FlatButton(grid, theme(), FlatButton.Kind.QUIET, "").icon(Icon.CLOSE, Texts.get("remove"));
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = theme().px(26);
        data.heightHint = theme().px(26);
        cross.setLayoutData(data);
        cross.onPress(() -> tools.actions().runAndSay(new RemoveDetail(id), Texts.get("removed")));
    }

    private void set(UUID id, EStructuralFeature feature, String text) {
        if (text.isBlank()) {
            tools.actions().run(new RemoveDetail(id));
        } else {
            tools.actions().run(new EditEntity(id).set(feature, text));
        }
    }

    /** An address written on one line stands in the street, where every card and label shows it. */
    private void setAddress(UUID id, String text) {
        tools.actions().change(Texts.get("edit.address"), tx -> tx.find(id, PostalAddress.class).ifPresent(a -> {
            a.setStreet(text);
            a.setPoBox(null);
            a.setExtended(null);
            a.setLocality(null);
            a.setRegion(null);
            a.setPostalCode(null);
            a.setCountry(null);
        }));
    }

    /** What was written says what it is: an e-mail address, a page, a number, or else a postal address. */
    private void add(UUID id, String text) {
        String value = text.strip();
        if (value.contains("@") && !value.contains(" ")) {
            tools.actions().run(new AddEmail(id, value, ""));
        } else if (value.matches("(?i)(https?://|www\\.)\\S+")) {
            tools.edit(id, Texts.get("edit.link"), (tx, p) -> {
                WebLink link = ModelFactory.eINSTANCE.createWebLink();
                link.setUri(value.startsWith("www.") ? "https://" + value : value);
                p.getLinks().add(link);
            });
        } else if (value.matches("\\+?[\\d\\s()/.-]{5,}")) {
            tools.actions().run(new AddPhone(id, value, ""));
        } else {
            tools.edit(id, Texts.get("edit.address"), (tx, p) -> {
                PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
                address.setStreet(value);
                p.getAddresses().add(address);
            });
        }
    }

    private void addRole(UUID id, String text) {
        int comma = text.indexOf(',');
        String title = comma < 0 ? "" : text.substring(0, comma).strip();
        tools.actions().run(new AddRole(id, title, text.substring(comma + 1).strip()));
    }

    private void addField(UUID id, String text) {
        int colon = text.indexOf(':');
        tools.edit(id, Texts.get("edit.field"), (tx, p) -> {
            CustomField field = ModelFactory.eINSTANCE.createCustomField();
            field.setName(colon < 0 ? Texts.get("contacts.field") : text.substring(0, colon).strip());
            field.setValue(text.substring(colon + 1).strip());
            p.getCustomFields().add(field);
        });
    }
}
