// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.days;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.PartAccess;
import org.wellspring.ui.widgets.Parts;

/**
 * A month, a week to a row, with what is on each day; of more than fits a day says how many there are. Arrows go from day to day, page keys from month to
 * month, with Shift from year to year; the week begins where it does for the user. UI thread only.
 */
public final class MonthGrid extends Painted {
    /**
     * Something on a day.
     *
     * @param id what it stands for
     * @param time when on that day; empty for all of it
     * @param quiet whether it is over, or called off
     */
    public record Entry(UUID id, LocalDate day, String time, String title, boolean quiet) {
        String words() {
            return time.isEmpty() ? title : time + " " + title;
        }
    }

    private static final Texts WORDS = new Texts(MonthGrid.class);
    private static final int WEEK = 7;
    /** A cell that is narrower has no room for a word: it says by points that there is something. */
    private static final int WORDY = 56;
    /** In one that is narrower the time would be all there is to see of an event; what it is says more. */
    private static final int ROOMY = 96;

    private final PartAccess access;
    private final DateWords dates = new DateWords();
    private final WeekFields week = WeekFields.of(UserLocale.current().forms());
    private LocalDate today;
    private LocalDate chosen;
    private Map<LocalDate, List<Entry>> entries = Map.of();
    private Consumer<LocalDate> onChoose = day -> {};
    private Consumer<LocalDate> onOpen = day -> {};
    private Consumer<LocalDate> onNew = day -> {};
    private Consumer<UUID> onEntry = id -> {};

