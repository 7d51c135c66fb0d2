// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.NameParts;
import org.wellspring.people.PersonPage;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditRole;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.commands.WorkText;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.details.Arrival;
import org.wellspring.people.ui.internal.details.ContactLines;
import org.wellspring.people.ui.internal.details.DetailLine;
import org.wellspring.people.ui.internal.details.DetailRows;
import org.wellspring.people.ui.internal.details.NewDetail;
import org.wellspring.people.ui.internal.details.Work;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * All that a card says: the parts of the name, work (M11), how to reach them, days, relations (M14), fields of the user's
 * own (M12). At first one line with links, so that what happened stands near the top of the page; opened, each is changed
 * in its place (M15), and stays open from person to person.
 */
final class DetailsSection extends PersonPart {
    private static final int MOST_IN_BRIEF = 3;

    private final DateWords dates = new DateWords();
    private final Arrival arrival = new Arrival();
    private final NewDetail fresh;
    private boolean open;
    private Optional<DetailRows> rows = Optional.empty();
    private InlineEdit first;
    private FlatButton add;

    DetailsSection(SectionPlace place) {
        super(place);
        fresh = new NewDetail(tools, arrival);
    }

    @Override
    Object slice(PersonPage page) {
        return List.of(page.parts(), page.nicknames(), page.contacts(), page.roles(), page.fields(), page.relations(),
                page.row().name());
    }

    @Override
    protected Object state(UUID of) {
        return List.of(open, fresh.wanted(of));
    }

    @Override
    void build(PersonPage page) {
        first = null;
        rows = Optional.empty();
        if (!open) {
            words(box, Heading.Level.STRONG, Texts.get("details.title"));
            LinkText brief = new LinkText(box, theme(), brief(page).link(Texts.get("details.open"), this::unfold));
            brief.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            return;
        }
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite head = bare(card, 2);
        words(head, Heading.Level.STRONG, Texts.get("details.title"));
        new LinkText(head, theme(), RichText.empty().link(Texts.get("details.close"), () -> open(false)))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Composite grid = bare(card, 4);
        DetailRows all = new DetailRows(grid, arrival);
        rows = Optional.of(all);
        tools.space().find(page.row().id(), Person.class).ifPresent(p -> lines(grid, page, p));
        fresh.line(grid, page.row().id());
        all.arrive();
        add = new FlatButton(card, theme(), FlatButton.Kind.PLAIN, Texts.get("details.add")).menu();
        add.onPress(() -> fresh.choose(add, page.row().id(), this::beginNew));
    }

    private void beginNew() {
        rebuild();
        fresh.begin();
    }

    /** Opens a line for something new, or asks what it takes. */
    void add(NewDetail.Sort sort, UUID person) {
        showAll();
        fresh.chosen(sort, person, box, this::beginNew);
    }

    /** Begins to write a field of the person's own. */
    void write(EAttribute feature) {
        showAll();
        // The page has its new shape by then, and can scroll to it.
        box.getDisplay().asyncExec(() -> rows.flatMap(r -> r.value(feature.getName())).filter(e -> !e.isDisposed()).ifPresent(edit -> {
            edit.forceFocus();
            edit.startEditing();
        }));
    }

    private void showAll() {
        if (!open) {
            open(true);
        }
    }

    /** Opens it if it is not, and gives it the keyboard. */
    void unfold() {
        showAll();
        // The page has its new shape by then, and can scroll to it.
        box.getDisplay().asyncExec(() -> {
            if (first != null && !first.isDisposed()) {
                // All of it comes into view, as far as there is room, and the beginning in any case.
                add.setFocus();
                first.setFocus();
            }
        });
    }

    private void open(boolean now) {
        open = now;
        rebuild();
    }

    /** What one most often looks for: how to reach them, each a link. */
    private RichText brief(PersonPage page) {
        RichText text = RichText.empty();
        List<PersonPage.Contact> all = page.contacts().stream()
                .filter(c -> !c.kind().equals("link") && !c.value().isBlank()).limit(MOST_IN_BRIEF).toList();
        for (PersonPage.Contact contact : all) {
            Optional<Link> link = ContactLines.link(contact);
            text = (link.isPresent() ? text.link(contact.value(), () -> tools.links().open(link.get()))
                    : text.muted(contact.value())).muted(" · ");
        }
        return text;
    }

