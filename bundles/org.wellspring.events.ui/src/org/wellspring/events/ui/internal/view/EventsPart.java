// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceListener;
import org.wellspring.events.EventRow;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.EventAim;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The list of events: what is to be decided, what comes, what was; search as one types, and filters. The one that is chosen is on the page beside it. */
public final class EventsPart {
    private static final List<EventAim> AIMS = List.of(EventAim.NETWORKING, EventAim.PROSPECTING, EventAim.LEARNING, EventAim.SOCIAL);

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

    private final SpaceListener refresh = this::changed;
    private Composite root;
    private SearchField field;
    private ChipBar chips;
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
        list = new RowList<>(root, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("list.name"), new CardRowRenderer<>(2, this::words));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(EventRow::id);
        list.setActions(List.of(
                action("met", row -> !isToCome(row), row -> run(EventIds.MEET, row)),
                action("closeOut", row -> row.open() > 0, row -> run(EventIds.CLOSE_OUT, row)),
                action("edit", row -> true, row -> run(EventIds.EVENT, row)),
                action("remove", row -> true, this::remove)));
        list.onSelect(chosen -> {
            if (!showing) {
                chosen.stream().findFirst().ifPresent(row -> shown.show(row.id()));
            }
        });
        list.begins(() -> shown.event().isEmpty());
        list.onOpen(row -> parts.showPart(EventIds.PAGE, EPartService.PartState.ACTIVATE));
        latest = new Latest(list);
        shown.onChange(root, this::follow);
        space.addListener(refresh);
        ask();
    }

    private boolean isToCome(EventRow row) {
        return row.day().filter(day -> day.isAfter(LocalDate.now(space.clock()))).isPresent();
    }

    private void createTop() {
        Composite top = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(3, false);
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
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("results")).onPress(() -> commands.run(EventIds.RESULTS));
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("new")).onPress(() -> commands.run(EventIds.EVENT))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        chips = new ChipBar(top, theme, Texts.get("list.filters"));
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        chips.setChips(Stream.concat(Stream.of(Shown.ALL, Shown.COMING, Shown.OPEN, Shown.PAST).map(one -> chip(one.name(), "shown." + one.name())),
                AIMS.stream().map(one -> chip(one.name(), "aim." + one.getLiteral()))).toList());
        chips.onToggle(this::toggled);
        lit();
    }

    private static Chip chip(String id, String key) {
        return new Chip(id, Texts.get(key), Tone.SOFT);
    }

    private void lit() {
        chips.setOn(aim.map(one -> Set.of(which.name(), one.name())).orElse(Set.of(which.name())));
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
        if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
    }

    @PreDestroy
    void stop() {
        space.removeListener(refresh);
    }

    private void changed(SpaceChange change) {
        if (!root.isDisposed()) {
            ask();
        }
    }

    private void ask() {
        Shown wanted = which;
        Optional<EventAim> wantedAim = aim;
        String text = field.getText();
        latest.ask(() -> ListedEvents.of(space, wanted, wantedAim, text), this::show);
    }

    private void show(ListedEvents read) {
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        boolean nothing = read.parts().isEmpty();
        if (nothing) {
            empty = new EmptyState(root, theme, FlatButton.Kind.PLAIN, Texts.get(read.any() ? "list.none" : "list.empty"), Texts.get("new"),
                    () -> commands.run(EventIds.EVENT));
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
        list.setVisible(!nothing);
        ((GridData) list.getLayoutData()).exclude = nothing;
        open = read.open();
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
