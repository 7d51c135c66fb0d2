// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.ExportFlow;
import org.wellspring.events.ui.internal.ShownAs;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.events.ui.internal.ShownGathering;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.EventAim;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The list of events: what is to be decided, what comes, what was; search as one types, and filters. The one that is chosen is on the page beside it. */
public final class EventsPart {
    private static final List<EventAim> AIMS = List.of(EventAim.NETWORKING, EventAim.PROSPECTING, EventAim.LEARNING, EventAim.SOCIAL);

    private static final String LIST = "list";
    private static final String MONTH = "month";
    private static final String AMONG = "among";

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    ShownEvent shown;
    @Inject
    Commands commands;
    @Inject
    Actions actions;
    @Inject
    EPartService parts;
    @Inject
    ShownGathering among;
    @Inject
    ShownAs as;
    @Inject
    ExportFlow export;

    private final StackLayout stack = new StackLayout();
    private Composite root;
    private Composite body;
    private MonthPane month;
    private ChipBar views;
    private SearchField field;
    private ChipBar chips;
    private LinkText waiting;
    private RowList<EventRow> list;
    private EmptyState empty;
    private Latest latest;
    private Shown which = Shown.ALL;
    private Optional<EventAim> aim = Optional.empty();
    private boolean showing;
    private Set<UUID> open = Set.of();

