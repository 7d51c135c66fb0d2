// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/**
 * A notice on the status line of a window, where nothing is written that it could hide, with at most one link: "Logged a call with Ana · Undo".
 * Never takes the focus; goes by itself, but not while the mouse rests on it.
 */
public final class Toast {
    /** Long enough to read a sentence twice and reach the link. */
    private static final int SHOWN_MS = 7_000;
    /** The status line is a little higher; what stands at its ends stays readable. */
    private static final int HEIGHT = 26;
    private static final int BESIDE = 190;
    private static final String OPEN = "org.wellspring.toast";

    private final Shell window;
    private final Theme theme;
    private final Shell popup;
    private Region shape;
    private boolean hovered;

    /** A notice; an empty link text means none. */
    public Toast(Shell window, Theme theme, String text, String link, Runnable action) {
        this.window = window;
        this.theme = theme;
        popup = new Shell(window, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        popup.setText(text);
        popup.setData(OPEN, this);
        theme.surface(popup, Token.TEXT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.px(14);
        layout.marginHeight = 0;
        popup.setLayout(layout);
        ToastLine line = new ToastLine(popup, theme, text, link, () -> {
            close();
            action.run();
        });
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        line.addListener(SWT.MouseEnter, e -> hovered = true);
        line.addListener(SWT.MouseExit, e -> hovered = false);
        popup.addListener(SWT.Dispose, e -> disposeShape());
    }

    /** Says something short on the status line of the window that a panel, or the window itself, belongs to. */
    public static void say(Shell panel, Theme theme, String text) {
        Shell window = panel;
        while (window.getParent() instanceof Shell behind) {
            window = behind;
        }
        new Toast(window, theme, text, "", () -> {}).open();
    }

    /** Shows the notice, in the place of one that is there. */
    public void open() {
        all(window).forEach(Toast::close);
        place();
        Listener follow = e -> place();
        window.addListener(SWT.Move, follow);
        window.addListener(SWT.Resize, follow);
        popup.addListener(SWT.Dispose, e -> {
            stopFollowing(follow);
            theme.display().asyncExec(this::uncover);
        });
        popup.setVisible(true);
        uncover();
        theme.display().timerExec(SHOWN_MS, this::expire);
    }

    /** Takes it away. */
    public void close() {
        if (!popup.isDisposed()) {
            popup.dispose();
        }
    }

    /** Where a notice over a window lies, on the display: what is written on the status line ends before it. */
    public static Optional<Rectangle> over(Shell window) {
        return all(window).map(toast -> toast.popup.getBounds()).findFirst();
    }

    private static Stream<Toast> all(Shell window) {
        return Arrays.stream(window.getShells()).filter(shell -> shell.isVisible() && shell.getData(OPEN) instanceof Toast)
                .map(shell -> (Toast) shell.getData(OPEN));
    }

    /** What is written where it lies is written anew. */
    private void uncover() {
        if (!window.isDisposed()) {
            Rectangle area = window.getClientArea();
            int high = 2 * theme.px(HEIGHT);
            window.redraw(0, area.height - high, area.width, high, true);
        }
    }

    /** Whether it is still there. */
    public boolean isOpen() {
        return !popup.isDisposed();
    }

    private void stopFollowing(Listener follow) {
        if (!window.isDisposed()) {
            window.removeListener(SWT.Move, follow);
            window.removeListener(SWT.Resize, follow);
        }
    }

    private void expire() {
        if (hovered && isOpen()) {
            theme.display().timerExec(SHOWN_MS / 3, this::expire);
        } else {
            close();
        }
    }

    private void place() {
        if (isOpen() && !window.isDisposed()) {
            Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
            Point wanted = popup.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int high = theme.px(HEIGHT);
            int wide = Math.min(wanted.x, Math.max(around.width - 2 * theme.px(BESIDE), around.width / 2));
            popup.setBounds(around.x + (around.width - wide) / 2, around.y + around.height - high - theme.px(1), wide, high);
            popup.layout(true, true);
            shape(wide, high);
        }
    }

    private void shape(int wide, int high) {
        Region fitting = RoundRegion.of(theme.display(), wide, high, theme.size("control-corner"));
        popup.setRegion(fitting);
        disposeShape();
        shape = fitting;
    }

    private void disposeShape() {
        if (shape != null) {
            shape.dispose();
        }
    }
}
