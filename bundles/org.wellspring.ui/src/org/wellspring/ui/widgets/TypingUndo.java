// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * While the keyboard is in a field where something was typed, Ctrl+Z takes that back, a word at a time, and Ctrl+Y puts it back; in a
 * panel it does nothing else. The book is only undone from the window itself. GTK 3 has no undo for its fields. UI thread only.
 */
public final class TypingUndo {
    private static final String STEPS = "org.wellspring.typed";
    private static final int DEEPEST = 200;

    /** What a field held, and where the caret was. */
    private record Held(String text, Point caret) {
    }

    /** What was typed into one field. */
    private static final class Steps {
        private final Deque<Held> before = new ArrayDeque<>();
        private final Deque<Held> after = new ArrayDeque<>();
        private Held now;
        private boolean mine;
    }

    private TypingUndo() {
    }

    /** Begins to watch fields; must come before whoever else takes these keys. */
    public static void install(Display display) {
        display.addFilter(SWT.FocusIn, TypingUndo::entered);
        display.addFilter(SWT.Modify, TypingUndo::modified);
        display.addFilter(SWT.KeyDown, TypingUndo::key);
    }

    /** What was typed into a field is kept elsewhere, and taken back there: Ctrl+Z does not bring it back into the field. */
    public static void forget(Text field) {
        field.setData(STEPS, null);
    }

    private static void entered(Event e) {
        if (e.widget instanceof Text field && isTypedInto(field) && field.getData(STEPS) == null) {
            begin(field);
        }
    }

    private static Steps begin(Text field) {
        Steps steps = new Steps();
        steps.now = held(field);
        field.setData(STEPS, steps);
        return steps;
    }

    private static boolean isTypedInto(Text field) {
        return (field.getStyle() & (SWT.READ_ONLY | SWT.PASSWORD)) == 0;
    }

    private static Held held(Text field) {
        return new Held(field.getText(), field.getSelection());
    }

    private static void modified(Event e) {
        if (!(e.widget instanceof Text field) || !(field.getData(STEPS) instanceof Steps steps) || steps.mine) {
            return;
        }
        Held fresh = held(field);
        if (!field.isFocusControl()) {
            // Somebody else's doing, such as another row shown in the same field.
            begin(field);
        } else if (!fresh.text().equals(steps.now.text())) {
            if (steps.before.isEmpty() || !goesOn(steps.now.text(), fresh.text())) {
                steps.before.push(steps.now);
            }
            if (steps.before.size() > DEEPEST) {
                steps.before.removeLast();
            }
            steps.after.clear();
            steps.now = fresh;
        }
    }

    /** Whether a letter more, or less, belongs to the same word. */
    private static boolean goesOn(String old, String fresh) {
        if (Math.abs(fresh.length() - old.length()) != 1) {
            return false;
        }
        boolean longer = fresh.length() > old.length();
        String more = longer ? fresh : old;
        String less = longer ? old : fresh;
        return more.startsWith(less) && (Character.isLetterOrDigit(more.charAt(more.length() - 1)) || less.isEmpty());
    }

    private static void key(Event e) {
        boolean undo = e.stateMask == SWT.MOD1 && e.keyCode == 'z';
        boolean redo = e.stateMask == SWT.MOD1 && e.keyCode == 'y' || e.stateMask == (SWT.MOD1 | SWT.MOD2) && e.keyCode == 'z';
        if (!undo && !redo || !(e.widget instanceof Control control) || control.isDisposed()) {
            return;
        }
        boolean panel = control.getShell().getParent() != null;
        boolean typed = control instanceof Text field && isTypedInto(field) && step(field, undo);
        if (panel || typed) {
            e.doit = false;
            e.type = SWT.None;
        }
    }

    /** Whether anything was typed here since the keyboard came, be it taken back by now. */
    private static boolean step(Text field, boolean undo) {
        Steps steps = field.getData(STEPS) instanceof Steps known ? known : begin(field);
        Deque<Held> from = undo ? steps.before : steps.after;
        if (from.isEmpty()) {
            return !steps.before.isEmpty() || !steps.after.isEmpty();
        }
        (undo ? steps.after : steps.before).push(held(field));
        steps.now = from.pop();
        steps.mine = true;
        field.setText(steps.now.text());
        field.setSelection(steps.now.caret());
        steps.mine = false;
        return true;
    }
}
