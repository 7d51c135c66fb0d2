// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.EmptyState;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Whom to get back to today, why now, and how to help (F13); log, put off, done by a letter each. */
public final class TodayPart {
    /** With less than this, in pixels at the usual scale, the list has the page to itself. */
    private static final int ROOM_FOR_SIDE = 1000;
    private static final int SIDE_WIDTH = 300;
    private static final int WIDEST_SIDE = 420;
    private static final int WIDEST_LIST = 1100;
    /** The bar lies over what it scrolls and would hide the end of the cards. */
    private static final int SCROLL_BAR = 8;

    @Inject
    public Theme theme;
    @Inject
    public Space space;
    @Inject
    @Service
    public Today today;
    @Inject
    public Commands commands;
    @Inject
    public Actions actions;
    @Inject
    WriteTo write;
    /** Absent where nobody knows of photos. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    Faces faces;
    /** Absent where giving is not installed. */
    @Inject
    @Service
    @org.eclipse.e4.core.di.annotations.Optional
    List<GivenHelp> given;

    private final RowWords words = new RowWords(this::face);
    private Composite page;
    private DayHeader header;
    private RowList<DayRow> list;
    private SidePanel side;
    private EmptyState empty;
    private RowDeeds deeds;
    private Latest latest;
    private Latest latestBeside;
    private TodayReader reading;
    private DaySections shown = new DaySections();
    private Listing listing;
    private int most = TodayReader.MOST_ROWS;
    private boolean allComing;
    private Optional<String> acted = Optional.empty();
    /** Whether somebody was in the list: until then it begins with its first row, whatever comes. */
    private boolean entered;

    @PostConstruct
    void create(Composite parent) {
        reading = new TodayReader(space, today, given);
        page = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        latest = new Latest(page);
        latestBeside = new Latest(page);
        // First, so that it is read while the page is made.
        ask();
        deeds = new RowDeeds(space, actions, theme, write, today, this::takeAway);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        page.setLayout(layout);
        createList();
        side = new SidePanel(page, theme, this::open, deeds, () -> commands.run(CommandIds.CARDS));
        GridData fixed = new GridData(SWT.FILL, SWT.FILL, false, true);
        fixed.widthHint = theme.px(SIDE_WIDTH + SidePanel.MARGINS);
        side.control().setLayoutData(fixed);
        page.addListener(SWT.Resize, e -> arrange());
        new DayTurn(page, space.clock(), this::ask).watch();
        ShownChanges.tell(space, page, change -> ask());
    }

    private void createList() {
        list = new RowList<>(page, theme, SWT.NONE, RowStyle.CARDS, Texts.get("list.name"), new DayRowRenderer(words));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        header = new DayHeader(list.header(), theme, new DayHeadline(), this::capture, deeds::nobody, this::showRows, this::showComing);
        list.setActions(List.of(
                action("agree", DayRow.First.class::isInstance, row -> deeds.agree(page.getShell(), row)),
                action("write", DayRow::canBeWrittenTo, row -> deeds.write(row)),
                action("log", row -> row.person().isPresent() && !(row instanceof DayRow.Coming), this::log),
                action("snooze", RowDeeds::canBePutOff, row -> snooze()),
                action("done", RowDeeds::canBeDone, row -> done()),
                action("letGo", RowDeeds::canBeLetGo, row -> deeds.letGo(acting(row))),
                action("notNow", DayRow.First.class::isInstance, row -> deeds.notNow(acting(row)))));
        list.onOpen(row -> open(RowDeeds.shows(row)));
        list.addListener(SWT.KeyDown, e -> entered = true);
        list.addListener(SWT.MouseDown, e -> entered = true);
        list.addListener(SWT.MouseWheel, e -> entered = true);
    }

    private static RowAction<DayRow> action(String key, Predicate<DayRow> applies, Consumer<DayRow> deed) {
        return new RowAction<>(Texts.get("action." + key), Texts.get("action." + key + ".key").charAt(0), applies,
                rows -> deed.accept(rows.getFirst()));
    }

    @Focus
    void focus() {
        if (empty != null) {
            empty.setFocus();
        } else if (shown.size() > 0 || !header.setFocus()) {
            list.setFocus();
        }
    }

    /** Whom the chosen row is about. */
    public Optional<UUID> person() {
        return list.lead().flatMap(DayRow::person);
    }

    /** Puts the chosen row off, asking until when; false where a row of its kind can't be, or none is chosen. */
    public boolean snooze() {
        Optional<DayRow> row = list.lead().filter(RowDeeds::canBePutOff);
        row.map(this::acting).ifPresent(r -> deeds.snooze(page.getShell(), r));
        return row.isPresent();
    }

    /** Marks the chosen row done; false where a row of its kind can't be, or none is chosen. */
    public boolean done() {
        Optional<DayRow> row = list.lead().filter(RowDeeds::canBeDone);
        row.map(this::acting).ifPresent(deeds::done);
        return row.isPresent();
    }

    /** It may go by this; whoever takes that back finds it chosen again. */
    private DayRow acting(DayRow row) {
        acted = Optional.of(row.key());
        return row;
    }

    private void log(DayRow row) {
        row.person().ifPresent(p -> commands.run(CommandIds.LOG, RowDeeds.isFinishedByLogging(row)
                ? Map.of(CommandIds.PERSON, p.toString(), CommandIds.OBJECT, row.id().toString())
                : Map.of(CommandIds.PERSON, p.toString())));
    }

