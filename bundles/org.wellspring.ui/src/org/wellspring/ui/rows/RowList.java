// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.PartAccess;

/**
 * A list that draws only the rows in view, so a hundred thousand are as smooth as ten. Rows come from sources in sections and
 * are drawn by a {@link RowRenderer}. Style bits: {@link SWT#MULTI}. Rows are numbered through all sections from 0.
 * UI thread only.
 *
 * @param <T> the row
 */
public final class RowList<T> extends Painted {
    private final RowRenderer<T> renderer;
    private final RowStyle style;
    private final String name;
    private final RowSelection selection;
    private final RowViewport viewport;
    private final RowPainter<T> painter;
    private final List<Consumer<List<T>>> selectionListeners = new ArrayList<>();
    private final List<Consumer<T>> openListeners = new ArrayList<>();
    private Function<T, Object> identity = row -> null;
    private BooleanSupplier begins = () -> true;
    private List<Section<T>> sections = List.of();
    private List<RowAction<T>> actions = List.of();
    private SectionLines<T> lines = new SectionLines<>(List.of());
    private final PartAccess access;
    private final Canvas voice;
    private int hovered = -1;
    private int told = -1;

    /** An empty list; {@code name} is what assistive technology calls it. */
    public RowList(Composite parent, Theme theme, int swtStyle, RowStyle style, String name, RowRenderer<T> renderer) {
        super(parent, theme, (swtStyle & ~SWT.MULTI) | SWT.V_SCROLL);
        this.renderer = renderer;
        this.style = style;
        this.name = name;
        this.selection = new RowSelection((swtStyle & SWT.MULTI) != 0);
        this.painter = new RowPainter<>(this, renderer);
        this.viewport = new RowViewport(this);
        if (style == RowStyle.PLAIN) {
            theme.surface(this, Token.PANEL);
        }
        focusable();
        new RowKeys<>(this).listen();
        new RowMouse<>(this).listen();
        accessible(ACC.ROLE_GROUP, () -> name);
        voice = new Canvas(this, SWT.NO_FOCUS);
        access = parts(new RowAccess<>(this), voice, ACC.ROLE_LIST, name);
        opens(voice, () -> !openListeners.isEmpty() && lead().isPresent(), this::open);
    }

    /** By what a row is known again among changed ones: the one that is chosen stays chosen, wherever it stands then. Without it rows are known by their place. */
    public void knownBy(Function<T, Object> what) {
        identity = what;
    }

    /**
     * Whether the keyboard, coming in while no row is chosen, chooses the first; without it, it does. A list whose choice is shown beside it says no as long as
     * something is on show there: a visit, or a click above the rows, is no choice.
     */
    public void begins(BooleanSupplier atFirst) {
        begins = atFirst;
    }

    /** Shows one source without a heading. The row chosen stays so; where it is gone, what has its index is. */
    public void setRows(RowSource<T> rows) {
        setSections(List.of(new Section<>("", rows)));
    }

    /** Shows several sources under their headings. The row chosen stays so; where it is gone, what has its index is. */
    public void setSections(List<Section<T>> changed) {
        Optional<Object> chosen = lead().map(identity);
        sections = List.copyOf(changed);
        refresh();
        chosen.ifPresent(this::follow);
    }

    private void follow(Object chosen) {
        int now = IntStream.range(0, lines.rows()).filter(i -> chosen.equals(identity.apply(lines.row(i)))).findFirst().orElse(-1);
        if (now >= 0 && now != selection.lead()) {
            selection.only(now);
            if (isFocusControl()) {
                reveal(now);
            }
            selectionChanged();
        }
    }

    /** Asks the sources again: their size and their rows may have changed. Scroll position and selection stay. */
    public void refresh() {
        int selectedBefore = selection.rows().length;
        lines = new SectionLines<>(sections);
        selection.limit(lines.rows());
        hovered = -1;
        // It was about a row that may be gone.
        setToolTipText(null);
        viewport.relayout();
        redraw();
        told = selection.lead();
        access.replaced();
        if (selection.rows().length != selectedBefore) {
            announceSelection();
        }
    }

    /** What can be done with a row, shown at the right of the selected one. */
    public void setActions(List<RowAction<T>> changed) {
        actions = List.copyOf(changed);
        redraw();
    }

    /** Calls back whenever the selection changes, with the selected rows. */
    public void onSelect(Consumer<List<T>> listener) {
        selectionListeners.add(listener);
    }

    /** Calls back when a row is opened: Enter or a double click. */
    public void onOpen(Consumer<T> listener) {
        openListeners.add(listener);
    }

    /** How many rows there are in all sections. */
    public int rowCount() {
        return lines.rows();
    }

    /** The row at an index through all sections. */
    public T row(int index) {
        return lines.row(index);
    }

    /** The selected rows in order. */
    public List<T> selection() {
        return Arrays.stream(selection.rows()).mapToObj(lines::row).toList();
    }

