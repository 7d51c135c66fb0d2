// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.days.MonthGrid;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** Events of a month by their days, and those of the chosen day below. UI thread only. */
final class MonthPane extends Composite {
    private static final int MANY = 3_000;
    /** What began before and is not over: a trip, a fair. */
    private static final int LONGEST_DAYS = 31;

    private final Space space;
    private final MonthGrid grid;
    private final Heading title;
    private final Heading day;
    private final RowList<EventRow> list;
    private final Latest latest;
    private final Latest followed;
    private EventsQuery query = EventsQuery.of(EventsQuery.Shown.ALL);
    private Consumer<UUID> onShow = event -> {};
    private Consumer<EventRow> onOpen = event -> {};
    private List<EventRow> all = List.of();

    /**
     * The month of today.
     *
     * @param words an event as a row
     * @param actions what can be done with one
     * @param fresh notes one on a day
     */
    MonthPane(Composite parent, Theme theme, Space space, Function<EventRow, CardRow> words, List<RowAction<EventRow>> actions,
            Consumer<LocalDate> fresh) {
        super(parent, SWT.NONE);
        this.space = space;
        theme.surface(this, Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Composite top = theme.surface(new Composite(this, SWT.NONE), Token.PANEL);
        GridLayout row = new GridLayout(4, false);
        row.marginWidth = theme.px(16);
        row.marginHeight = theme.px(4);
        top.setLayout(row);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        title = new Heading(top, theme, Heading.Level.STRONG, "");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton before = new FlatButton(top, theme, FlatButton.Kind.QUIET, "‹");
        before.setToolTipText(Texts.get("month.before"));
        FlatButton now = new FlatButton(top, theme, FlatButton.Kind.QUIET, Texts.get("month.today"));
        FlatButton after = new FlatButton(top, theme, FlatButton.Kind.QUIET, "›");
        after.setToolTipText(Texts.get("month.after"));
        grid = new MonthGrid(this, theme, Texts.get("month.name"), today());
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = theme.px(320);
        tall.minimumHeight = theme.px(150);
        grid.setLayoutData(tall);
        before.onPress(() -> grid.choose(grid.day().minusMonths(1)));
        now.onPress(() -> grid.choose(today()));
        after.onPress(() -> grid.choose(grid.day().plusMonths(1)));
        Composite below = theme.surface(new Composite(this, SWT.NONE), Token.PANEL);
        GridLayout line = new GridLayout();
        line.marginWidth = theme.px(16);
        line.marginHeight = theme.px(6);
        below.setLayout(line);
        below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        day = new Heading(below, theme, Heading.Level.SUBTITLE, "");
        day.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new RowList<>(this, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("month.day"), new CardRowRenderer<>(2, words));
        GridData low = new GridData(SWT.FILL, SWT.FILL, true, false);
        low.heightHint = theme.px(130);
        low.minimumHeight = theme.px(70);
        list.setLayoutData(low);
        list.knownBy(EventRow::id);
        list.setActions(actions);
        list.onSelect(chosen -> chosen.stream().findFirst().ifPresent(one -> onShow.accept(one.id())));
        latest = new Latest(grid);
        followed = new Latest(list);
        grid.onChoose(chosen -> {
            showDay();
            ask();
        });
        grid.onNew(fresh);
        grid.onEntry(this::open);
        grid.onOpen(chosen -> opened(fresh));
    }

    /** Calls back with the event that is chosen, and when one is opened. */
    void onShow(Consumer<UUID> show, Consumer<EventRow> open) {
        onShow = show;
        onOpen = open;
        list.onOpen(open);
    }

    /** Goes to the day of an event that is shown, unless it is on the chosen one. */
    void follow(UUID event) {
        if (on(grid.day()).stream().noneMatch(row -> row.id().equals(event))) {
            followed.ask(() -> new Events(space).find(event), found -> found.filter(row -> row.days().noneMatch(grid.day()::equals))
                    .flatMap(EventRow::day).ifPresent(grid::choose));
        }
    }

    private LocalDate today() {
        return LocalDate.now(space.clock());
    }

    /** Shows what is asked for, of the month on show. */
    void ask(EventsQuery wanted) {
        query = wanted;
        ask();
    }

    private void ask() {
        title.setText(new DateWords().month(grid.month(), today()));
        EventsQuery wanted = query.between(grid.first().minusDays(LONGEST_DAYS), grid.last()).page(0, MANY);
        latest.ask(() -> new Events(space).list(wanted), this::show);
    }

    private void show(List<EventRow> read) {
        all = read.stream().sorted(Comparator.comparing((EventRow row) -> row.day().orElse(LocalDate.MIN))
                .thenComparing(row -> row.time().orElse(LocalTime.MIN)).thenComparing(EventRow::title)).toList();
        DateWords dates = new DateWords();
        grid.setEntries(all.stream().flatMap(row -> row.days().filter(one -> !one.isBefore(grid.first()) && !one.isAfter(grid.last()))
                .map(one -> new MonthGrid.Entry(row.id(), one, row.day().filter(one::equals).flatMap(begins -> row.time()).map(dates::time).orElse(""),
                        row.title(), row.cancelled() || one.isBefore(today()))))
                .toList(), today());
        showDay();
    }

    private List<EventRow> on(LocalDate chosen) {
        return all.stream().filter(row -> row.days().anyMatch(chosen::equals)).toList();
    }

    private void showDay() {
        List<EventRow> rows = on(grid.day());
        String name = new DateWords().full(grid.day(), today());
        day.setText(rows.isEmpty() ? Texts.get("month.nothing", name) : name);
        list.setRows(RowSource.of(rows));
    }

    /** One event is opened, of more one is chosen; where none is, one is noted. */
    private void opened(Consumer<LocalDate> fresh) {
        List<EventRow> rows = on(grid.day());
        if (rows.isEmpty()) {
            fresh.accept(grid.day());
        } else {
            list.select(0);
            if (rows.size() == 1) {
                onOpen.accept(rows.getFirst());
            } else {
                list.setFocus();
            }
        }
    }

    private void open(UUID event) {
        Optional<EventRow> row = all.stream().filter(one -> one.id().equals(event)).findFirst();
        row.ifPresent(one -> {
            int at = on(grid.day()).indexOf(one);
            list.select(at);
            onShow.accept(one.id());
        });
    }

    @Override
    public boolean setFocus() {
        return grid.setFocus();
    }
}
