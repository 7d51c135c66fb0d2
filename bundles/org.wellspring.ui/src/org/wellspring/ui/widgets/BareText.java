// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;

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
    private String name;

    BareText(Composite parent, Theme theme, int style, String name) {
        this.theme = theme;
        this.name = name;
        clip = new Composite(parent, SWT.NONE);
        // There is none around several lines, and cutting there would cut letters.
        frame = (style & SWT.MULTI) == 0 ? FRAME : 0;
        text = new Text(clip, style);
        NativeNames.of(text, clip, () -> this.name);
        text.addListener(SWT.Paint, this::hint);
        if ((style & SWT.MULTI) != 0) {
            // It draws anew only where letters are.
            text.addListener(SWT.Modify, e -> text.redraw());
        }
    }

    /** What may be written stays readable until something is: GTK shows it only where the keyboard is not, and in several lines never. */
    private void hint(Event e) {
        if (text.getCharCount() == 0 && !text.getMessage().isEmpty() && (text.isFocusControl() || (text.getStyle() & SWT.MULTI) != 0)) {
            Point at = text.getCaretLocation();
            e.gc.setForeground(theme.palette().muted());
            e.gc.setFont(text.getFont());
            e.gc.drawText(text.getMessage(), at.x, at.y, true);
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
