// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** A panel over the window with a title, something to look at, and buttons below. Escape closes it. UI thread only. */
public abstract class Sheet {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 580;

    /** The look in force. */
    protected final Theme theme;
    private Shell shell;
    private Composite buttons;
    private Optional<FlatButton> main = Optional.empty();

    /** One in this look. */
    protected Sheet(Theme theme) {
        this.theme = theme;
    }

    /** What the panel is called. */
    protected abstract String title();

    /** Fills the body, a one-column grid. */
    protected abstract void fill(Composite body);

    /** How high the panel would like to be, in pixels at the usual scale. */
    protected int height() {
        return HEIGHT;
    }

    /** Adds the buttons; answers the one that gets the focus. */
    protected abstract Control buttons();

    /** Opens it over a window. */
    public final void open(Shell window) {
        shell = new Shell(window, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.PRIMARY_MODAL);
        shell.setText(title());
        theme.surface(shell, Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.px(24);
        layout.marginHeight = theme.px(20);
        layout.verticalSpacing = theme.px(10);
        shell.setLayout(layout);
        words(shell, Heading.Level.TITLE, title());
        fill(shell);
        buttons = row(shell, new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Control first = buttons();
        Control[] all = buttons.getChildren();
        ((GridLayout) buttons.getLayout()).numColumns = all.length;
        if (all.length == 1) {
            ((GridData) all[0].getLayoutData()).horizontalAlignment = SWT.END;
        }
        shell.addListener(SWT.Paint, e -> new Brush(e.gc, theme).stroke(theme.palette().edge(), shell.getClientArea()));
        place(window);
        Listener enter = this::controlEnter;
        theme.display().addFilter(SWT.KeyDown, enter);
        shell.addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.KeyDown, enter));
        shell.open();
        first.setFocus();
    }

    /** Ctrl+Enter anywhere in it does what its main button does. */
    private void controlEnter(Event e) {
        boolean mine = e.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell;
        boolean pressed = (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (mine && pressed) {
            e.doit = false;
            e.type = SWT.None;
            main.filter(button -> button.isEnabled() && button.isVisible()).ifPresent(FlatButton::press);
        }
    }

    private void place(Shell window) {
        Rectangle around = window.getBounds();
        int width = Math.min(theme.px(WIDTH), around.width - theme.px(48));
        int height = Math.min(theme.px(height()), around.height - theme.px(48));
        shell.setBounds(around.x + (around.width - width) / 2, around.y + (around.height - height) / 2, width, height);
        shell.setMinimumSize(Math.min(width, theme.px(420)), Math.min(height, theme.px(320)));
    }

    /** Takes the panel away. */
    public final void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /** The panel's own window. */
    public final Shell shell() {
        return shell;
    }

    /** A line of text over the whole width. */
    protected final Heading words(Composite parent, Heading.Level level, String text) {
        Heading heading = new Heading(parent, theme, level, text);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return heading;
    }

    /** A button; those added first stand at the left, the last one at the right. */
    protected final FlatButton button(FlatButton.Kind kind, String text, Runnable action) {
        FlatButton button = new FlatButton(buttons, theme, kind, text).onPress(action);
        boolean first = buttons.getChildren().length == 1;
        if (kind == FlatButton.Kind.PRIMARY) {
            main = Optional.of(button);
        }
        button.setLayoutData(new GridData(first ? SWT.BEGINNING : SWT.END, SWT.CENTER, first, false));
        return button;
    }

    /** A row for more than one thing. */
    protected final Composite row(Composite parent, GridData data) {
        Composite row = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(8);
        row.setLayout(layout);
        row.setLayoutData(data);
        return row;
    }
}
