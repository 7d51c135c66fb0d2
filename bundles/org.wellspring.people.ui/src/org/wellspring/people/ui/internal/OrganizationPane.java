// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.DeleteOrganization;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RenameOrganization;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.SectionsLayout;
import org.wellspring.ui.page.Width;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Avatar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Tone;

/** The page of an organization (M11): its name, how to reach it, notes, and who works or worked there. Edited in place. UI thread only. */
final class OrganizationPane {
    private static final int MARGIN = 28;

    private final PageTools tools;
    private final RowList<OrganizationPage.Member> list;
    private final SectionPlace head;
    private final SectionPlace details;
    private final SectionPlace notes;
    private final Heading title;
    private final NewDetail fresh;
    private Optional<UUID> shown = Optional.empty();
    private InlineEdit first;

    OrganizationPane(Composite root, PageTools tools) {
        this.tools = tools;
        this.fresh = NewDetail.ofOrganization(tools);
        list = new RowList<>(root, theme(), SWT.NONE, RowStyle.BARE, Texts.get("organization.people"), new CardRowRenderer<>(2, this::words));
        list.setInset(MARGIN, MARGIN);
        list.onOpen(member -> tools.showing().show(member.person()));
        list.header().setLayout(new SectionsLayout(theme()));
        head = place(Width.FULL);
        details = place(Width.WIDE);
        notes = place(Width.CARD);
        title = new Heading(list.header(), theme(), Heading.Level.STRONG, Texts.get("organization.people"));
        title.setLayoutData(Width.FULL);
    }

    private SectionPlace place(Width width) {
        Composite box = theme().surface(new Composite(list.header(), SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme().px(8);
        box.setLayout(layout);
        box.setLayoutData(width);
        return tools.place(box);
    }

    private Theme theme() {
        return tools.theme();
    }

    /** What is on top while an organization is on show. */
    Control control() {
        return list;
    }

    /** Lays it out again. */
    void relayout() {
        list.header().layout(true, true);
        list.refresh();
    }

    /** Gives the keyboard to how the organization is reached. */
    void goToDetails() {
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        }
    }

    /** Shows a page. */
    void show(OrganizationPage page) {
        boolean other = !shown.equals(Optional.of(page.id()));
        shown = Optional.of(page.id());
        FocusPlace focus = FocusPlace.in(list.header());
        head.box().show(page.id(), List.of(page.name(), page.workThere()), () -> head(page));
        details.box().show(page.id(), List.of(page.alsoKnownAs(), page.tags(), page.website(), page.contacts(), page.fields(), fresh.wanted(page.id())),
                () -> details(page));
        notes.box().show(page.id(), page.notes(), () -> notes(page));
        title.setText(Texts.get(page.people().isEmpty() ? "organization.nobody" : "organization.people"));
        list.setRows(RowSource.of(page.people()));
        relayout();
        if (other) {
            list.select(-1);
            list.scrollToTop();
        } else {
            focus.restore();
        }
    }

    private void head(OrganizationPage page) {
        Composite line = head.bare(head.box().composite(), 3);
        Avatar avatar = new Avatar(line, theme(), 60);
        avatar.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        avatar.show(page.name(), Optional::empty);
        Composite middle = head.bare(line, 1);
        InlineEdit name = new InlineEdit(middle, theme(), SWT.NONE, Texts.get("organization.name")).level(Heading.Level.TITLE)
                .placeholder(Texts.get("organization.name"))
                .check(t -> t.isBlank() ? Optional.of(Texts.get("organization.name.missing")) : Optional.empty())
                .onCommit(t -> rename(page, t));
        name.setValue(page.name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.words(middle, Heading.Level.SUBTITLE, Texts.get("organization.subtitle", page.workThere()));
        Composite bar = head.bare(line, 2);
        bar.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        FlatButton more = new FlatButton(bar, theme(), FlatButton.Kind.QUIET, "").icon(Icon.MORE, Texts.get("person.more"));
        more.onPress(() -> menu(more, page.id()));
        FlatButton add = new FlatButton(bar, theme(), FlatButton.Kind.PLAIN, Texts.get("organization.add"));
        add.onPress(() -> new Chooser(theme(), Texts.get("organization.add.who"), Texts.get("choose.person.hint")).finding(tools::peopleFor)
                .open(list.getShell(), who -> tools.actions().run(new AddRole(UUID.fromString(who.id()), "", page.name()).at(page.id()))));
    }

    private void rename(OrganizationPage page, String text) {
        tools.actions().runAndSay(new RenameOrganization(page.id(), text),
                done -> Texts.get(done.merged() ? "organization.merged" : "organization.renamed", text.strip()))
                .filter(RenameOrganization.Renamed::merged).ifPresent(done -> tools.showing().showOrganization(done.id()));
    }

    private void menu(FlatButton below, UUID id) {
        Menu menu = new Menu(below);
        item(menu, "organization.history", () -> tools.commands().run("org.wellspring.command.person-history"));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "organization.delete", () -> delete(tools.space(), tools.showing(), tools.actions(), id));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(key));
        item.addListener(SWT.Selection, e -> action.run());
    }

