// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceListener;
import org.wellspring.followup.Ahead;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;
import org.wellspring.followup.commands.MarkDone;
import org.wellspring.followup.commands.SnoozeRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.Heading;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The list of the day: promises first, then who is worth a word, cards, new people; beside it the week (F13). */
public final class TodayPart {
    private static final int MOST = 200;
    private static final int ASIDE_WIDTH = 300;
    private static final int NARROW = 780;
    private static final int MARGIN = 28;

    /** What is read for the view. */
    private record Read(TodayList list, Ahead ahead) {
    }

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    Actions actions;
    @Inject
    Commands commands;
    @Inject
    @Service
    Today today;

    private final SpaceListener refresh = this::changed;
    private TodayWords words;
    private Latest latest;
    private Composite root;
    private RowList<TodayRow> list;
    private Heading date;
    private Heading summary;
    private Aside aside;
    private EmptyState empty;
    private Optional<LocalDate> day = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        words = new TodayWords(space);
        root = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        root.setLayout(layout);
        list = new RowList<>(root, theme, SWT.NONE, RowStyle.CARDS, Texts.get("today.name"),
                new CardRowRenderer<>(3, words::card));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.setInset(MARGIN, MARGIN);
        list.setActions(List.of(new RowAction<>(Texts.get("action.log"), 'L', r -> r.person().isPresent(), this::log),
                new RowAction<>(Texts.get("action.done"), 'D', TodayPart::canBeDone, this::done),
                new RowAction<>(Texts.get("action.snooze"), 'S', this::snooze)));
        list.onOpen(row -> row.person().ifPresent(this::open));
        createHeader();
        aside = new Aside(root, theme, this::open);
        GridData right = new GridData(SWT.FILL, SWT.FILL, false, true);
        right.widthHint = theme.px(ASIDE_WIDTH + MARGIN);
        aside.control().setLayoutData(right);
        root.addListener(SWT.Resize, e -> makeRoom(right));
        latest = new Latest(list);
        space.addListener(refresh);
        root.addListener(SWT.Activate, e -> newDay());
        ask();
    }

    @Focus
    void focus() {
        if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
        newDay();
    }

    @PreDestroy
    void stop() {
        space.removeListener(refresh);
    }

    private void createHeader() {
        Composite head = list.header();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginTop = theme.px(20);
        layout.verticalSpacing = theme.px(4);
        head.setLayout(layout);
        date = new Heading(head, theme, Heading.Level.TITLE, words.date(LocalDate.now(space.clock())));
        date.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        summary = new Heading(head, theme, Heading.Level.SUBTITLE, "");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** A narrow window shows the list alone. */
    private void makeRoom(GridData right) {
        boolean narrow = root.getSize().x < theme.px(NARROW);
        if (right.exclude != narrow) {
            right.exclude = narrow;
            aside.control().setVisible(!narrow);
        }
        root.layout();
    }

    /** A window left open over night shows the new day when somebody looks again. */
    private void newDay() {
        if (day.isPresent() && !day.get().equals(LocalDate.now(space.clock()))) {
            ask();
        }
    }

    private void ask() {
        LocalDate date = LocalDate.now(space.clock());
        latest.ask(() -> new Read(today.of(space, date, MOST), Ahead.of(space, date)), this::show);
    }

    private void show(Read read) {
        Optional<UUID> before = list.lead().map(TodayRow::id);
        int index = list.selectionIndices().length == 0 ? 0 : list.selectionIndices()[0];
        day = Optional.of(read.list().date());
        date.setText(words.date(read.list().date()));
        summary.setText(words.summary(read.list()));
        list.header().layout(true, true);
        list.setSections(sections(read.list().rows()));
        aside.show(read.list(), read.ahead(), space.clock().getZone());
        showEmpty(read.list());
        int at = before.map(this::indexOf).orElse(-1);
        int wanted = at >= 0 ? at : Math.min(index, list.rowCount() - 1);
        if (list.rowCount() > 0 && !before.equals(list.lead().map(TodayRow::id))) {
            list.select(wanted);
        } else if (list.rowCount() > 0 && before.isEmpty()) {
            list.select(0);
        }
    }

    private void showEmpty(TodayList now) {
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        if (now.rows().isEmpty()) {
            empty = new EmptyState(list.header(), theme, Texts.get("today.empty"), Texts.get("today.empty.action"),
                    () -> commands.run(CommandIds.CAPTURE));
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.verticalIndent = theme.px(60);
            data.heightHint = theme.px(160);
            empty.setLayoutData(data);
        }
        list.header().layout(true, true);
        list.refresh();
    }

    private static List<Section<TodayRow>> sections(List<TodayRow> rows) {
        return List.of(section("section.promises", rows, RowKind.PROMISE),
                section("section.word", rows, RowKind.FOLLOW_UP, RowKind.RHYTHM),
                section("section.cards", rows, RowKind.CARD), section("section.new", rows, RowKind.NEW_PERSON));
    }

    private static Section<TodayRow> section(String title, List<TodayRow> rows, RowKind... kinds) {
        return new Section<>(Texts.get(title),
                RowSource.of(rows.stream().filter(r -> List.of(kinds).contains(r.kind())).toList()));
    }

    private int indexOf(UUID id) {
        for (int i = 0; i < list.rowCount(); i++) {
            if (list.row(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean canBeDone(TodayRow row) {
        return row.kind() == RowKind.PROMISE || row.kind() == RowKind.FOLLOW_UP || row.kind() == RowKind.CARD;
    }

    private void log(List<TodayRow> rows) {
        rows.getFirst().person().ifPresent(
                id -> commands.run(CommandIds.LOG, Map.of(CommandIds.PERSON, id.toString())));
    }

    private void done(List<TodayRow> rows) {
        TodayRow row = rows.getFirst();
        actions.runAndSay(new MarkDone(row.id(), LocalDate.now(space.clock())),
                Texts.get("said.done." + row.kind().name(), row.name()));
    }

    private void snooze(List<TodayRow> rows) {
        TodayRow row = rows.getFirst();
        SnoozeChoice.open(theme, root.getShell(), LocalDate.now(space.clock()), row.name(), until -> {
            Optional<Changed<UUID>> done = actions.attempt(() -> new SnoozeRow(row.id(), until).run(space));
            done.ifPresent(c -> actions.say(Texts.get("said.snoozed", row.name(), words.shortDay(until)), c));
        });
    }

    private void open(UUID person) {
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, person.toString()));
    }

    private void changed(SpaceChange change) {
        if (!root.isDisposed()) {
            ask();
        }
    }
}
