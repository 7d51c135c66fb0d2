// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/**
 * A native text field whose frame cannot be seen. GTK themes draw one around a focused field even without {@link SWT#BORDER}; here it lies
 * outside a slightly smaller parent.
 */
final class BareText {
    private static final int FRAME = 2;

    private final Theme theme;
    private final Composite clip;
    private final Text text;
    private final int frame;
    private Heading hint;
    private String name;

    BareText(Composite parent, Theme theme, int style, String name) {
        this.theme = theme;
        this.name = name;
        clip = new Composite(parent, SWT.NONE);
        // There is none around several lines, and cutting there would cut letters.
        frame = (style & SWT.MULTI) == 0 ? FRAME : 0;
        text = new Text(clip, style);
        NativeNames.of(text, clip, () -> this.name);
        text.addListener(SWT.Modify, e -> hint());
        text.addListener(SWT.FocusIn, e -> hint());
        text.addListener(SWT.FocusOut, e -> hint());
    }

    /**
     * What may be written stays readable until something is: GTK shows it too pale to read, only where the keyboard is not, and in several lines never.
     * Ours lies on that, beside the caret.
     */
    private void hint() {
        boolean wanted = text.getCharCount() == 0 && !text.getMessage().isEmpty();
        if (wanted && hint == null) {
            hint = theme.surface(new Heading(clip, theme, Heading.Level.SUBTITLE, text.getMessage()), Token.SOFT);
            hint.addListener(SWT.MouseDown, e -> text.setFocus());
            hint.setCursor(text.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        }
        if (hint != null) {
            hint.setVisible(wanted);
            if (wanted) {
                Rectangle room = clip.getClientArea();
                int after = text.getCaretLocation().x - frame + 1;
                int wide = Math.max(1, room.width - after);
                int high = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
                boolean lines = (text.getStyle() & SWT.MULTI) != 0;
                hint.setBounds(after, lines ? 0 : Math.max(0, (room.height - high) / 2), wide, high);
                hint.moveAbove(null);
            }
        }
    }

    Text text() {
        return text;
    }

    /** Takes font and colours of the field from the look in force. */
    void dress(Font font) {
        Color ground = theme.palette().soft();
        clip.setBackground(ground);
        text.setFont(font);
        text.setBackground(ground);
        text.setForeground(theme.palette().text());
    }

    /** The height the field needs for a width, without its frame. */
    int height(int width) {
        return text.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT, true).y - 2 * frame;
    }

    void place(Rectangle r) {
        clip.setBounds(r);
        text.setBounds(-frame, -frame, r.width + 2 * frame, r.height + 2 * frame);
        hint();
    }

    /** Calls the field by other words from now on, such as what is wrong with what is in it. */
    void say(String words) {
        name = words;
        clip.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    void dispose() {
        clip.dispose();
    }
}
