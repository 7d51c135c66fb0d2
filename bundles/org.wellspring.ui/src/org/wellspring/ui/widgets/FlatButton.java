// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;

/** A flat push button with round corners. Pressed by click, Enter or Space. */
public final class FlatButton extends Painted {
    /** How a button presents itself. */
    public enum Kind {
        /** The one thing to do here: filled with the accent. */
        PRIMARY,
        /** A bordered button. */
        PLAIN,
        /** Text or icon only, for bars and rows. */
        QUIET
    }

    private static final int KEY_GAP = 8;
    private static final int AROUND_KEY = 4;

    private final Kind kind;
    private final List<Runnable> actions = new ArrayList<>();
    private Optional<Icon> icon = Optional.empty();
    private String text;
    private String name;
    private boolean hover;
    private boolean down;
    private boolean menu;
    private String key = "";

    /** A button with a text (may be empty when an icon follows). */
    public FlatButton(Composite parent, Theme theme, Kind kind, String text) {
        super(parent, theme, SWT.NONE);
        this.kind = kind;
        this.text = text;
        this.name = text;
        focusable();
        accessible(ACC.ROLE_PUSHBUTTON, this::spoken);
        acts(() -> Messages.press, this::press);
        addListener(SWT.MouseEnter, e -> setHover(true));
        addListener(SWT.MouseExit, e -> setHover(false));
        addListener(SWT.MouseDown, e -> setDown(e.button == 1));
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' ') {
                press();
            }
        });
    }

    /** Adds what happens when the button is pressed. */
    public FlatButton onPress(Runnable action) {
        actions.add(action);
        return this;
    }

    /** Shows an icon before the text; {@code spokenName} is used as tooltip and accessible name of an icon-only button. */
    public FlatButton icon(Icon shown, String spokenName) {
        icon = Optional.of(shown);
        name = spokenName;
        if (text.isEmpty()) {
            setToolTipText(spokenName);
        }
        return this;
    }

    /** Shows by an arrow that pressing it opens a choice. */
    public FlatButton menu() {
        menu = true;
        redraw();
        return this;
    }

    /** Shows the key that does the same, framed as keys are everywhere, or it would read as a letter of the word. */
    public FlatButton key(String pressed) {
        key = pressed;
        redraw();
        return this;
    }

    /** Changes the text. */
    public void setText(String changed) {
        text = changed;
        name = changed;
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** Of a button without text the tooltip is its name, so both always say the same. */
    @Override
    public void setToolTipText(String words) {
        super.setToolTipText(words);
        if (text.isEmpty()) {
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** The text shown. */
    public String getText() {
        return text;
    }

    /**
     * Does what a click does. What is written in a field that is open in the same window is kept before; while such a field objects to it, the one thing
     * to do here is not done.
     */
    public void press() {
        if (!isEnabled()) {
            return;
        }
        boolean right = InlineEdit.keepAll(getShell());
        if (!isDisposed() && isEnabled() && (right || kind != Kind.PRIMARY)) {
            List.copyOf(actions).forEach(Runnable::run);
        }
    }

    @Override
    protected String place() {
        return text.isEmpty() ? name : text;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = theme().size("control-height");
        int content = measure(b -> b.width(font(), text)) + (icon.isPresent() ? iconSize() + (text.isEmpty() ? 0 : theme().px(6)) : 0);
        int width = text.isEmpty() ? height : content + 2 * theme().px(kind == Kind.QUIET ? 8 : 14);
        width += (menu ? arrowSpace() : 0) + keySpace();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        int corner = theme().size("control-corner");
        paintGround(brush, area, corner);
        int textWidth = brush.width(font(), text);
        int gap = icon.isPresent() && !text.isEmpty() ? theme().px(6) : 0;
        int x = (area.width - textWidth - gap - icon.map(i -> iconSize()).orElse(0) - (menu ? arrowSpace() : 0) - keySpace()) / 2;
        int lift = down ? 1 : 0;
        if (icon.isPresent()) {
            brush.icon(icon.get(), ink(), x, (area.height - iconSize()) / 2 + lift, iconSize());
            x += iconSize() + gap;
        }
        brush.text(text, font(), ink(), x, (area.height - brush.lineHeight(font())) / 2 + lift, area.width);
        if (!key.isEmpty()) {
            Font small = theme().fonts().caption();
            int left = x + textWidth + theme().px(KEY_GAP);
            int wide = brush.width(small, key) + 2 * theme().px(AROUND_KEY);
            int high = brush.lineHeight(small) + 2;
            int top = (area.height - high) / 2 + lift;
            brush.strokeRound(kind == Kind.PRIMARY ? ink() : theme().palette().edge(), new Rectangle(left, top, wide, high), theme().px(AROUND_KEY));
            brush.text(key, small, ink(), left + theme().px(AROUND_KEY), top + 1, wide);
        }
        if (menu) {
            brush.arrowDown(ink(), x + textWidth + theme().px(7), area.height / 2 + lift);
        }
        if (theme().showsFocus(this)) {
            brush.focusRing(area, corner);
            if (kind == Kind.PRIMARY) {
                // The ring has the ground's colour here; a line inside makes it one.
                int inset = theme().px(3);
                brush.strokeRound(theme().palette().onAccent(), new Rectangle(inset, inset, area.width - 2 * inset, area.height - 2 * inset),
                        corner - inset / 2);
            }
        }
    }

    private void paintGround(Brush brush, Rectangle area, int corner) {
        var palette = theme().palette();
        switch (kind) {
            case PRIMARY -> brush.fillRound(isEnabled() ? palette.accent() : palette.line(), area, corner);
            case PLAIN -> {
                brush.fillRound(hover ? palette.soft() : palette.panel(), area, corner);
                brush.strokeRound(palette.line(), area, corner);
            }
            case QUIET -> {
                if (hover) {
                    brush.fillRound(palette.soft(), area, corner);
                }
            }
        }
        if (kind == Kind.PRIMARY && hover && isEnabled()) {
            brush.gc().setAlpha(28);
            brush.fillRound(palette.onAccent(), area, corner);
            brush.gc().setAlpha(255);
        }
    }

    private Color ink() {
        var palette = theme().palette();
        if (!isEnabled()) {
            return palette.muted();
        }
        return switch (kind) {
            case PRIMARY -> palette.onAccent();
            case PLAIN -> palette.text();
            case QUIET -> hover ? palette.text() : palette.muted();
        };
    }

    private Font font() {
        return kind == Kind.PRIMARY ? theme().fonts().strong() : theme().fonts().text();
    }

    private String spoken() {
        String tip = getToolTipText();
        String said = text.isEmpty() && tip != null && !tip.isEmpty() ? tip : name;
        return key.isEmpty() ? said : said + ", " + key;
    }

    private int keySpace() {
        return key.isEmpty() ? 0 : measure(b -> b.width(theme().fonts().caption(), key)) + theme().px(KEY_GAP) + 2 * theme().px(AROUND_KEY);
    }

    private int arrowSpace() {
        return theme().px(15);
    }

    private int iconSize() {
        return theme().px(18);
    }

    private void setHover(boolean inside) {
        hover = inside;
        redraw();
    }

    private void setDown(boolean pressed) {
        down = pressed;
        redraw();
    }

    private void released(Event e) {
        boolean pressed = down && getClientArea().contains(e.x, e.y);
        setDown(false);
        if (pressed) {
            press();
        }
    }
}