    private void lines(Composite grid, PersonPage page, Person person) {
        name(grid, person);
        page.roles().forEach(r -> role(grid, r));
        ContactLines contacts = new ContactLines(tools, grid);
        page.contacts().forEach(contacts::contact);
        birthday(grid, person);
        person.getAnniversaries().forEach(a -> anniversary(grid, a));
        page.relations().forEach(r -> relation(grid, r));
        Optional<CustomField> unread = unreadBirthday(person);
        person.getCustomFields().stream().filter(f -> !unread.equals(Optional.of(f))).forEach(f -> contacts.field(f.getId(), f.getName(), f.getValue()));
        own(grid, person, ModelPackage.Literals.PERSON__LANGUAGE, false);
        own(grid, person, ModelPackage.Literals.PERSON__TIME_ZONE, false);
    }

    private void name(Composite grid, Person person) {
        own(grid, person, ModelPackage.Literals.PERSON__PREFIX, false);
        // Where one part is told, the name is not taken apart again: somebody called by the given name alone has no family name.
        boolean told = person.getGivenName() != null || person.getFamilyName() != null;
        NameParts guess = NameParts.of(told || person.getName() == null ? "" : person.getName());
        own(grid, person, ModelPackage.Literals.PERSON__GIVEN_NAME, true).ifPresent(e -> {
            guessed(e, guess.given());
            first = e;
        });
        own(grid, person, ModelPackage.Literals.PERSON__ADDITIONAL_NAMES, false);
        own(grid, person, ModelPackage.Literals.PERSON__FAMILY_NAME, true).ifPresent(e -> guessed(e, guess.family()));
        own(grid, person, ModelPackage.Literals.PERSON__SUFFIX, false);
        own(grid, person, ModelPackage.Literals.PERSON__PHONETIC_NAME, false);
        String name = Texts.get("details.nicknames");
        DetailLine line = new DetailLine(tools, grid).about(ModelPackage.Literals.PERSON__NICKNAMES.getName()).label(name);
        String all = String.join(", ", person.getNicknames());
        line.value(name, all, ModelPackage.Literals.PERSON__NICKNAMES,
                t -> new EditEntity(person.getId()).set(ModelPackage.Literals.PERSON__NICKNAMES, ContactLines.split(t)));
        emptying(line, name, all, person, ModelPackage.Literals.PERSON__NICKNAMES, List.of());
    }

    /** Until it is written, it is told how the name is understood. */
    private static void guessed(InlineEdit edit, String part) {
        if (!part.isBlank()) {
            edit.placeholder(part);
        }
    }

    /** A field of the person's own. */
    private Optional<InlineEdit> own(Composite grid, Person person, EAttribute feature, boolean always) {
        Object value = person.eGet(feature);
        if (value == null && !always) {
            return Optional.empty();
        }
        String name = Texts.get("details." + feature.getName());
        DetailLine line = new DetailLine(tools, grid).about(feature.getName()).label(name);
        InlineEdit edit = line.value(name, value == null ? "" : value.toString(), feature,
                t -> new EditEntity(person.getId()).set(feature, t));
        if (always) {
            line.end();
        } else {
            emptying(line, name, edit.value(), person, feature, "");
        }
        return Optional.of(edit);
    }

    /** A field of the person's own that need not be there. */
    private static void emptying(DetailLine line, String name, String value, Person person, EAttribute feature, Object nothing) {
        if (value.isEmpty()) {
            line.end();
        } else {
            line.endEmptying(name + ": " + value, () -> new EditEntity(person.getId()).set(feature, nothing));
        }
    }

    private void role(Composite grid, PersonPage.RoleLine role) {
        DetailLine line = new DetailLine(tools, grid).about(role.id()).label(years(role));
        String text = Stream.of(role.title(), role.organizationName()).filter(s -> !s.isBlank()).reduce((a, b) -> a + ", " + b).orElse("");
        InlineEdit edit = line.value(Texts.get("details.role.hint"), text, ModelPackage.Literals.ROLE__TITLE, t -> new RemoveDetail(role.id()))
                .placeholder(Texts.get("details.role.example"));
        Work work = new Work(tools, box.getShell(), new WorkText(role.title(), role.organizationName()));
        edit.onCommit(t -> {
            if (t.isBlank()) {
                tools.actions().runAndSay(new RemoveDetail(role.id()), Texts.get("removed", text));
            } else {
                work.read(t, w -> tools.actions().runAndSay(new EditRole(role.id()).title(w.title()).organization(w.organization()), instead(role, w)),
                        edit, text);
            }
        });
        if (role.current()) {
            line.end(Texts.get("details.role.left"), Texts.get("details.role.end"),
                    () -> tools.actions().runAndSay(new EditEntity(role.id()).set(ModelPackage.Literals.ROLE__TO, tools.today()),
                            Texts.get("details.role.ended", text)),
                    role.id(), text);
        } else {
            line.end(Texts.get("details.role.back"), Texts.get("details.role.back.why"),
                    () -> tools.actions().runAndSay(new EditEntity(role.id()).set(ModelPackage.Literals.ROLE__TO, null),
                            Texts.get("details.role.backed", text)),
                    role.id(), text);
        }
    }

