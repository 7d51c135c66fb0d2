// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/**
 * Chips that flow over as many lines as they need: marks to read, or (with {@link #onToggle}) filters to switch on and off by click or
 * by arrow keys and Space. A filter that is on has the accent tone.
 */
public final class ChipBar extends Painted {
    private final Set<String> on = new LinkedHashSet<>();
    private final String name;
    private List<Chip> chips = List.of();
    private Consumer<Set<String>> onToggle;
    private int current;

    /** A bar without chips; {@code name} is its accessible name. */
    public ChipBar(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NONE);
        this.name = name;
        accessible(ACC.ROLE_TOOLBAR, this::spoken);
        accessibleChips();
        addListener(SWT.MouseDown, e -> toggle(chipAt(e.x, e.y)));
    }

    /** Replaces the chips. */
    public void setChips(List<Chip> changed) {
        chips = List.copyOf(changed);
        on.retainAll(chips.stream().map(Chip::id).toList());
        current = Math.clamp(current, 0, Math.max(0, chips.size() - 1));
        requestLayout();
        redraw();
    }

    /** Makes the chips filters; called with the ids of those that are on. */
    public void onToggle(Consumer<Set<String>> listener) {
        if (onToggle == null) {
            focusable();
            addListener(SWT.KeyDown, this::key);
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        onToggle = listener;
    }

    /** Switches filters on without calling back. */
    public void setOn(Set<String> ids) {
        on.clear();
        on.addAll(ids);
        redraw();
    }

    /** The ids of the filters that are on. */
    public Set<String> on() {
        return Set.copyOf(on);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        List<Rectangle> places = measure(b -> flow(b, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint));
        int width = places.stream().mapToInt(r -> r.x + r.width).max().orElse(0);
        int height = places.stream().mapToInt(r -> r.y + r.height).max().orElse(0);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        List<Rectangle> places = flow(brush, area.width);
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            Rectangle r = places.get(i);
            brush.chip(brush.fit(chip.text(), theme().fonts().small(), r.width - theme().px(18)), on.contains(chip.id()) ? Tone.ACCENT : chip.tone(), r.x, r.y + r.height / 2);
            if (theme().showsFocus(this) && i == current) {
                brush.focusRing(r, r.height / 2);
            }
        }
    }

    private List<Rectangle> flow(Brush brush, int width) {
        int gap = theme().px(4);
        int height = brush.chipHeight();
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Chip chip : chips) {
            int wide = Math.min(brush.chipWidth(chip.text()), Math.max(brush.chipHeight(), width));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += height + gap;
            }
            places.add(new Rectangle(x, y, wide, height));
            x += wide + gap;
        }
        return places;
    }

    private int chipAt(int x, int y) {
        List<Rectangle> places = measure(b -> flow(b, getClientArea().width));
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> current = Math.min(chips.size() - 1, current + 1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> current = Math.max(0, current - 1);
            case ' ', SWT.CR -> {
                // Whoever is told may take the bar away.
                toggle(current);
                return;
            }
            default -> { }
        }
        redraw();
    }

    private void toggle(int index) {
        if (onToggle == null || index < 0 || index >= chips.size()) {
            return;
        }
        current = index;
        String id = chips.get(index).id();
        if (!on.remove(id)) {
            on.add(id);
        }
        redraw();
        onToggle.accept(on());
    }

    private String spoken() {
        return onToggle != null ? name : name + ": " + String.join(", ", chips.stream().map(Chip::text).toList());
    }

    private void accessibleChips() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID >= 0 && e.childID < chips.size()) {
                    e.result = chips.get(e.childID).text();
                }
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent e) {
                e.detail = chips.size();
            }

            @Override
            public void getRole(AccessibleControlEvent e) {
                if (e.childID >= 0) {
                    e.detail = onToggle == null ? ACC.ROLE_LABEL : ACC.ROLE_CHECKBUTTON;
                }
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                if (e.childID >= 0 && e.childID < chips.size()) {
                    e.detail = on.contains(chips.get(e.childID).id()) ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
                }
            }
        });
    }
}
