// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;

/**
 * A value to read that becomes a field to write when it is clicked, when Enter or F2 is pressed, or when one simply types. While it has the keyboard
 * it looks and acts as a field that Tab came to: the value is marked, what is typed takes its place, End and Right go to its end, Home and Left to its
 * beginning (in a field of several lines nothing is marked, and what is typed goes on at its end). Enter keeps what was written, Escape takes it back, Tab and Shift+Tab
 * keep it and go on to the next field or the one before; leaving keeps it too. What a {@link #check} objects to is said under the field, which stays
 * open with what was written. Nothing is written in it by typing where nobody sees that it has the keyboard: after a click into the empty place beside it. With {@link SWT#MULTI}, Enter is a new line and Ctrl+Enter keeps. UI thread only.
 */
public final class InlineEdit extends Painted {
    /** An edit under way: what is written, what is selected of it, and whether it was objected to. */
    record Writing(String text, Point selection, boolean wrong) {
    }

    private final boolean multiLine;
    private final String label;
    private final TextLayout layout;
    private final TextLayout words;
    private Heading.Level level = Heading.Level.TEXT;
    private Consumer<String> onCommit = value -> {};
    private Function<String, Optional<String>> check = value -> Optional.empty();
    private Optional<String> objection = Optional.empty();
    private String placeholder = "";
    private String value = "";
    private String written = "";
    private BareText bare;
    private Text editor;
    private boolean hover;
    private boolean boxed;
    private boolean ahead;
    /** Whether somebody typed without seeing that this has the keyboard: not before they lead it here is what they type meant for this. */
    private boolean unseen;

    /**
     * A field without a value.
     *
     * @param style {@link SWT#NONE} or {@link SWT#MULTI}
     * @param label what the value is, for assistive technology
     */
    public InlineEdit(Composite parent, Theme theme, int style, String label) {
        super(parent, theme, SWT.NONE);
        this.multiLine = (style & SWT.MULTI) != 0;
        this.label = label;
        this.layout = new TextLayout(getDisplay());
        this.words = new TextLayout(getDisplay());
        focusable();
        accessible(ACC.ROLE_TEXT, () -> value.isEmpty() ? label : label + ": " + value);
        editable();
        acts(() -> Messages.change, this::startEditing);
        addListener(SWT.Dispose, e -> {
            layout.dispose();
            words.dispose();
        });
        addListener(SWT.MouseUp, e -> startEditing());
        addListener(SWT.MouseEnter, e -> setHover(true));
        addListener(SWT.MouseExit, e -> setHover(false));
        addListener(SWT.Resize, e -> placeEditor());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> unseen = false);
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
    public InlineEdit placeholder(String hint) {
        placeholder = hint;
        compose();
        return this;
    }

    /** Looks like a field also while nobody writes: in a form, where a bare value would read as a word of the sentence beside it. */
    public InlineEdit boxed() {
        boxed = true;
        redraw();
        return this;
    }

    /** Called with the new value when one is kept; not called when it did not change. */
    public InlineEdit onCommit(Consumer<String> action) {
        onCommit = action;
        return this;
    }

    /** Answers what is wrong with a value, if anything; such a value is not kept, and the words stand under the field until it is right. */
    public InlineEdit check(Function<String, Optional<String>> test) {
        check = test;
        return this;
    }

    /** Shows a value. An edit under way is not disturbed. */
    public void setValue(String shown) {
        value = shown;
        written = shown;
        ahead = false;
        compose();
        requestLayout();
        redraw();
    }

    /** What the open field begins with, where the value shows more or less than what can be written; until the next value. */
    public InlineEdit editAs(String text) {
        written = text;
        return this;
    }

    /** The value kept last. */
    public String value() {
        return value;
    }

    /**
     * Whether what stands here is what somebody wrote, and not what was given to show: until it is given again, nobody knows that it is what is kept.
     */
    public boolean isAhead() {
        return ahead;
    }

    /** Opens the field with everything selected. */
    public void startEditing() {
        if (editor == null && isEnabled()) {
            open(written);
            editor.selectAll();
        }
    }

    /** Opens the field with these words in it, as if they had been written: they are kept, or not, as those are. */
    public void write(String words) {
        startEditing();
        if (editor != null) {
            editor.setText(words);
            editor.setSelection(words.length());
        }
    }

    /** Whether the field is open. */
    public boolean isEditing() {
        return editor != null;
    }

    /** The open field, for tests and content assist. */
    public Optional<Text> editor() {
        return Optional.ofNullable(editor);
    }

    /** What the check objects to in what is written, if anything. */
    public Optional<String> objection() {
        return objection;
    }

