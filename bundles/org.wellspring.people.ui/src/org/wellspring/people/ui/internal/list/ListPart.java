// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.page.PagePart;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.PagedRows;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The list of people: search as you type, filters, order; smooth at any length. */
public final class ListPart {
    /**
     * What the list shows.
     *
     * @param whom who was on show when it was asked
     * @param at where that person stands if not on the first page; -1 for nowhere
     * @param around the page with that place; empty if there is none
     */
    private record Answer(int total, List<PersonRow> first, Optional<UUID> whom, int at, List<PersonRow> around) {
    }

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    Showing showing;
    @Inject
    Commands commands;
    @Inject
    MainWindow window;
    @Inject
    EPartService parts;
    @Inject
    Faces faces;

    /** More tags than this are found by typing. */
    private static final int ORDER_HEIGHT = 22;
    private static final int MENU = 12;

    private final Filters filters = new Filters();
    private final Durations durations = new Durations();
    private People people;
    private Latest latest;
    private SearchField field;
    private ChipBar chips;
    private Heading count;
    private FlatButton order;
    private RowList<Optional<PersonRow>> list;
    private PagedRows<PersonRow> rows;
    private Composite root;
    private EmptyState empty;
    private boolean selecting;
    private boolean waiting;
    private final Set<UUID> undone = new HashSet<>();
    private Optional<UUID> beside = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        people = new People(space);
        root = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        createTop();
        list = new RowList<>(root, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("list.name"),
                new CardRowRenderer<>(2, this::words));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onSelect(chosen -> chosen.stream().findFirst().flatMap(r -> r).ifPresent(this::selected));
        list.begins(() -> showing.any().isEmpty());
        list.onOpen(row -> row.ifPresent(p -> parts.showPart(PeopleIds.PAGE, EPartService.PartState.ACTIVATE)));
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F2) {
                PagePart.in(window).ifPresent(PagePart::rename);
            }
        });
        latest = new Latest(list);
        showing.onChange(root, this::follow);
        showing.onNarrow(root, this::narrow);
        showing.neighbours(() -> beside);
        ShownChanges.tell(space, list, this::changed);
        if (showing.any().isEmpty()) {
            new LastShown(space).get().filter(id -> people.find(id).isPresent()).ifPresent(showing::show);
        }
        ask(true);
    }

    @Focus
    void focus() {
        if (list.isVisible()) {
            list.setFocus();
        } else {
            field.setFocus();
        }
    }

    @PreDestroy
    void stop() {
        new LastShown(space).keep(showing.person());
    }

    /** Goes to the field above the list. */
    void focusField() {
        field.begin();
    }

    private void createTop() {
        Composite top = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.px(16);
        layout.marginTop = theme.px(9);
        layout.marginBottom = theme.px(3);
        layout.verticalSpacing = theme.px(9);
        top.setLayout(layout);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field = new SearchField(top, theme, Texts.get("list.filter"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onChange(text -> {
            filters.text(text);
            ask(true);
        });
        field.onDown(() -> list.setFocus());
        chips = new ChipBar(top, theme, Texts.get("list.filters"));
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chips.setChips(filters.chips());
        chips.setOn(filters.lit());
        chips.onToggle(this::toggled);
        chips.hints(Filters::meaning);
        chips.removeHints(chip -> Texts.get("filter.off", chip.text()));
        chips.onRemove(id -> changed(() -> filters.all(id)));
        createOrder(top);
    }

    private void createOrder(Composite top) {
        Composite line = theme.surface(new Composite(top, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Heading(line, theme, Heading.Level.SUBTITLE, "");
        order = new FlatButton(line, theme, FlatButton.Kind.QUIET, "").menu().onPress(this::chooseOrder);
        GridData low = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        low.heightHint = theme.px(ORDER_HEIGHT);
        order.setLayoutData(low);
        FlatButton add = new FlatButton(line, theme, FlatButton.Kind.QUIET, "").icon(Icon.USER_PLUS, Texts.get("list.add"));
        add.onPress(() -> commands.run(CommandIds.NEW_PERSON));
        GridData end = new GridData(SWT.END, SWT.CENTER, true, false);
        end.heightHint = theme.px(ORDER_HEIGHT);
        add.setLayoutData(end);
        add.setEnabled(space.readOnlyReason().isEmpty());
    }

    private void toggled(Set<String> on) {
        Set<String> before = filters.lit();
        filters.toggled(on);
        chips.setOn(filters.lit());
        if (on.contains(Filters.KINDS) != before.contains(Filters.KINDS)) {
            chooseKinds();
        } else if (on.contains(Filters.TAGS) != before.contains(Filters.TAGS)) {
            chooseTags();
        } else {
            ask(true);
        }
    }

    private void chooseKinds() {
        latest.ask(people::kinds, kinds -> {
            Menu menu = new Menu(chips);
            item(menu, SWT.CHECK, Texts.get("filter.kinds"), filters.kinds().isEmpty(), () -> filters.all(Filters.KINDS));
            kinds.forEach(k -> item(menu, SWT.CHECK, k, filters.kinds().contains(k), () -> filters.toggleKind(k)));
            DropDown.below(chips, menu);
        });
    }

    /** Tags may be many: those at hand are in the menu, the others are found by typing. */
    private void chooseTags() {
        latest.ask(people::tags, tags -> {
            if (tags.size() > MENU) {
                new Chooser(theme, Texts.get("filter.tags.title"), Texts.get("filter.tags.hint")).among(tags.stream()
                        .map(t -> new Chooser.Choice(t, "#" + t, filters.tags().contains(t) ? Texts.get("filter.tags.on") : "")).toList())
                        .open(root.getShell(), c -> changed(() -> filters.toggleTag(c.id())));
                return;
            }
            Menu menu = new Menu(chips);
            item(menu, SWT.CHECK, Texts.get("filter.tags"), filters.tags().isEmpty(), () -> filters.all(Filters.TAGS));
            tags.forEach(t -> item(menu, SWT.CHECK, "#" + t, filters.tags().contains(t), () -> filters.toggleTag(t)));
            DropDown.below(chips, menu);
        });
    }

    /** Shows who has a mark that was clicked on a page. */
    private void narrow(Showing.Mark mark) {
        changed(() -> filters.only(mark));
        if (!field.getText().isEmpty()) {
            field.setText("");
        }
    }

    private void chooseOrder() {
        Menu menu = new Menu(order);
        for (PersonSort sort : PersonSort.values()) {
            item(menu, SWT.RADIO, Texts.get("sort." + sort.name()), filters.sort() == sort, () -> filters.sort(sort));
        }
        DropDown.below(order, menu);
    }

    private void item(Menu menu, int style, String text, boolean on, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> changed(action));
    }

    private void changed(Runnable filter) {
        filter.run();
        chips.setChips(filters.chips());
        chips.setOn(filters.lit());
        root.layout(true, true);
        ask(true);
    }

    /** @param asked whether the user asked for other people, rather than something having changed */
    private void ask(boolean asked) {
        PeopleQuery query = filters.query();
        waiting |= asked;
        Optional<UUID> whom = showing.person();
        latest.ask(() -> answer(query, whom), answer -> show(query, answer));
    }

    private Answer answer(PeopleQuery query, Optional<UUID> whom) {
        int page = PagedRows.page();
        int total = people.count(query);
        List<PersonRow> first = people.list(query.page(0, page));
        boolean later = whom.isPresent() && total > first.size() && first.stream().noneMatch(p -> p.id().equals(whom.get()));
        int at = later ? people.place(query, whom.get()).orElse(-1) : -1;
        return new Answer(total, first, whom, at, at < 0 ? List.of() : people.list(query.page(at / page * page, page)));
    }

    private void show(PeopleQuery query, Answer answer) {
        boolean asked = waiting;
        waiting = false;
        rows = new PagedRows<>(list, answer.total(), answer.first(),
                (offset, limit) -> people.list(query.page(offset, limit)));
        if (answer.at() >= 0) {
            rows.arrived(answer.at() / PagedRows.page(), answer.around());
        }
        list.setRows(rows);
        // Who was brought back is shown again, now that the list knows where.
        Set<UUID> back = Set.copyOf(undone);
        undone.clear();
        showing.back(back);
        count.setText(Texts.get("list.count", answer.total()));
        order.setText(Texts.get("sort." + filters.sort().name()));
        order.setVisible(answer.total() > 0);
        showEmpty(answer.total() == 0);
        Optional<UUID> before = showing.person();
        int at = before.map(id -> rows.indexOf(p -> p.id().equals(id))).orElse(-1);
        if (at >= 0) {
            select(at);
        } else if (before.isEmpty() && showing.organization().isEmpty() || asked && !filters.none()) {
            list.select(answer.total() == 0 ? -1 : first(answer));
        } else {
            // Somebody who fits the filters no more: better no mark than a wrong one.
            list.select(-1);
        }
        root.layout(true, true);
    }

    /** Who has a name: one begins with nobody of whom there is but a number. */
    private static int first(Answer answer) {
        List<PersonRow> rows = answer.first();
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).name().codePoints().anyMatch(Character::isLetter)).findFirst().orElse(0);
    }

    private void showEmpty(boolean nobody) {
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        list.setVisible(!nobody);
        ((GridData) list.getLayoutData()).exclude = nobody;
        if (nobody) {
            empty = filters.none() ? nobodyYet()
                    : new EmptyState(root, theme, Texts.get("list.nobody"), Texts.get("list.nobody.action"), this::clear);
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
    }

    /** How to begin, as far as it is installed. */
    private EmptyState nobodyYet() {
        boolean files = commands.has(CommandIds.IMPORT);
        EmptyState state = new EmptyState(root, theme, Texts.get("list.empty"), Texts.get(files ? "list.empty.action" : "page.empty.action"),
                () -> commands.run(files ? CommandIds.IMPORT : CommandIds.NEW_PERSON));
        return commands.can(CommandIds.SAMPLE) ? state.also(Texts.get("list.empty.sample"), () -> commands.run(CommandIds.SAMPLE)) : state;
    }

    private void clear() {
        filters.clear();
        chips.setChips(filters.chips());
        chips.setOn(filters.lit());
        if (field.getText().isEmpty()) {
            ask(true);
        } else {
            field.setText("");
        }
        field.setFocus();
    }

    private void selected(PersonRow person) {
        beside = besides(list.selectionIndices()[0]);
        selecting = true;
        showing.show(person.id());
        selecting = false;
    }

    /** Somebody else decided whom to show. */
    private void follow() {
        if (selecting || rows == null) {
            return;
        }
        int at = showing.person().map(id -> rows.indexOf(p -> p.id().equals(id))).orElse(-1);
        if (at >= 0) {
            select(at);
        } else if (filters.none() || showing.person().isEmpty()) {
            ask(false);
        } else {
            clear();
        }
    }

    private void select(int index) {
        beside = besides(index);
        int[] selected = list.selectionIndices();
        if (selected.length != 1 || selected[0] != index) {
            list.select(index);
        }
    }

    /** Who would take the place of the one at an index. */
    private Optional<UUID> besides(int index) {
        Optional<PersonRow> next = index + 1 < rows.size() ? rows.row(index + 1) : Optional.empty();
        return next.or(() -> index == 0 ? Optional.empty() : rows.row(index - 1)).map(PersonRow::id);
    }

    private void changed(SpaceChange change) {
        if (change.undo()) {
            undone.addAll(change.ids());
        }
        ask(false);
    }

    private CardRow words(Optional<PersonRow> row) {
        if (row.isEmpty()) {
            return new CardRow("", "", Optional.empty(), "…", "", "", Tone.SOFT, "", "", "");
        }
        PersonRow p = row.get();
        String where = p.organization().isEmpty() ? p.title() : p.organization();
        return new CardRow(p.id().toString(), Initials.of(p.name()), p.photo() ? faces.of(p.id(), list) : Optional.empty(), p.name(),
                "", "", Tone.SOFT, where, "", durations.lately(p.lastTwoWayTouch(), p.lastTouch(), LocalDate.now(space.clock())));
    }
}