    /** Takes an organization out of the book; undo brings it back, so nothing is asked. */
    static void delete(Space space, Showing showing, Actions actions, UUID id) {
        Optional<OrganizationPage> page = new OrganizationReader(space).page(id);
        String said = Texts.get("organization.deleted", page.map(OrganizationPage::name).orElse(""), page.map(OrganizationPage::workThere).orElse(0));
        actions.runAndSay(new DeleteOrganization(id), said).ifPresent(done -> showing.lostOrganization());
    }

    private void details(OrganizationPage page) {
        first = null;
        Composite box = details.box().composite();
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        details.words(card, Heading.Level.STRONG, Texts.get("details.title"));
        Composite grid = details.bare(card, 4);
        ContactLines lines = new ContactLines(tools, grid);
        page.contacts().forEach(lines::contact);
        if (!page.website().isBlank()) {
            words(grid, page.id(), "details.link", page.website(), ModelPackage.Literals.ORGANIZATION__WEBSITE);
        }
        page.fields().forEach(field -> lines.field(field.id().orElseThrow(), field.name(), field.value()));
        first = list(grid, page.id(), "details.nicknames", page.alsoKnownAs(), ModelPackage.Literals.ORGANIZATION__ALSO_KNOWN_AS);
        list(grid, page.id(), "organization.tags", page.tags(), ModelPackage.Literals.ORGANIZATION__TAGS);
        fresh.line(grid, page.id());
        FlatButton add = new FlatButton(card, theme(), FlatButton.Kind.PLAIN, Texts.get("details.add")).menu();
        add.onPress(() -> fresh.choose(add, page.id(), () -> {
            show(page);
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

    private void notes(OrganizationPage page) {
        Card card = new Card(notes.box().composite(), theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notes.words(card, Heading.Level.STRONG, Texts.get("notes.title"));
        InlineEdit edit = new InlineEdit(card, theme(), SWT.MULTI, Texts.get("notes.title")).placeholder(Texts.get("notes.add"))
                .onCommit(t -> tools.actions().run(new EditEntity(page.id()).set(ModelPackage.Literals.ORGANIZATION__NOTES, t.isBlank() ? null : t)));
        if (page.notes().isBlank()) {
            edit.level(Heading.Level.SUBTITLE);
        }
        edit.setValue(page.notes());
        edit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private CardRow words(OrganizationPage.Member member) {
        String what = Stream.of(member.title(), member.department()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        return new CardRow(member.role().toString(), Initials.of(member.name()),
                member.photo() ? tools.faces().of(member.person(), list) : Optional.empty(), member.name(), "", "", Tone.SOFT, what, "",
                years(member));
    }

    /** "since 2022", "2015–2022", "until 2020". */
    private static String years(OrganizationPage.Member member) {
        List<String> known = new ArrayList<>();
        member.from().ifPresent(day -> known.add("" + day.getYear()));
        if (!member.current()) {
            member.to().map(day -> "" + day.getYear()).filter(year -> !known.contains(year)).ifPresent(known::add);
            return member.from().isEmpty() ? Texts.get("organization.until", known.getFirst()) : String.join("–", known);
        }
        return known.isEmpty() ? "" : Texts.get("organization.since", known.getFirst());
    }
}
