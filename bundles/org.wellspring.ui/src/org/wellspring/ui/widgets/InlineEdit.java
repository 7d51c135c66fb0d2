// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;

/**
 * A value to read that becomes a field to write when it is clicked or when Enter or F2 is pressed. Enter keeps what was written, Escape
 * takes it back, Tab keeps it and moves on; leaving keeps it too. With {@link SWT#MULTI}, Enter is a new line and Ctrl+Enter keeps.
 */
public final class InlineEdit extends Painted {
    private final boolean multiLine;
    private final String label;
    private final TextLayout layout;
    private Heading.Level level = Heading.Level.TEXT;
    private Consumer<String> onCommit = value -> { };
    private Function<String, Optional<String>> check = value -> Optional.empty();
    private String placeholder = "";
    private String value = "";
    private BareText bare;
    private Text editor;
    private boolean hover;

    /**
     * A field without a value.
     *
     * @param style {@link SWT#NONE} or {@link SWT#MULTI}
     * @param label what the value is, for assistive technology and as tooltip
     */
    public InlineEdit(Composite parent, Theme theme, int style, String label) {
        super(parent, theme, SWT.NONE);
        this.multiLine = (style & SWT.MULTI) != 0;
        this.label = label;
        this.layout = new TextLayout(getDisplay());
        setToolTipText(label);
        focusable();
        accessible(ACC.ROLE_TEXT, () -> value.isEmpty() ? label : label + ": " + value);
        addListener(SWT.Dispose, e -> layout.dispose());
        addListener(SWT.MouseUp, e -> startEditing());
        addListener(SWT.MouseEnter, e -> setHover(true));
        addListener(SWT.MouseExit, e -> setHover(false));
        addListener(SWT.Resize, e -> placeEditor());
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.keyCode == SWT.F2) {
                startEditing();
            }
        });
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        compose();
    }

    /** How the value looks; {@link Heading.Level#TITLE} for the name at the top of a page. */
    public InlineEdit level(Heading.Level chosen) {
        level = chosen;
        compose();
        return this;
    }

    /** What stands there while the value is empty, for example "Add a city". */
    public InlineEdit placeholder(String words) {
        placeholder = words;
        compose();
        return this;
    }

    /** Called with the new value when one is kept; not called when it did not change. */
    public InlineEdit onCommit(Consumer<String> action) {
        onCommit = action;
        return this;
    }

    /** Answers what is wrong with a value, if anything; such a value is not kept and the field stays open. */
    public InlineEdit check(Function<String, Optional<String>> test) {
        check = test;
        return this;
    }

    /** Shows a value. An edit under way is not disturbed. */
    public void setValue(String shown) {
        value = shown;
        compose();
        requestLayout();
        redraw();
    }

    /** The value kept last. */
    public String value() {
        return value;
    }

    /** Opens the field with everything selected. */
    public void startEditing() {
        if (editor != null || !isEnabled()) {
            return;
        }
        bare = new BareText(this, theme(), multiLine ? SWT.MULTI | SWT.WRAP : SWT.SINGLE, label);
        editor = bare.text();
        editor.setText(value);
        editor.setMessage(placeholder);
        bare.dress(font());
        editor.addListener(SWT.Traverse, this::traverse);
        editor.addListener(SWT.Modify, e -> {
            if (multiLine) {
                requestLayout();
            }
        });
        editor.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::commitIfLeft));
        placeEditor();
        editor.selectAll();
        editor.setFocus();
        redraw();
    }

    /** Whether the field is open. */
    public boolean isEditing() {
        return editor != null;
    }

    /** The open field, for tests and content assist. */
    public Optional<Text> editor() {
        return Optional.ofNullable(editor);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int padX = padX();
        int padY = theme().px(3);
        layout.setWidth(widthHint == SWT.DEFAULT ? -1 : Math.max(1, widthHint - 2 * padX));
        Rectangle text = layout.getBounds();
        int width = Math.max(theme().px(80), text.width + 2 * padX + 1);
        int height = text.height + 2 * padY;
        if (editor != null) {
            int inner = widthHint == SWT.DEFAULT ? width : widthHint;
            height = Math.max(height, bare.height(Math.max(1, inner - 2 * padX)) + 2 * padY);
        }
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        var palette = theme().palette();
        int corner = theme().px(6);
        if (editor != null) {
            brush.fillRound(palette.soft(), area, corner);
            brush.strokeRound(palette.accent(), area, corner);
            return;
        }
        if (hover && isEnabled()) {
            brush.rule(palette.accent(), 0, area.height - 1, Math.min(area.width, layout.getBounds().width + padX()));
        }
        layout.setWidth(Math.max(1, area.width - 2 * padX()));
        brush.gc().setForeground(value.isEmpty() || level == Heading.Level.SUBTITLE || level == Heading.Level.SECTION
                ? palette.muted() : palette.text());
        layout.draw(brush.gc(), 0, (area.height - layout.getBounds().height) / 2);
        if (theme().showsFocus(this)) {
            brush.focusRing(area, corner);
        }
    }

    @Override
    protected void themeChanged() {
        compose();
        if (bare != null) {
            bare.dress(font());
            placeEditor();
        }
        super.themeChanged();
    }

    private void traverse(Event e) {
        boolean enter = e.detail == SWT.TRAVERSE_RETURN && (!multiLine || (e.stateMask & SWT.MOD1) != 0);
        if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
            setFocus();
        } else if (enter) {
            e.doit = false;
            if (commit()) {
                setFocus();
            }
        } else if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            int onward = e.detail;
            e.doit = false;
            if (commit()) {
                forceFocus();
                traverse(onward);
            }
        }
    }

    private void commitIfLeft() {
        if (!isDisposed() && editor != null && !editor.isDisposed() && !editor.isFocusControl() && !commit()) {
            close();
        }
    }

    /** Keeps what was written; false if the check objects, whose words become the tooltip. */
    private boolean commit() {
        String written = multiLine ? editor.getText().stripTrailing() : editor.getText().strip();
        Optional<String> objection = check.apply(written);
        if (objection.isPresent()) {
            editor.setToolTipText(objection.get());
            editor.setForeground(theme().palette().warm());
            return false;
        }
        boolean changed = !written.equals(value);
        close();
        if (changed) {
            setValue(written);
            onCommit.accept(written);
        }
        return true;
    }

    private void close() {
        BareText closing = bare;
        bare = null;
        editor = null;
        closing.dispose();
        requestLayout();
        redraw();
    }

    private void placeEditor() {
        if (editor != null) {
            Rectangle area = getClientArea();
            int height = multiLine ? area.height - 4 : Math.min(area.height - 2, bare.height(SWT.DEFAULT));
            bare.place(new Rectangle(padX(), (area.height - height) / 2, Math.max(1, area.width - 2 * padX()), Math.max(1, height)));
        }
    }

    private void compose() {
        layout.setFont(font());
        layout.setText(value.isEmpty() ? placeholder : value);
    }

    private Font font() {
        var fonts = theme().fonts();
        return switch (level) {
            case TITLE -> fonts.title();
            case STRONG -> fonts.strong();
            case SECTION -> fonts.captionStrong();
            case SUBTITLE, TEXT -> fonts.text();
        };
    }

    private int padX() {
        return theme().px(6);
    }

    private void setHover(boolean inside) {
        hover = inside;
        redraw();
    }
}
