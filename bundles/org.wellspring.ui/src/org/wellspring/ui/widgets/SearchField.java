// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;

/** A soft, rounded field to search or filter with. Escape clears it; a click on the cross too. */
public final class SearchField extends Painted {
    private final BareText bare;
    private final Text field;
    private final List<Consumer<String>> changeListeners = new ArrayList<>();
    private final int lines;
    private String keyHint = "";

    /** An empty field; the placeholder is its accessible name as well. */
    public SearchField(Composite parent, Theme theme, String placeholder) {
        this(parent, theme, placeholder, 1);
    }

    /** One that grows with what is written in it, up to so many lines; Enter, Tab and Escape mean what they mean in one line. */
    public SearchField(Composite parent, Theme theme, String placeholder, int lines) {
        super(parent, theme, SWT.NONE);
        this.lines = lines;
        bare = new BareText(this, theme, lines > 1 ? SWT.MULTI | SWT.WRAP : SWT.SINGLE, placeholder);
        field = bare.text();
        field.setMessage(placeholder);
        bare.dress(theme.fonts().text());
        field.addListener(SWT.Modify, e -> changed());
        field.addListener(SWT.FocusIn, e -> redraw());
        field.addListener(SWT.FocusOut, e -> redraw());
        field.addListener(SWT.Traverse, this::escape);
        if (lines > 1) {
            field.addListener(SWT.Traverse, this::leave);
            field.addListener(SWT.Verify, e -> e.text = e.text.replaceAll("\\s*\\R\\s*", " "));
            field.addListener(SWT.KeyDown, this::enter);
        }
        addListener(SWT.Resize, e -> placeField());
        addListener(SWT.MouseDown, this::click);
    }

    /** What is typed. */
    public String getText() {
        return field.getText();
    }

    /** Replaces what is typed and calls back. */
    public void setText(String text) {
        field.setText(text);
        field.setSelection(text.length());
    }

    /** Gives it the keyboard with all it holds marked, so that typing begins anew. */
    public void begin() {
        setFocus();
        field.selectAll();
    }

    /** Calls back on every change with the text. */
    public void onChange(Consumer<String> listener) {
        changeListeners.add(listener);
    }

    /** Calls back after a click, wherever in it: when the desktop has given it the keyboard. */
    public void onClick(Runnable action) {
        Listener clicked = e -> {
            if (e.button == 1) {
                action.run();
            }
        };
        field.addListener(SWT.MouseUp, clicked);
        addListener(SWT.MouseUp, clicked);
    }

    /** Moves on to the results when Down or Enter is pressed. */
    public void onDown(Runnable action) {
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                e.doit = false;
                action.run();
            }
        });
    }

    /** Shows the key that leads here, for example "Ctrl K". */
    public void setKeyHint(String hint) {
        keyHint = hint;
        placeField();
        redraw();
    }

    /** The native field, for content assist or tests. */
    public Text control() {
        return field;
    }

    @Override
    public boolean setFocus() {
        // While the field goes away, SWT looks for a new home for the focus here.
        if (field.isDisposed()) {
            return false;
        }
        Popover.lead(field);
        return field.setFocus();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int wide = widthHint == SWT.DEFAULT ? theme().px(280) : widthHint;
        return new Point(wide, heightHint == SWT.DEFAULT ? theme().size("control-height") + grown(wide) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        var palette = theme().palette();
        int corner = theme().size("control-corner");
        brush.fillRound(palette.soft(), area, corner);
        if (!field.getText().isEmpty()) {
            int size = theme().px(16);
            brush.icon(Icon.CLOSE, palette.muted(), area.width - theme().px(10) - size, (area.height - size) / 2, size);
        } else if (!keyHint.isEmpty()) {
            paintHint(brush, area);
        }
        if (field.isFocusControl()) {
            brush.strokeRound(palette.accent(), area, corner);
        }
    }

    @Override
    protected void themeChanged() {
        super.themeChanged();
        bare.dress(theme().fonts().text());
        placeField();
    }

    private void paintHint(Brush brush, Rectangle area) {
        var font = theme().fonts().small();
        int height = theme().px(19);
        int width = hintWidth(brush);
        Rectangle r = new Rectangle(area.width - theme().px(12) - width, (area.height - height) / 2, width, height);
        brush.strokeRound(theme().palette().line(), r, theme().px(4));
        brush.text(keyHint, font, theme().palette().muted(), r.x + theme().px(6), r.y + (height - brush.lineHeight(font)) / 2, width);
    }

    private int hintWidth(Brush brush) {
        return brush.width(theme().fonts().small(), keyHint) + 2 * theme().px(6);
    }

    private void placeField() {
        Rectangle area = getClientArea();
        int left = theme().px(10);
        int right = keyHint.isEmpty() ? theme().px(34) : measure(this::hintWidth) + theme().px(20);
        int height = Math.min(area.height - 4, lines > 1 ? bare.height(SWT.DEFAULT) + grown(area.width) : bare.height(SWT.DEFAULT));
        bare.place(new Rectangle(left, (area.height - height) / 2, Math.max(0, area.width - left - right), height));
    }

    /** Whether what is written needs more lines than it has, or fewer: to be laid out anew. */
    public boolean isOutgrown() {
        return lines > 1 && getSize().y != computeSize(getSize().x, SWT.DEFAULT, true).y;
    }

    /** By how much it is higher than one line is. */
    private int grown(int wide) {
        if (lines == 1) {
            return 0;
        }
        int line = measure(b -> b.lineHeight(theme().fonts().text()));
        return Math.clamp(bare.height(wide - theme().px(10) - theme().px(34)) - (long) bare.height(SWT.DEFAULT), 0, (line + 1) * (lines - 1));
    }

    private void leave(Event e) {
        e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void enter(Event e) {
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            e.doit = false;
            if ((e.stateMask & SWT.MODIFIER_MASK) == 0) {
                field.notifyListeners(SWT.DefaultSelection, new Event());
            }
        }
    }

    private void changed() {
        redraw();
        List.copyOf(changeListeners).forEach(l -> l.accept(field.getText()));
    }

    private void escape(Event e) {
        if (e.detail == SWT.TRAVERSE_ESCAPE && !field.getText().isEmpty()) {
            e.doit = false;
            field.setText("");
        }
    }

    private void click(Event e) {
        if (!field.getText().isEmpty() && e.x > getClientArea().width - theme().px(34)) {
            field.setText("");
        }
        field.setFocus();
    }
}
