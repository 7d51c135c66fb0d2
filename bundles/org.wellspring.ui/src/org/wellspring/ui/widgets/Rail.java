// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/** The slim rail on the left: one icon with a label for each place to go. Arrow keys, Home and End move; a choice acts at once. */
public final class Rail extends Painted {
    private final PartAccess access;
    private List<RailItem> items = List.of();
    private Consumer<RailItem> onSelect = item -> {};
    private int selected = -1;
    private int hovered = -1;

    /** An empty rail on soft ground; {@code name} is its accessible name. */
    public Rail(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NONE);
        theme.surface(this, Token.SOFT);
        focusable();
        accessible(ACC.ROLE_TABFOLDER, () -> name);
        access = parts(new Items());
        acts(() -> Messages.open, () -> selection().ifPresent(item -> onSelect.accept(item)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseMove, e -> hover(itemAt(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseDown, e -> {
            if (e.button == 1) {
                choose(itemAt(e.x, e.y));
            }
        });
    }

    /** Replaces the items; the selection stays with its id. */
    public void setItems(List<RailItem> changed) {
        String before = selection().map(RailItem::id).orElse(null);
        items = List.copyOf(changed);
        selected = indexOf(before);
        redraw();
    }

    /** The items in order. */
    public List<RailItem> items() {
        return items;
    }

    /** What happens when the user chooses an item. */
    public void onSelect(Consumer<RailItem> action) {
        onSelect = action;
    }

    /** Marks an item as chosen without calling back. */
    public void select(String id) {
        selected = indexOf(id);
        redraw();
    }

    /** The chosen item. */
    public Optional<RailItem> selection() {
        return selected < 0 ? Optional.empty() : Optional.of(items.get(selected));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(theme().size("rail-width"), heightHint == SWT.DEFAULT ? theme().px(14) + items.size() * theme().px(57) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        for (int i = 0; i < items.size(); i++) {
            paintItem(brush, items.get(i), bounds(i), i);
        }
        brush.fill(theme().palette().line(), new Rectangle(area.width - 1, 0, 1, area.height));
    }

    private void paintItem(Brush brush, RailItem item, Rectangle r, int index) {
        var palette = theme().palette();
        boolean chosen = index == selected;
        int corner = theme().size("control-corner");
        if (chosen) {
            brush.fillRound(palette.panel(), r, corner);
        } else if (index == hovered) {
            brush.fillRound(palette.background(), r, corner);
        }
        Color ink = chosen ? palette.accent() : palette.muted();
        Font font = chosen ? theme().fonts().smallStrong() : theme().fonts().small();
        int icon = theme().px(20);
        int text = brush.lineHeight(font);
        boolean labelled = r.height >= icon + text + theme().px(4);
        int gap = theme().px(2);
        int top = r.y + (r.height - icon - (labelled ? gap + text : 0)) / 2;
        item.icon().draw(brush.gc(), ink, r.x + (r.width - icon) / 2, top, icon);
        if (labelled) {
            String label = brush.fit(item.label(), font, r.width);
            brush.text(label, font, ink, r.x + (r.width - brush.width(font, label)) / 2, top + icon + gap, r.width);
        }
        if (chosen && theme().showsFocus(this)) {
            brush.focusRing(r, corner);
        }
    }

    /** Items share the height: at their usual size, or closer (and without labels) in a low window. */
    private Rectangle bounds(int index) {
        Rectangle area = getClientArea();
        int margin = theme().px(4);
        int top = Math.min(theme().px(14), area.height / 40);
        int pitch = items.isEmpty() ? 1 : Math.min(theme().px(57), Math.max(theme().px(24), (area.height - 2 * top) / items.size()));
        return new Rectangle(margin, top + index * pitch, area.width - 1 - 2 * margin, pitch - theme().px(2));
    }

    private int itemAt(int x, int y) {
        for (int i = 0; i < items.size(); i++) {
            if (bounds(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(String id) {
        return items.stream().map(RailItem::id).toList().indexOf(id);
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setToolTipText(index < 0 || items.get(index).key().isEmpty() ? null : items.get(index).key());
            redraw();
        }
    }

    private void key(Event e) {
        int last = items.size() - 1;
        switch (e.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> choose(Math.min(last, selected + 1));
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> choose(Math.max(0, selected - 1));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(last);
            default -> {}
        }
    }

    private void choose(int index) {
        if (index < 0 || index >= items.size() || index == selected) {
            return;
        }
        int was = selected;
        selected = index;
        redraw();
        access.moved(was, index);
        onSelect.accept(items.get(index));
    }

    private final class Items implements Parts {
        @Override
        public int role() {
            return ACC.ROLE_TABITEM;
        }

        @Override
        public int[] inView() {
            return IntStream.range(0, items.size()).toArray();
        }

        @Override
        public String name(int item) {
            return items.get(item).label();
        }

        @Override
        public String description(int item) {
            return items.get(item).tooltip();
        }

        @Override
        public Rectangle bounds(int item) {
            return Rail.this.bounds(item);
        }

        @Override
        public int at(int x, int y) {
            return itemAt(x, y);
        }

        @Override
        public int current() {
            return selected;
        }

        @Override
        public boolean isSelected(int item) {
            return item == selected;
        }

        @Override
        public int[] selection() {
            return selected < 0 ? new int[0] : new int[] {selected};
        }
    }
}
