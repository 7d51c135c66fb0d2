// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/**
 * Chips that flow over as many lines as they need: marks to read, or with {@link #onToggle} filters to switch on and off, or with {@link #onOpen}
 * and {@link #onRemove} things to go to and to take away. By mouse: a click, and a click on the small cross. By keyboard: arrow keys, Home and End move,
 * Enter and Space act, Delete removes. A filter that is on has the accent tone.
 */
public final class ChipBar extends Painted {
    /** What is clicked is at least so high and wide. */
    private static final int TARGET = 24;

    private final Set<String> on = new LinkedHashSet<>();
    private final String name;
    private final PartAccess access;
    private List<Chip> chips = List.of();
    private Consumer<Set<String>> onToggle;
    private Consumer<String> onOpen;
    private Consumer<String> onRemove;
    private Function<Chip, String> openHint = chip -> null;
    private Function<Chip, String> removeHint = chip -> NLS.bind(Messages.remove, chip.text());
    private int current;
    private int hovered = -1;
    private boolean overCross;

    /** A bar without chips; {@code name} is its accessible name. */
    public ChipBar(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NONE);
        this.name = name;
        accessible(ACC.ROLE_TOOLBAR, this::spoken);
        access = parts(new Chips());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, e -> hover(chipAt(e.x, e.y), e));
        addListener(SWT.MouseExit, e -> hover(-1, e));
    }

    /** Replaces the chips. */
    public void setChips(List<Chip> changed) {
        chips = List.copyOf(changed);
        on.retainAll(chips.stream().map(Chip::id).toList());
        current = Math.clamp(current, 0, Math.max(0, chips.size() - 1));
        hovered = -1;
        // It was about a chip that may be gone.
        setToolTipText(null);
        requestLayout();
        redraw();
        access.replaced();
    }

    /** Makes the chips filters; called with the ids of those that are on. */
    public void onToggle(Consumer<Set<String>> listener) {
        listen();
        onToggle = listener;
    }

    /** Makes the chips filters that are asked for later, by {@link #on}: marks on a sheet that is saved as a whole. */
    public void choices() {
        onToggle(chosen -> {});
    }

    /**
     * Lets a chip lead somewhere; called with its id.
     *
     * @param hint where a chip leads, as its tooltip: "Everybody with the tag harbor"; null for none
     */
    public void onOpen(Function<Chip, String> hint, Consumer<String> listener) {
        listen();
        openHint = hint;
        onOpen = listener;
    }

    /** What a chip means, as its tooltip; null for none. */
    public void hints(Function<Chip, String> meaning) {
        openHint = meaning;
    }

    /** Gives each chip that {@link Chip#removable() can go} a small cross and the Delete key; called with its id. */
    public void onRemove(Consumer<String> listener) {
        listen();
        onRemove = listener;
        requestLayout();
    }

    /** What the cross of a chip does, as its tooltip, where that is not to remove what the chip says. */
    public void removeHints(Function<Chip, String> meaning) {
        removeHint = meaning;
    }

    /** Switches filters on without calling back. */
    public void setOn(Set<String> ids) {
        on.clear();
        on.addAll(ids);
        if (on.size() == 1 && !isFocusControl()) {
            // Where the keyboard comes in, it stands on the one that is chosen.
            current = Math.max(0, chips.stream().map(Chip::id).toList().indexOf(on.iterator().next()));
        }
        redraw();
    }

    /** The ids of the filters that are on. */
    public Set<String> on() {
        return Set.copyOf(on);
    }

    /** Whether the chip that the keyboard is on is marked already, so that Enter is free to mean what it means around. */
    boolean isMarked() {
        return onToggle != null && current < chips.size() && on.contains(chips.get(current).id());
    }

    /** The chips in order. */
    public List<Chip> chips() {
        return chips;
    }

    /** Where a chip is, in the bar's coordinates. */
    public Rectangle bounds(int chip) {
        return measure(b -> flow(b, getClientArea().width)).get(chip);
    }

    /** The cross that takes a chip away, in the bar's coordinates; empty where there is none. */
    public Rectangle cross(int chip) {
        if (!removable(chips.get(chip))) {
            return new Rectangle(0, 0, 0, 0);
        }
        Rectangle r = bounds(chip);
        int wide = Math.clamp(r.width / 2, crossSpace() + theme().px(4), Math.max(crossSpace() + theme().px(4), theme().px(TARGET)));
        return new Rectangle(r.x + r.width - wide, r.y, wide, r.height);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        List<Rectangle> places = measure(b -> flow(b, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint));
        int width = places.stream().mapToInt(r -> r.x + r.width).max().orElse(0);
        int height = places.stream().mapToInt(r -> r.y + r.height + air(r.height)).max().orElse(0);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        List<Rectangle> places = flow(brush, area.width);
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            Rectangle r = places.get(i);
            Tone tone = on.contains(chip.id()) ? Tone.ACCENT : chip.tone();
            int cross = removable(chip) ? crossSpace() : 0;
            int beside = besideText(chip);
            brush.chip(brush.fit(chip.text(), theme().fonts().small(), r.width - theme().px(18) - beside), tone, r.x, r.y + r.height / 2, beside);
            if (chip.menu()) {
                brush.arrowDown(tone.ink(brush.palette()), r.x + r.width - theme().px(9) - beside + theme().px(5), r.y + r.height / 2);
            }
            if (cross > 0) {
                int size = theme().px(8);
                brush.cross(overCross && i == hovered ? theme().palette().warm() : tone.ink(brush.palette()), r.x + r.width - theme().px(7) - size,
                        r.y + (r.height - size) / 2, size);
            }
            if (theme().showsFocus(this) && i == current) {
                brush.focusRing(r, r.height / 2);
            }
        }
    }

    @Override
    protected String place() {
        return name;
    }

    private void listen() {
        if (onToggle == null && onOpen == null && onRemove == null) {
            focusable();
            addListener(SWT.KeyDown, this::key);
            requestLayout();
            acts(() -> onToggle != null ? Messages.toggle : Messages.open, () -> act(current));
        }
    }

    private List<Rectangle> flow(Brush brush, int width) {
        int gap = theme().px(4);
        int height = brush.chipHeight();
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        int y = air(height);
        for (Chip chip : chips) {
            int wanted = brush.chipWidth(chip.text()) + besideText(chip);
            int wide = Math.min(wanted, Math.max(brush.chipHeight(), width));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += height + Math.max(gap, 2 * air(height));
            }
            places.add(new Rectangle(x, y, wide, height));
            x += wide + gap;
        }
        return places;
    }

    /** What arrow and cross take. */
    private int besideText(Chip chip) {
        return (removable(chip) ? crossSpace() : 0) + (chip.menu() ? theme().px(13) : 0);
    }

    private int crossSpace() {
        return theme().px(13);
    }

    private boolean removable(Chip chip) {
        return onRemove != null && chip.removable();
    }

    private int chipAt(int x, int y) {
        List<Rectangle> places = measure(b -> flow(b, getClientArea().width));
        return IntStream.range(0, places.size()).filter(i -> within(places.get(i), y) && places.get(i).contains(x, places.get(i).y)).findFirst().orElse(-1);
    }

    private boolean within(Rectangle chip, int y) {
        return y >= chip.y - air(chip.height) && y < chip.y + chip.height + air(chip.height);
    }

    /** Above and below a chip that can be clicked, so that it is hit without aiming. */
    private int air(int height) {
        return acts() || onRemove != null ? Math.max(0, (theme().px(TARGET) - height + 1) / 2) : 0;
    }

    private boolean onCross(int chip, int x) {
        Rectangle cross = cross(chip);
        return !cross.isEmpty() && x >= cross.x && x < cross.x + cross.width;
    }

    private void hover(int chip, Event e) {
        boolean cross = chip >= 0 && onCross(chip, e.x);
        if (chip == hovered && cross == overCross) {
            return;
        }
        hovered = chip;
        overCross = cross;
        setCursor(chip >= 0 && (cross || acts()) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        setToolTipText(chip < 0 ? null : cross ? removeHint.apply(chips.get(chip)) : openHint.apply(chips.get(chip)));
        redraw();
    }

    private boolean acts() {
        return onToggle != null || onOpen != null;
    }

    private void click(Event e) {
        int chip = chipAt(e.x, e.y);
        if (chip < 0 || e.button != 1) {
            return;
        }
        if (onCross(chip, e.x)) {
            move(chip);
            remove(chip);
        } else if (acts()) {
            move(chip);
            act(chip);
        }
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> move(Math.min(chips.size() - 1, current + 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> move(Math.max(0, current - 1));
            case SWT.HOME -> move(0);
            case SWT.END -> move(Math.max(0, chips.size() - 1));
            // Whoever is told may take the bar away.
            case ' ', SWT.CR, SWT.KEYPAD_CR -> act(current);
            case SWT.DEL, SWT.BS -> remove(current);
            default -> {}
        }
    }

    private void move(int chip) {
        int was = current;
        current = chip;
        redraw();
        if (was != chip) {
            access.moved(was, chip);
        }
    }

    private void act(int index) {
        if (index < 0 || index >= chips.size()) {
            return;
        }
        String id = chips.get(index).id();
        if (onToggle != null) {
            if (!on.remove(id)) {
                on.add(id);
            }
            redraw();
            access.checked(index);
            onToggle.accept(on());
        } else if (onOpen != null) {
            onOpen.accept(id);
        }
    }

    private void remove(int index) {
        if (index >= 0 && index < chips.size() && removable(chips.get(index))) {
            onRemove.accept(chips.get(index).id());
        }
    }

    private String spoken() {
        return acts() || onRemove != null ? name : name + ": " + String.join(", ", chips.stream().map(Chip::text).toList());
    }

    private final class Chips implements Parts {
        @Override
        public int role() {
            return onToggle != null ? ACC.ROLE_CHECKBUTTON : acts() || onRemove != null ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LABEL;
        }

        @Override
        public int[] inView() {
            return IntStream.range(0, chips.size()).toArray();
        }

        @Override
        public String name(int chip) {
            return chips.get(chip).text();
        }

        @Override
        public String description(int chip) {
            return Objects.requireNonNullElse(openHint.apply(chips.get(chip)), "");
        }

        @Override
        public Rectangle bounds(int chip) {
            return ChipBar.this.bounds(chip);
        }

        @Override
        public int at(int x, int y) {
            return chipAt(x, y);
        }

        @Override
        public int current() {
            return chips.isEmpty() ? -1 : current;
        }

        @Override
        public boolean isSelected(int chip) {
            return false;
        }

        @Override
        public boolean isChecked(int chip) {
            return onToggle != null && chip < chips.size() && on.contains(chips.get(chip).id());
        }

        @Override
        public int[] selection() {
            return new int[0];
        }
    }
}