    /** Whether a control is the open field of some value: Escape belongs to it then. */
    public static boolean isOpenField(Control control) {
        return around(control) instanceof InlineEdit edit && edit.editor == control;
    }

    /**
     * Keeps what is written in every open field of a window, as leaving them does: a click on a button comes before a field learns that it was left, and
     * what saves would read what stood there before. False if one objects; it stays open with the keyboard in it.
     */
    public static boolean keepAll(Composite within) {
        boolean all = true;
        for (Control child : within.getChildren()) {
            if (child.isDisposed()) {
                continue; // what was kept took it away
            }
            if (child instanceof InlineEdit edit) {
                all &= edit.keep();
            } else if (child instanceof Composite inner) {
                all &= keepAll(inner);
            }
        }
        return all;
    }

    private boolean keep() {
        if (editor == null || commit()) {
            return true;
        }
        editor.setFocus();
        return false;
    }

    /** The value whose field a control is; null if it is none's. */
    static InlineEdit around(Control control) {
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            if (around instanceof InlineEdit edit) {
                return edit;
            }
        }
        return null;
    }

    Optional<Writing> writing() {
        return editor().map(e -> new Writing(e.getText(), e.getSelection(), objection.isPresent()));
    }

    /** Goes on with an edit that was under way before a view was built anew. */
    void resume(Writing before) {
        startEditing();
        if (editor != null) {
            editor.setText(before.text());
            editor.setSelection(before.selection());
            if (before.wrong()) {
                object(check.apply(typed()));
            }
        }
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
        height += wordsHeight(widthHint == SWT.DEFAULT ? width : widthHint);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle whole) {
        var palette = theme().palette();
        int corner = theme().px(6);
        Rectangle area = field(whole);
        if (editor != null) {
            brush.fillRound(palette.soft(), area, corner);
            brush.strokeRound(objection.isPresent() ? palette.warm() : palette.accent(), area, corner);
            if (objection.isPresent()) {
                brush.gc().setForeground(palette.warm());
                words.draw(brush.gc(), padX(), area.height + theme().px(2));
            }
            return;
        }
        if (boxed) {
            brush.fillRound(palette.soft(), area, corner);
        }
        if (hover && isEnabled()) {
            brush.rule(palette.accent(), 0, area.height - 1, Math.min(area.width, layout.getBounds().width + padX()));
        }
        layout.setWidth(Math.max(1, area.width - 2 * padX()));
        brush.gc().setForeground(value.isEmpty() ? palette.muted() : level.ink(palette));
        boolean focused = theme().showsFocus(this) && !unseen;
        // Inside the ring the value stands where it will stand while one writes.
        Rectangle shown = layout.getBounds();
        int top = (area.height - shown.height) / 2;
        if (focused && !multiLine && !value.isEmpty()) {
            int widest = IntStream.range(0, layout.getLineCount()).map(line -> layout.getLineBounds(line).width).max().orElse(0);
            brush.fillRound(palette.accentSoft(), new Rectangle(padX() - 1, top, widest + 2, shown.height), theme().px(2));
        }
        layout.draw(brush.gc(), focused || boxed ? padX() : 0, top);
        if (focused) {
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

    @Override
    protected String place() {
        return label;
    }

    private void key(Event e) {
        boolean writes = e.character >= ' ' && e.character != SWT.DEL && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (Theme.isModifier(e.keyCode)) {
            return;
        }
        unseen = writes && (unseen || !theme().showedFocus());
        if (unseen) {
            return;
        }
        redraw();
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.keyCode == SWT.F2) {
            startEditing();
        } else if (writes && editor == null && isEnabled()) {
            open(multiLine && !written.isEmpty() ? written + "\n" + e.character : Character.toString(e.character));
            editor.setSelection(editor.getCharCount());
            e.doit = false;
        } else if (editor == null && isEnabled() && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            switch (e.keyCode) {
                case SWT.END, SWT.ARROW_RIGHT -> openAt(written.length(), e);
                case SWT.HOME, SWT.ARROW_LEFT -> openAt(0, e);
                default -> {}
            }
        }
    }

    private void openAt(int place, Event e) {
        open(written);
        editor.setSelection(place);
        e.doit = false;
    }

    private void open(String text) {
        bare = new BareText(this, theme(), multiLine ? SWT.MULTI | SWT.WRAP : SWT.SINGLE, label);
        editor = bare.text();
        editor.setText(text);
        editor.setMessage(placeholder);
        bare.dress(font());
        editor.addListener(SWT.Traverse, this::traverse);
        editor.addListener(SWT.Modify, e -> modified());
        editor.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::commitIfLeft));
        Listener beside = this::besideOrEnd;
        Display display = getDisplay();
        display.addFilter(SWT.MouseDown, beside);
        display.addFilter(SWT.Close, beside);
        editor.addListener(SWT.Dispose, e -> {
            display.removeFilter(SWT.MouseDown, beside);
            display.removeFilter(SWT.Close, beside);
        });
        placeEditor();
        editor.setFocus();
        redraw();
    }

    private void modified() {
        if (multiLine) {
            requestLayout();
        }
        if (objection.isPresent()) {
            object(check.apply(typed()));
        }
    }

    private void traverse(Event e) {
        boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
        boolean enter = e.detail == SWT.TRAVERSE_RETURN && (!multiLine || ctrl);
        if (enter && !multiLine && ctrl && Popover.keeps(getShell())) {
            // It means the panel, which keeps this first. Were the field gone by now, nobody would hear of the key: GTK moves on before it tells of it.
            e.doit = false;
        } else if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
            setFocus();
        } else if (enter) {
            e.doit = false;
            if (commit() && !isDisposed()) {
                setFocus();
            }
        } else if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            int onward = e.detail;
            e.doit = false;
            if (commit() && !isDisposed()) {
                forceFocus();
                traverse(onward);
            }
        }
    }

    /** A click on what takes no keyboard leaves the field as well, and so does the end of its window. */
    private void besideOrEnd(Event e) {
        boolean mine = isDisposed() || e.widget == editor || e.widget == this;
        if (!mine && e.type == SWT.Close && e.widget == getShell()) {
            commit();
        } else if (!mine && e.type == SWT.MouseDown && e.widget instanceof Control beside && beside.getShell() == getShell()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && isEditing() && editor.isFocusControl() && commit() && !isDisposed()) {
                    setFocus();
                }
            });
        }
    }

    private void commitIfLeft() {
        if (!isDisposed() && editor != null && !editor.isDisposed() && !editor.isFocusControl()) {
            commit();
        }
    }

    /** Keeps what was written; false if the check objects, whose words then stand under the field. */
    private boolean commit() {
        String typed = typed();
        boolean changed = !typed.equals(written);
        Optional<String> wrong = changed ? check.apply(typed) : Optional.empty();
        if (wrong.isPresent()) {
            object(wrong);
            return false;
        }
        close();
        if (changed) {
            setValue(typed);
            ahead = true;
            onCommit.accept(typed);
        }
        return true;
    }

    private String typed() {
        return multiLine ? editor.getText().stripTrailing() : editor.getText().strip();
    }

    private void object(Optional<String> wrong) {
        objection = wrong;
        words.setFont(theme().fonts().small());
        words.setText(wrong.orElse(""));
        editor.setForeground(wrong.isPresent() ? theme().palette().warm() : theme().palette().text());
        requestLayout();
        placeEditor();
        redraw();
        wrong.ifPresent(said -> {
            bare.say(label + ". " + said);
            getDisplay().asyncExec(this::showWhole);
        });
    }

    /** What scrolls follows the keyboard, and there is more to see of where it is now. */
    private void showWhole() {
        if (!isDisposed() && objection.isPresent()) {
            notifyListeners(SWT.FocusIn, new Event());
        }
    }

    private void close() {
        BareText closing = bare;
        bare = null;
        editor = null;
        objection = Optional.empty();
        closing.dispose();
        requestLayout();
        redraw();
    }

    /** The part of the control that holds the value; below it stands what is wrong with it. */
    private Rectangle field(Rectangle whole) {
        return new Rectangle(whole.x, whole.y, whole.width, Math.max(1, whole.height - wordsHeight(whole.width)));
    }

    private int wordsHeight(int width) {
        if (objection.isEmpty()) {
            return 0;
        }
        words.setWidth(Math.max(1, width - 2 * padX()));
        return words.getBounds().height + theme().px(4);
    }

    private void placeEditor() {
        if (editor != null) {
            Rectangle area = field(getClientArea());
            int height = multiLine ? area.height - 4 : Math.min(area.height - 2, bare.height(SWT.DEFAULT));
            bare.place(new Rectangle(padX(), (area.height - height) / 2, Math.max(1, area.width - 2 * padX()), Math.max(1, height)));
        }
    }

    private void compose() {
        layout.setFont(font());
        layout.setText(value.isEmpty() ? placeholder : value);
    }

    private Font font() {
        return level.font(theme().fonts());
    }

    private int padX() {
        return theme().px(6);
    }

    private void setHover(boolean inside) {
        hover = inside;
        redraw();
    }
}