    @PostConstruct
    void create(Composite parent) {
        root = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        createTop();
        body = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("list.name"), new CardRowRenderer<>(2, this::words));
        list.knownBy(EventRow::id);
        List<RowAction<EventRow>> actions = List.of(
                action("met", row -> !isToCome(row), row -> run(EventIds.MEET, row)),
                action("closeOut", row -> row.open() > 0, row -> run(EventIds.CLOSE_OUT, row)),
                action("edit", row -> true, row -> run(EventIds.EVENT, row)),
                action("remove", row -> true, this::remove));
        list.setActions(actions);
        list.onSelect(chosen -> {
            if (!showing) {
                chosen.stream().findFirst().ifPresent(row -> shown.show(row.id()));
            }
        });
        list.begins(() -> shown.event().isEmpty());
        list.onOpen(this::open);
        month = new MonthPane(body, theme, space, this::words, actions, day -> commands.run(EventIds.EVENT, Map.of(EventIds.DAY, day.toString())));
        month.onShow(shown::show, row -> {
            shown.show(row.id());
            open(row);
        });
        latest = new Latest(list);
        shown.onChange(root, this::follow);
        among.onChange(root, this::narrowed);
        as.onChange(root, this::turned);
        ShownChanges.tell(space, root, change -> ask());
        // The keyboard comes before the events do.
        top();
        ask();
    }

    private void open(EventRow row) {
        parts.showPart(EventIds.PAGE, EPartService.PartState.ACTIVATE);
    }

    private boolean isToCome(EventRow row) {
        return row.day().filter(day -> day.isAfter(LocalDate.now(space.clock()))).isPresent();
    }

    private void createTop() {
        Composite top = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = theme.px(16);
        layout.marginTop = theme.px(9);
        layout.marginBottom = theme.px(3);
        layout.verticalSpacing = theme.px(9);
        top.setLayout(layout);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field = new SearchField(top, theme, Texts.get("list.filter"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onChange(text -> ask());
        field.onDown(() -> list.setFocus());
        FlatButton more = new FlatButton(top, theme, FlatButton.Kind.PLAIN, "").icon(Icon.MORE, Texts.get("more"));
        more.onPress(() -> {
            Menu menu = new Menu(more);
            DropDown.item(menu, Texts.get("gatherings.menu"), () -> commands.run(EventIds.GATHERINGS));
            DropDown.item(menu, Texts.get("import.menu"), () -> commands.run(EventIds.IMPORT));
            DropDown.item(menu, Texts.get("calendars.menu"), () -> commands.run(EventIds.CALENDARS));
            DropDown.item(menu, Texts.get("export.menu"), () -> export.these(root.getShell(), query()));
            DropDown.below(more, menu);
        });
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("results")).onPress(() -> commands.run(EventIds.RESULTS));
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("new")).onPress(() -> commands.run(EventIds.EVENT))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        chips = new ChipBar(top, theme, Texts.get("list.filters"));
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        views = new ChipBar(top, theme, Texts.get("list.views"));
        views.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        views.setChips(List.of(chip(LIST, "view.list"), chip(MONTH, "view.month")));
        views.setOn(Set.of(as.isMonth() ? MONTH : LIST));
        views.onToggle(on -> as.turn());
        chips.onToggle(this::toggled);
        chips.onRemove(id -> among.clear());
        showChips();
        waiting = new LinkText(top, theme, RichText.empty());
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        line.exclude = true;
        waiting.setLayoutData(line);
        waiting.setVisible(false);
    }

    /** One line of what does not come any more; nobody else says it. */
    private void waiting(List<String> calendars) {
        boolean any = !calendars.isEmpty();
        waiting.setText(any ? RichText.empty().muted(Texts.get("calendars.waiting", String.join("”, “", calendars)) + " ")
                .link(Texts.get("calendars.show"), () -> commands.run(EventIds.CALENDARS)) : RichText.empty());
        waiting.setVisible(any);
        ((GridData) waiting.getLayoutData()).exclude = !any;
    }

    private void showChips() {
        Stream<Chip> narrow = among.name().map(name -> new Chip(AMONG, name, Tone.SOFT).withCross()).stream();
        chips.setChips(Stream.of(narrow, Stream.of(Shown.ALL, Shown.COMING, Shown.OPEN, Shown.PAST).map(one -> chip(one.name(), "shown." + one.name())),
                AIMS.stream().map(one -> chip(one.name(), "aim." + one.getLiteral()))).flatMap(one -> one).toList());
        lit();
    }

    /** The list shows one series, or one place, or all again. */
    private void narrowed() {
        which = Shown.ALL;
        aim = Optional.empty();
        field.setText("");
        showChips();
        list.scrollToTop();
        ask();
    }

    private static Chip chip(String id, String key) {
        return new Chip(id, Texts.get(key), Tone.SOFT);
    }

    private void lit() {
        chips.setOn(Stream.of(Optional.of(which.name()), aim.map(EventAim::name), among.name().map(name -> AMONG)).flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    /** One of the first chips is always on, of the others one at most. */
    private void toggled(Set<String> on) {
        Optional<Shown> other = Stream.of(Shown.values()).filter(one -> one != which && on.contains(one.name())).findFirst();
        Optional<EventAim> otherAim = AIMS.stream().filter(one -> aim.filter(one::equals).isEmpty() && on.contains(one.name())).findFirst();
        aim = otherAim.or(() -> aim.filter(one -> on.contains(one.name())));
        which = other.orElse(which);
        lit();
        list.scrollToTop();
        ask();
    }

    private static RowAction<EventRow> action(String key, Predicate<EventRow> applies, Consumer<EventRow> deed) {
        return new RowAction<>(Texts.get("action." + key), Texts.get("action." + key + ".key").charAt(0), applies, rows -> deed.accept(rows.getFirst()));
    }

    @Focus
    void focus() {
        if (as.isMonth()) {
            month.setFocus();
        } else if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
    }

    private void ask() {
        EventsQuery wanted = query();
        if (as.isMonth()) {
            month.ask(wanted);
        }
        latest.ask(() -> ListedEvents.of(space, wanted), this::show);
    }

    private EventsQuery query() {
        return EventsQuery.of(which).aim(aim).text(field.getText()).of(among.gathering());
    }

    /** The list, or the month. */
    private void turned() {
        views.setOn(Set.of(as.isMonth() ? MONTH : LIST));
        top();
        ask();
    }

    private void top() {
        stack.topControl = as.isMonth() ? month : empty != null ? empty : list;
        body.layout(true, true);
    }

    private void show(ListedEvents read) {
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        boolean nothing = read.parts().isEmpty();
        if (nothing) {
            empty = new EmptyState(body, theme, FlatButton.Kind.PLAIN, Texts.get(read.any() ? "list.none" : "list.empty"), Texts.get("new"),
                    () -> commands.run(EventIds.EVENT));
            if (!read.any()) {
                empty.also(Texts.get("import.menu"), () -> commands.run(EventIds.IMPORT));
            }
        }
        top();
        open = read.open();
        waiting(read.waiting());
        showing = true;
        try {
            list.setSections(read.sections());
            if (shown.event().isEmpty()) {
                read.first().ifPresent(shown::show);
            }
            select();
        } finally {
            showing = false;
        }
        root.layout(true, true);
    }

    /** Another event is on show; the list goes along, without moving anything else. */
    private void follow() {
        if (as.isMonth()) {
            shown.event().ifPresent(month::follow);
        }
        boolean before = showing;
        showing = true;
        try {
            select();
        } finally {
            showing = before;
        }
    }

    private void select() {
        int at = -1;
        for (int i = 0; i < list.rowCount() && at < 0; i++) {
            at = shown.event().filter(list.row(i).id()::equals).isPresent() ? i : -1;
        }
        if (list.lead().map(EventRow::id).equals(shown.event()) && at >= 0) {
            return;
        }
        list.select(at);
        if (at >= 0) {
            list.reveal(at);
        }
    }

    private void run(String command, EventRow row) {
        commands.run(command, Map.of(CommandIds.OBJECT, row.id().toString()));
    }

    private void remove(EventRow row) {
        actions.runAndSay(new DeleteEvent(row.id()), Texts.get("event.said.deleted", row.title()));
    }

    private CardRow words(EventRow event) {
        LocalDate today = LocalDate.now(space.clock());
        boolean undecided = open.contains(event.id());
        String chip = undecided ? Texts.get("chip.open", event.open()) : EventWords.aim(event.aim());
        return new CardRow(event.id().toString(), "", Optional.empty(), event.title(), "", chip, undecided ? Tone.WARM : Tone.SOFT,
                EventWords.joined(" · ", EventWords.when(event, today), event.place()), "", EventWords.people(event)).drawn(Optional.of(Icon.EVENTS.uri()));
    }
}
