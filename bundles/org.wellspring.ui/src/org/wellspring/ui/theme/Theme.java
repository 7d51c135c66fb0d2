// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.wellspring.ui.icons.Icons;

/**
 * The look in force: palette, fonts and measures. Handed to every widget of the kit; injected into parts.
 * Changing the mode repaints everything at once, without a restart. UI thread only.
 */
public final class Theme {
    private static final String SURFACE = "org.wellspring.ui.surface";

    /** Tells the style sheet engine to leave a widget alone: a surface has its ground from here. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final Display display;
    private final Tokens tokens;
    private final Icons icons;
    private final NativeAppearance nativeAppearance;
    private final List<Runnable> listeners = new ArrayList<>();
    private Fonts fonts;
    private Palette palette;
    private ThemeMode mode;
    private boolean keyboard;
    private boolean shown;

    /** A theme for the display, in the given mode. Its fonts are disposed with the display. */
    public Theme(Display display, Tokens tokens, ThemeMode mode) {
        this.display = display;
        this.tokens = tokens;
        this.icons = new Icons(display);
        this.nativeAppearance = new NativeAppearance(display);
        this.fonts = new Fonts(display, tokens);
        this.mode = mode;
        this.palette = tokens.palette(isDark(mode));
        nativeAppearance.apply(palette.dark());
        display.addListener(SWT.Settings, e -> systemChanged());
        display.addFilter(SWT.KeyDown, e -> {
            // Shift comes before the letter it is held for.
            if (!isModifier(e.keyCode)) {
                shown = keyboard;
                keyboardUsed(true);
            }
        });
        // A Tab that moves on is no key for GTK.
        display.addFilter(SWT.Traverse, e -> {
            // A letter is tried for that before anybody hears of it as a key.
            if (e.detail != SWT.TRAVERSE_MNEMONIC) {
                keyboardUsed(true);
            }
        });
        display.addFilter(SWT.MouseDown, e -> keyboardUsed(false));
        display.disposeExec(() -> fonts.dispose());
    }

    /** The colours in force. Read them when painting; do not keep them. */
    public Palette palette() {
        return palette;
    }

    /** The fonts in force. Read them when painting; do not keep them. */
    public Fonts fonts() {
        return fonts;
    }

    /** The line drawings of the kit and of contributors. */
    public Icons icons() {
        return icons;
    }

    /** What the user chose. */
    public ThemeMode mode() {
        return mode;
    }

    /** The token file behind this theme. */
    public Tokens tokens() {
        return tokens;
    }

    /** The display this theme draws on. */
    public Display display() {
        return display;
    }

    /** A length given in pixels at the usual font size, scaled with the system font. */
    public int px(int length) {
        return Math.round(length * fonts.scale());
    }

    /** A measure of the token file, scaled with the system font. */
    public int size(String name) {
        return px(tokens.size(name));
    }

    /** Chooses a mode; everything drawn by this theme repaints. */
    public void setMode(ThemeMode chosen) {
        mode = chosen;
        boolean dark = isDark(chosen);
        nativeAppearance.apply(dark);
        if (dark != palette.dark()) {
            palette = tokens.palette(dark);
            announce();
        }
    }

    /** Calls back after every change of the look, for as long as {@code owner} lives. */
    public void onChange(Widget owner, Runnable callback) {
        listeners.add(callback);
        owner.addDisposeListener(e -> listeners.remove(callback));
    }

    /** Calls back after every change of the look, for as long as the display lives. */
    public void onChange(Runnable callback) {
        listeners.add(callback);
    }

    /** Shows where the keyboard is from now on, as long as no mouse is used: where somebody begins, it is not known yet by what. */
    public void expectKeyboard() {
        keyboardUsed(true);
    }

    /** Whether a control should show that it has the focus: only to those who move it with the keyboard. */
    public boolean showsFocus(Control control) {
        return keyboard && control.isFocusControl();
    }

    /** Whether it was to be seen where the keyboard is when the key was pressed that is being handled. */
    public boolean showedFocus() {
        return shown;
    }

    /** Gives a plain composite a ground of the palette; widgets of the kit inside it blend with that ground. */
    public <C extends Composite> C surface(C composite, Token ground) {
        boolean first = composite.getData(SURFACE) == null;
        composite.setData(SURFACE, ground);
        composite.setBackground(palette.color(ground));
        if (!isWorkbenchFrame(composite)) {
            composite.setData(UNSTYLED, Boolean.TRUE);
        }
        if (first) {
            onChange(composite, () -> composite.setBackground(palette.color(surfaceOf(composite))));
        }
        return composite;
    }

    /** The ground a control lies on: that of the nearest ancestor (or itself) with a surface. */
    public Token surfaceOf(Control control) {
        for (Control c = control; c != null; c = c.getParent()) {
            if (c.getData(SURFACE) instanceof Token ground) {
                return ground;
            }
        }
        return Token.BACKGROUND;
    }

    /** The window itself and what the workbench fills with parts: there the style sheet has to reach the tabs and sashes. */
    private static boolean isWorkbenchFrame(Composite composite) {
        boolean window = composite.getShell().getParent() == null;
        return window && (composite instanceof Shell || composite.getParent() instanceof Shell);
    }

    /** Whether a key means nothing by itself. */
    public static boolean isModifier(int keyCode) {
        return (keyCode & SWT.MODIFIER_MASK) != 0 && (keyCode & ~SWT.MODIFIER_MASK) == 0 || keyCode == SWT.CAPS_LOCK || keyCode == SWT.NUM_LOCK;
    }

    private void keyboardUsed(boolean used) {
        if (used != keyboard) {
            keyboard = used;
            Control focus = display.getFocusControl();
            if (focus != null) {
                focus.redraw();
            }
        }
    }

    private boolean isDark(ThemeMode wanted) {
        return switch (wanted) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> nativeAppearance.systemIsDark();
        };
    }

    private void systemChanged() {
        boolean fontChanged = !fonts.isCurrent();
        if (fontChanged) {
            Fonts old = fonts;
            fonts = new Fonts(display, tokens);
            announce();
            old.dispose();
        }
        if (mode == ThemeMode.SYSTEM) {
            setMode(mode);
        }
    }

    private void announce() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