    /** The indices of the selected rows in order. */
    public int[] selectionIndices() {
        return selection.rows();
    }

    /** The row the keyboard is on. */
    public Optional<T> lead() {
        return selection.lead() < 0 ? Optional.empty() : Optional.of(lines.row(selection.lead()));
    }

    /** Selects one row, brings it into view and tells listeners; -1 selects nothing. */
    public void select(int index) {
        if (index < 0 || index >= lines.rows()) {
            selection.clear();
        } else {
            selection.only(index);
            reveal(index);
        }
        selectionChanged();
    }

    /** Scrolls as little as needed to show a row. */
    public void reveal(int index) {
        int line = lines.lineOfRow(index);
        // The first row of a section brings its heading with it.
        int from = line > 0 && lines.line(line - 1).heading() ? line - 1 : line;
        viewport.reveal(from, line);
    }

    /** Selects a row and scrolls to it, so that it and what comes after it have most of the view. */
    public void goTo(int index) {
        select(index);
        if (index >= 0 && index < lines.rows()) {
            viewport.bringUp(lines.lineOfRow(index));
        }
    }

    /** Gives the keyboard to where it was: to the rows, or to what stands above them; where that is gone, to the rows. A window that comes back to the front asks for it. */
    @Override
    public boolean setFocus() {
        return FocusPlace.last(getShell()).filter(last -> last != this && viewport.isInHeader(last) && last.forceFocus()).isPresent() || forceFocus();
    }

    /** Goes back to the beginning. */
    public void scrollToTop() {
        viewport.scrollTo(0);
    }

    /** Content above the rows that scrolls with them; lay it out as any composite. Call {@link #refresh()} when it grows. */
    public Composite header() {
        return viewport.header();
    }

    /** Leaves space beside rows and header, in pixels at the usual scale; the scroll bar stays at the edge of the window. */
    public void setInset(int left, int right) {
        viewport.inset(theme().px(left), theme().px(right));
        redraw();
    }

    /** Rows and header get no wider than this, in pixels at the usual scale: longer lines are hard to follow. What is left at the right stays free. */
    public void setWidest(int width) {
        viewport.widest(theme().px(width));
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        long height = viewport.contentHeight();
        return new Point(widthHint == SWT.DEFAULT ? theme().px(320) : widthHint,
                heightHint == SWT.DEFAULT ? (int) Math.min(height, 10_000) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        viewport.paint(brush, area, painter);
        if (selection.lead() < 0 && !beginsAtFirst() && theme().showsFocus(this)) {
            brush.focusRing(new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2), 0);
        }
    }

    @Override
    protected void themeChanged() {
        viewport.relayout();
        super.themeChanged();
    }

    boolean beginsAtFirst() {
        return begins.getAsBoolean();
    }

    SectionLines<T> lines() {
        return lines;
    }

    RowSelection marks() {
        return selection;
    }

    RowViewport viewport() {
        return viewport;
    }

    RowStyle style() {
        return style;
    }

    RowRenderer<T> renderer() {
        return renderer;
    }

    /** What tells assistive technology about the rows. */
    public Canvas voice() {
        return voice;
    }

    @Override
    protected String place() {
        return name;
    }

    @Override
    protected Optional<UUID> object() {
        return lead().map(identity).filter(UUID.class::isInstance).map(UUID.class::cast);
    }

    Theme look() {
        return theme();
    }

    int hovered() {
        return hovered;
    }

    void setHovered(int row) {
        if (row != hovered) {
            hovered = row;
            redraw();
        }
    }

    /** The actions the row offers. */
    List<RowAction<T>> actionsOf(T row) {
        return actions.stream().filter(a -> a.applies().test(row)).toList();
    }

    /** The first action of a letter, whether or not a selected row offers it. */
    Optional<RowAction<T>> meant(char key) {
        return actions.stream().filter(action -> action.hasKey() && action.key() == Character.toUpperCase(key)).findFirst();
    }

    /** Runs the action of a letter on the selected rows that offer it; false if none does. */
    boolean run(char key) {
        return actions.stream().filter(action -> action.hasKey() && action.key() == Character.toUpperCase(key)).anyMatch(this::run);
    }

    /** Runs an action on the selected rows that offer it; false if none does. */
    boolean run(RowAction<T> action) {
        List<T> fitting = selection().stream().filter(action.applies()).toList();
        if (!fitting.isEmpty()) {
            action.run().accept(fitting);
        }
        return !fitting.isEmpty();
    }

    void open() {
        lead().ifPresent(row -> List.copyOf(openListeners).forEach(l -> l.accept(row)));
    }

    void selectionChanged() {
        redraw();
        announceSelection();
        if (!isDisposed()) {
            int was = told;
            told = selection.lead();
            access.moved(was, told);
        }
    }

    private void announceSelection() {
        List<T> rows = selection();
        List.copyOf(selectionListeners).forEach(l -> l.accept(rows));
    }
}