    /** The month of a day, which is chosen; {@code name} is what assistive technology calls it. */
    public MonthGrid(Composite parent, Theme theme, String name, LocalDate today) {
        super(parent, theme, SWT.NONE);
        this.today = today;
        this.chosen = today;
        focusable();
        accessible(ACC.ROLE_LIST, () -> name + ", " + dates.month(month(), this.today));
        access = parts(new Days());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseDoubleClick, this::pressedTwice);
        addListener(SWT.MouseMove, e -> hint(e.x, e.y));
        addListener(SWT.MouseExit, e -> setToolTipText(null));
        acts(() -> WORDS.get("month.open"), () -> onOpen.accept(chosen));
    }

    /** The month on show. */
    public YearMonth month() {
        return YearMonth.from(chosen);
    }

    /** The day that is chosen. */
    public LocalDate day() {
        return chosen;
    }

    /** The first day on show, perhaps of the month before. */
    public LocalDate first() {
        return month().atDay(1).with(TemporalAdjusters.previousOrSame(week.getFirstDayOfWeek()));
    }

    /** The last day on show, perhaps of the month after. */
    public LocalDate last() {
        return first().plusDays((long) weeks() * WEEK - 1);
    }

    private int weeks() {
        return (int) (ChronoUnit.DAYS.between(first(), month().atEndOfMonth()) / WEEK) + 1;
    }

    /** What is on the days on show; seen from a day. */
    public void setEntries(List<Entry> all, LocalDate seenFrom) {
        today = seenFrom;
        entries = all.stream().collect(Collectors.groupingBy(Entry::day, HashMap::new, Collectors.toList()));
        redraw();
        access.replaced();
    }

    /** Chooses a day, and shows its month. */
    public void choose(LocalDate day) {
        if (!day.equals(chosen)) {
            boolean same = month().equals(YearMonth.from(day));
            int was = part(chosen);
            chosen = day;
            redraw();
            if (same) {
                access.moved(was, part(chosen));
            } else {
                access.replaced();
            }
            onChoose.accept(day);
        }
    }

    /** Calls back when another day is chosen, which may be in another month. */
    public void onChoose(Consumer<LocalDate> listener) {
        onChoose = listener;
    }

    /** Calls back when a day is opened: Enter, or a click on what says that there is more. */
    public void onOpen(Consumer<LocalDate> listener) {
        onOpen = listener;
    }

    /** Calls back when something is wanted on a day: the key n, or a double click where nothing is. */
    public void onNew(Consumer<LocalDate> listener) {
        onNew = listener;
    }

    /** Calls back when something on a day is clicked. */
    public void onEntry(Consumer<UUID> listener) {
        onEntry = listener;
    }

    /** What is on a day. */
    public List<Entry> on(LocalDate day) {
        return entries.getOrDefault(day, List.of());
    }

    private void key(Event e) {
        int months = (e.stateMask & SWT.SHIFT) != 0 ? 12 : 1;
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> choose(chosen.minusDays(1));
            case SWT.ARROW_RIGHT -> choose(chosen.plusDays(1));
            case SWT.ARROW_UP -> choose(chosen.minusDays(WEEK));
            case SWT.ARROW_DOWN -> choose(chosen.plusDays(WEEK));
            case SWT.PAGE_UP -> choose(chosen.minusMonths(months));
            case SWT.PAGE_DOWN -> choose(chosen.plusMonths(months));
            case SWT.HOME -> choose(chosen.with(TemporalAdjusters.previousOrSame(week.getFirstDayOfWeek())));
            case SWT.END -> choose(chosen.with(TemporalAdjusters.nextOrSame(week.getFirstDayOfWeek().minus(1))));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> onOpen.accept(chosen);
            default -> letter(e);
        }
    }

    private void letter(Event e) {
        if ((e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.toLowerCase(e.character) == WORDS.get("month.new.key").charAt(0)) {
            onNew.accept(chosen);
        }
    }

    private void pressed(Event e) {
        setFocus();
        int part = partAt(e.x, e.y);
        if (part >= 0 && e.button == 1) {
            LocalDate day = dayOf(part);
            choose(day);
            // The month may have changed under the mouse; what was clicked is what was there.
            entryAt(day, e.y).ifPresentOrElse(entry -> onEntry.accept(entry.id()), () -> {
                if (isOnMore(day, e.y)) {
                    onOpen.accept(day);
                }
            });
        }
    }

    private void pressedTwice(Event e) {
        int part = partAt(e.x, e.y);
        if (part >= 0 && e.button == 1 && entryAt(dayOf(part), e.y).isEmpty() && !isOnMore(dayOf(part), e.y)) {
            onNew.accept(dayOf(part));
        }
    }

    private void hint(int x, int y) {
        int part = partAt(x, y);
        String words = part < 0 ? "" : entryAt(dayOf(part), y).map(Entry::words).orElse("");
        if (!words.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(words.isEmpty() ? null : words);
        }
    }

    private int headHeight(Brush brush) {
        return brush.lineHeight(theme().fonts().small()) + theme().px(8);
    }

    private int part(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first(), day);
    }

    private LocalDate dayOf(int part) {
        return first().plusDays(part);
    }

    private Rectangle cell(int part) {
        Rectangle area = getClientArea();
        int top = measure(this::headHeight);
        int column = part % WEEK;
        int row = part / WEEK;
        int x = area.width * column / WEEK;
        int y = top + (area.height - top) * row / weeks();
        return new Rectangle(x, y, area.width * (column + 1) / WEEK - x, top + (area.height - top) * (row + 1) / weeks() - y);
    }

    private int partAt(int x, int y) {
        return IntStream.range(0, weeks() * WEEK).filter(part -> cell(part).contains(x, y)).findFirst().orElse(-1);
    }

    /** Where in a cell the first entry begins. */
    private int below(Brush brush) {
        return brush.lineHeight(theme().fonts().small()) + theme().px(10);
    }

    private int lineHeight(Brush brush) {
        return brush.lineHeight(theme().fonts().small()) + theme().px(3);
    }

    /** How many of its entries a day has room for. */
    private int room(Brush brush, Rectangle cell, int wanted) {
        int lines = Math.max(0, (cell.height - below(brush) - theme().px(2)) / lineHeight(brush));
        return wanted <= lines ? wanted : Math.max(0, lines - 1);
    }

    private boolean isWordy(Rectangle cell) {
        return cell.width >= theme().px(WORDY) && measure(brush -> cell.height - below(brush) >= lineHeight(brush));
    }

    private int lineAt(LocalDate day, int y) {
        Rectangle cell = cell(part(day));
        return isWordy(cell) ? measure(brush -> y < cell.y + below(brush) ? -1 : (y - cell.y - below(brush)) / lineHeight(brush)) : -1;
    }

    private Optional<Entry> entryAt(LocalDate day, int y) {
        List<Entry> all = on(day);
        int line = lineAt(day, y);
        int room = measure(brush -> room(brush, cell(part(day)), all.size()));
        return line >= 0 && line < room ? Optional.of(all.get(line)) : Optional.empty();
    }

    private boolean isOnMore(LocalDate day, int y) {
        List<Entry> all = on(day);
        int room = measure(brush -> room(brush, cell(part(day)), all.size()));
        return room < all.size() && lineAt(day, y) == room;
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        Font small = theme().fonts().small();
        for (int column = 0; column < WEEK; column++) {
            Rectangle cell = cell(column);
            brush.text(dates.weekday(week.getFirstDayOfWeek().plus(column)), small, brush.palette().muted(), cell.x + theme().px(7), theme().px(3),
                    cell.width - theme().px(8));
        }
        IntStream.range(0, weeks() * WEEK).forEach(part -> paintDay(brush, dayOf(part), cell(part)));
    }

    private void paintDay(Brush brush, LocalDate day, Rectangle cell) {
        boolean other = !month().equals(YearMonth.from(day));
        boolean selected = day.equals(chosen);
        brush.fill(selected ? brush.palette().selection() : other ? brush.palette().background() : ground(), cell);
        brush.rule(brush.palette().line(), cell.x, cell.y, cell.width);
        if (cell.x > 0) {
            brush.fill(brush.palette().line(), new Rectangle(cell.x, cell.y, 1, cell.height));
        }
        paintNumber(brush, day, cell, other);
        List<Entry> all = on(day);
        if (!all.isEmpty()) {
            if (isWordy(cell)) {
                paintWords(brush, all, cell);
            } else {
                paintPoints(brush, all, cell);
            }
        }
        if (selected && isFocusControl()) {
            brush.focusRing(new Rectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2), theme().px(4));
        }
    }

    private void paintNumber(Brush brush, LocalDate day, Rectangle cell, boolean other) {
        boolean now = day.equals(today);
        Font font = now ? theme().fonts().smallStrong() : theme().fonts().small();
        String number = Integer.toString(day.getDayOfMonth());
        int height = brush.lineHeight(font);
        int x = cell.x + theme().px(7);
        int y = cell.y + theme().px(5);
        if (now) {
            int width = Math.max(brush.width(font, number), height) + theme().px(6);
            brush.fillRound(brush.palette().accent(), new Rectangle(x - theme().px(4), y - theme().px(1), width, height + theme().px(2)), height / 2);
            x += (width - theme().px(8) - brush.width(font, number)) / 2;
        }
        brush.text(number, font, now ? brush.palette().onAccent() : other ? brush.palette().muted() : brush.palette().text(), x, y, cell.width);
    }

    private void paintWords(Brush brush, List<Entry> all, Rectangle cell) {
        Font font = theme().fonts().small();
        int y = cell.y + below(brush);
        int room = room(brush, cell, all.size());
        for (Entry entry : all.subList(0, room)) {
            Rectangle line = new Rectangle(cell.x + theme().px(3), y, cell.width - theme().px(6), lineHeight(brush) - theme().px(1));
            brush.fillRound(entry.quiet() ? brush.palette().soft() : brush.palette().accentSoft(), line, theme().px(4));
            brush.text(line.width < theme().px(ROOMY) ? entry.title() : entry.words(), font, entry.quiet() ? brush.palette().muted() : brush.palette().text(),
                    line.x + theme().px(4), line.y + theme().px(1),
                    line.width - theme().px(7));
            y += lineHeight(brush);
        }
        if (room < all.size()) {
            brush.text(WORDS.get("month.more", all.size() - room), font, brush.palette().muted(), cell.x + theme().px(7), y + theme().px(1),
                    cell.width - theme().px(8));
        }
    }

    /** One for each, as many as there is room for. */
    private void paintPoints(Brush brush, List<Entry> all, Rectangle cell) {
        int size = theme().px(5);
        int x = cell.x + theme().px(7);
        int y = Math.min(cell.y + below(brush), cell.y + cell.height - size - theme().px(2));
        for (Entry entry : all) {
            if (x + size <= cell.x + cell.width - theme().px(2)) {
                brush.fillRound(entry.quiet() ? brush.palette().muted() : brush.palette().accent(), new Rectangle(x, y, size, size), size / 2);
            }
            x += size + theme().px(3);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? theme().px(420) : widthHint, heightHint == SWT.DEFAULT ? theme().px(300) : heightHint);
    }

    private final class Days implements Parts {
        @Override
        public int role() {
            return ACC.ROLE_LISTITEM;
        }

        @Override
        public int[] inView() {
            return IntStream.range(0, weeks() * WEEK).toArray();
        }

        @Override
        public String name(int part) {
            LocalDate day = dayOf(part);
            return day.equals(today) ? WORDS.get("month.today", dates.full(day, today)) : dates.full(day, today);
        }

        @Override
        public String description(int part) {
            List<Entry> all = on(dayOf(part));
            return Stream.concat(Stream.of(WORDS.get("month.count", all.size())), all.stream().map(Entry::words)).collect(Collectors.joining(", "));
        }

        @Override
        public Rectangle bounds(int part) {
            return cell(part);
        }

        @Override
        public int at(int x, int y) {
            return partAt(x, y);
        }

        @Override
        public int current() {
            return part(chosen);
        }

        @Override
        public boolean isSelected(int part) {
            return part == current();
        }

        @Override
        public int[] selection() {
            return new int[] {current()};
        }
    }
}