    /** That another employer took the place of one, which is no second job: that is easily done by mistake; nothing otherwise. */
    private static String instead(PersonPage.RoleLine before, WorkText now) {
        return before.organizationName().isBlank() || now.organization().isBlank() || OrganizationNames.same(before.organizationName(), now.organization()) ? ""
                : Texts.get("details.role.instead", now.organization(), before.organizationName());
    }

    /** "Since 2022", "2015–2022". */
    private static String years(PersonPage.RoleLine role) {
        String from = role.from().map(d -> "" + d.getYear()).orElse("");
        String to = role.to().map(d -> "" + d.getYear()).orElse("");
        if (role.current()) {
            return from.isEmpty() ? Texts.get(role.title().isBlank() ? "details.role.at" : "details.role") : Texts.get("details.role.since", from);
        }
        return from.isEmpty() ? Texts.get("details.role.until", to)
                : from.equals(to) ? Texts.get("details.role.in", to) : Texts.get("details.role.from", from, to);
    }

    /** What a file said of the birthday, where nothing better is known: it is put right in the row of the birthday, and there is one such row. */
    private static Optional<CustomField> unreadBirthday(Person person) {
        return person.getBirthday() != null ? Optional.empty() : person.getCustomFields().stream().filter(UnreadBirthday::is).findFirst();
    }

    private void birthday(Composite grid, Person person) {
        String name = Texts.get("details.birthday");
        Optional<CustomField> unread = unreadBirthday(person);
        DetailLine line = new DetailLine(tools, grid).about(ModelPackage.Literals.PERSON__BIRTHDAY.getName()).label(name);
        String day = unread.map(CustomField::getValue).orElseGet(() -> person.getBirthday() == null ? "" : dates.ofLife(person.getBirthday()));
        line.value(name, day, ModelPackage.Literals.PERSON__BIRTHDAY,
                t -> t.isBlank() && unread.isPresent() ? new RemoveDetail(unread.get().getId())
                        : new EditEntity(person.getId()).set(ModelPackage.Literals.PERSON__BIRTHDAY, t));
        if (unread.isPresent()) {
            line.end(Optional.empty(), Icon.CHECK, "", unread.map(CustomField::getId), name + ": " + day);
        } else {
            emptying(line, name, day, person, ModelPackage.Literals.PERSON__BIRTHDAY, "");
        }
        if (!day.isEmpty() && !UnreadBirthday.known(person)) {
            line.hint(Texts.get("details.birthday.unread"));
        }
    }

    private void anniversary(Composite grid, Anniversary day) {
        String name = Texts.get("details.anniversary");
        DetailLine line = new DetailLine(tools, grid).about(day.getId()).label(day.getLabel() == null ? "" : day.getLabel(), name,
                t -> new EditEntity(day.getId()).set(ModelPackage.Literals.ANNIVERSARY__LABEL, t));
        String date = day.getDate() == null ? "" : dates.ofLife(day.getDate());
        line.value(name, date, ModelPackage.Literals.ANNIVERSARY__DATE,
                t -> ContactLines.set(day.getId(), ModelPackage.Literals.ANNIVERSARY__DATE, t));
        line.end(Optional.empty(), Icon.CHECK, "", Optional.of(day.getId()),
                (day.getLabel() == null || day.getLabel().isBlank() ? name : day.getLabel()) + (date.isEmpty() ? "" : ": " + date));
    }

    private void relation(Composite grid, PersonPage.Relative relative) {
        DetailLine line = new DetailLine(tools, grid).about(relative.id());
        if (relative.said()) {
            line.label(relative.kind(), Texts.get("details.relation"),
                    t -> new EditEntity(relative.id()).set(ModelPackage.Literals.RELATION__KIND, t));
        } else {
            line.label(relative.label());
        }
        if (relative.other().isPresent()) {
            line.leading(relative.name(), () -> tools.showing().show(relative.other().get()));
        } else {
            line.value(Texts.get("details.relation"), relative.name(), ModelPackage.Literals.RELATION__NAME,
                    t -> ContactLines.set(relative.id(), ModelPackage.Literals.RELATION__NAME, t));
        }
        if (relative.said()) {
            line.end(Optional.empty(), Icon.CHECK, "", Optional.of(relative.id()), relative.name());
        } else {
            line.end();
        }
    }
}