    private void open(UUID object) {
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, object.toString()));
    }

    private void ask() {
        int wanted = most;
        boolean coming = allComing;
        latest.ask(() -> reading.list(wanted, coming), this::show);
    }

    private void showRows() {
        most += TodayReader.MOST_ROWS;
        ask();
    }

    private void showComing() {
        allComing = true;
        ask();
    }

    private void show(Listing answer) {
        Optional<String> before = list.lead().map(DayRow::key);
        int place = before.map(shown::indexOf).orElse(-1);
        boolean gone = acted.filter(key -> shown.indexOf(key) < 0).isPresent();
        if (listing != null && !listing.page().list().date().equals(answer.page().list().date())) {
            // a new day begins as small as any
            most = TodayReader.MOST_ROWS;
            allComing = false;
        }
        listing = answer;
        latestBeside.ask(() -> reading.beside(answer.page().list()), this::beside);
        words.on(answer.page().list().date());
        header.show(answer);
        showEmpty(!answer.people());
        shown = new DaySections(answer);
        list.setSections(shown.sections());
        keep(acted.filter(key -> gone && shown.indexOf(key) >= 0).or(() -> before), place);
        arrange();
        takeFreeFocus();
    }

    /** A row that was dealt with goes at once; what comes up instead is there when the day was read again. */
    private void takeAway(DayRow row) {
        Optional<String> before = list.lead().map(DayRow::key);
        int place = shown.indexOf(row.key());
        if (place >= 0 && !page.isDisposed()) {
            shown = shown.without(row);
            list.setSections(shown.sections());
            keep(before, place);
        }
    }

    private void beside(Glance glance) {
        if (side.show(glance)) {
            header.beside(side.inALine(glance));
            list.refresh();
        }
    }

    /** Right after the start nothing has the keyboard; then the list takes it, so that the letters work at once. */
    private void takeFreeFocus() {
        Shell active = page.getDisplay().getActiveShell();
        if (page.isVisible() && (active == null || active == page.getShell())
                && isAround(page.getDisplay().getFocusControl())) {
            focus();
        }
    }

    /** Whether a control only holds this page, or there is none. */
    private boolean isAround(Control focus) {
        if (focus == null) {
            return true;
        }
        for (Control c = page; c != null; c = c.getParent()) {
            if (c == focus) {
                return true;
            }
        }
        return false;
    }

    /** The same row stays chosen; if it is gone, the next one takes its place. */
    private void keep(Optional<String> before, int place) {
        if (!entered && place <= 0 && shown.size() > 0) {
            list.select(0);
            list.scrollToTop();
            return;
        }
        int now = before.map(shown::indexOf).orElse(0);
        int wanted = now >= 0 ? now : shown.inPlace(place);
        int[] selected = list.selectionIndices();
        if (shown.size() > 0 && (selected.length != 1 || selected[0] != wanted)) {
            list.select(wanted);
        }
    }

    /** With nobody in the book, the page says how to begin. */
    private void showEmpty(boolean nobody) {
        if (nobody == (empty != null)) {
            return;
        }
        if (nobody) {
            boolean focused = list.isFocusControl();
            empty = nobodyYet();
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            empty.moveAbove(list);
            if (focused) {
                empty.setFocus();
            }
        } else {
            empty.dispose();
            empty = null;
        }
        list.setVisible(!nobody);
        ((GridData) list.getLayoutData()).exclude = nobody;
    }

    private Optional<Image> face(UUID person) {
        return faces == null ? Optional.empty() : faces.of(person, list);
    }

    /** Where no sentence is understood, whom one met is written down all the same. */
    private void capture() {
        if (!commands.run(CommandIds.CAPTURE)) {
            commands.run(CommandIds.NEW_PERSON);
        }
    }

    /** How to begin, as far as it is installed. */
    private EmptyState nobodyYet() {
        boolean files = commands.has(CommandIds.IMPORT);
        EmptyState state = new EmptyState(page, theme, Texts.get("empty.nobody"), Texts.get(files ? "empty.nobody.action" : "empty.nobody.person"),
                () -> commands.run(files ? CommandIds.IMPORT : CommandIds.NEW_PERSON));
        return commands.can(CommandIds.SAMPLE) ? state.also(Texts.get("empty.nobody.sample"), () -> commands.run(CommandIds.SAMPLE)) : state;
    }

    /** The column at the right gives way in a narrow window; what matters of it moves into the header. */
    private void arrange() {
        int room = page.getClientArea().width;
        boolean wide = room >= theme.px(ROOM_FOR_SIDE) && listing != null && listing.people();
        side.control().setVisible(wide);
        GridData column = (GridData) side.control().getLayoutData();
        column.exclude = !wide;
        int most = theme.px(WIDEST_LIST);
        column.widthHint = Math.clamp(room - most, theme.px(SIDE_WIDTH + SidePanel.MARGINS), theme.px(WIDEST_SIDE + SidePanel.MARGINS));
        // Lines longer than that are hard to follow; what is left of a large screen stays free.
        ((GridLayout) page.getLayout()).marginRight = Math.max(0, room - most - (wide ? column.widthHint : 0));
        header.alone(!wide);
        list.setInset(DayHeader.MARGIN, wide ? SCROLL_BAR : DayHeader.MARGIN);
        page.layout(true, true);
        list.refresh();
    }

    /** The day on show, for tests. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(listing).map(l -> l.page().list().date());
    }
}
