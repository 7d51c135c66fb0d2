// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/**
 * A small panel over a window, for one short task. Fill {@link #content()}, then {@link #open()}; Escape closes it,
 * and so does a click beside it, unless something was written in it or it is told to {@link #stay()}. Asked for again while it is open, the one that is
 * there comes to the front, with what was written in it; whatever else is asked for lies over it, and it comes back when that is closed. It stays over its
 * window whatever view that shows, and letters mean nothing to what lies behind it. UI thread only.
 */
public final class Popover {
    /** The status line below stays free: notices come there, and would lie on the buttons. */
    private static final int STATUS = 32;
    private static final int STEP = 40;
    private static final int SOON_MS = 150;
    private static final int DESKTOP_MS = 1_000;
    private static final int AROUND = 8;
    private static final String OPEN = "org.wellspring.popover";

    /** How many there have been: SWT lists shells in no order that tells which came last. UI thread. */
    private static long count;

    private long number = ++count;
    private final Theme theme;
    private final Shell window;
    private final Shell shell;
    private final ScrollPage page;
    private final Composite content;
    private final int width;
    private Heading title;
    private Composite foot;
    private final Map<Text, String> before = new HashMap<>();
    private List<Object> about;
    private Control last;
    /** When the keyboard was last given back to it; 0 from when somebody clicks. */
    private long back;
    private boolean passing;
    private boolean stays;
    private Optional<Runnable> keep = Optional.empty();

    /** An empty panel; {@code name} is for assistive technology, {@code width} in pixels at the usual scale. */
    public Popover(Shell window, Theme theme, String name, int width) {
        this.window = window;
        this.theme = theme;
        this.width = width;
        shell = new Shell(window, SWT.NO_TRIM);
        shell.setText(name);
        about = List.of(name);
        shell.setData(OPEN, this);
        theme.surface(shell, Token.PANEL);
        GridLayout outer = new GridLayout();
        outer.marginWidth = RoundFrame.margin(theme);
        outer.marginHeight = outer.marginWidth;
        shell.setLayout(outer);
        page = new ScrollPage(shell, theme);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content = page.content();
        GridLayout padded = new GridLayout();
        padded.marginWidth = theme.px(16);
        padded.marginHeight = theme.px(14);
        padded.verticalSpacing = theme.px(10);
        content.setLayout(padded);
        RoundFrame.around(shell, theme);
        Listener escape = this::escape;
        theme.display().addFilter(SWT.Traverse, escape);
        Listener written = this::written;
        theme.display().addFilter(SWT.Modify, written);
        Listener focused = e -> last = e.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell ? control : last;
        theme.display().addFilter(SWT.FocusIn, focused);
        Listener behind = this::behind;
        theme.display().addFilter(SWT.KeyDown, behind);
        Listener clicked = e -> back = 0;
        theme.display().addFilter(SWT.MouseDown, clicked);
        shell.addListener(SWT.Dispose, e -> {
            theme.display().removeFilter(SWT.MouseDown, clicked);
            theme.display().removeFilter(SWT.KeyDown, behind);
            theme.display().removeFilter(SWT.FocusIn, focused);
            theme.display().removeFilter(SWT.Traverse, escape);
            theme.display().removeFilter(SWT.Modify, written);
        });
        shell.addListener(SWT.Close, e -> {
            e.doit = false;
            close();
        });
        // In a window that becomes smaller it would hang out of it.
        Listener resized = e -> place();
        window.addListener(SWT.Resize, resized);
        Listener active = e -> windowActive();
        Shell root = root(window);
        root.addListener(SWT.Activate, active);
        shell.addListener(SWT.Dispose, e -> {
            if (!root.isDisposed()) {
                root.removeListener(SWT.Activate, active);
            }
            if (!window.isDisposed()) {
                window.removeListener(SWT.Resize, resized);
            }
        });
        shell.addListener(SWT.Deactivate, e -> theme.display().asyncExec(this::left));
    }

    /** Says its name above all it holds. */
    public Popover titled() {
        title = new Heading(content, theme, Heading.Level.STRONG, shell.getText());
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return this;
    }

    /** What it is for, so that there are no two for the same; by itself its name says so, which is not enough where two things may have one name. */
    public Popover about(Object... what) {
        about = List.of(what);
        return this;
    }

    /** Says another name, where what it is about has changed. */
    public void title(String name) {
        shell.setText(name);
        if (title != null) {
            title.setText(name);
        }
    }

    /** The panel that is open over a window, the last one if there are several. */
    public static Optional<Popover> over(Shell window) {
        return all(window).max(Comparator.comparingLong(popover -> popover.number));
    }

    private static Shell root(Shell shell) {
        return shell.getParent() instanceof Shell behind ? root(behind) : shell;
    }

    private static Stream<Popover> all(Shell window) {
        return Arrays.stream(window.getShells()).filter(shell -> shell.isVisible() && shell.getData(OPEN) instanceof Popover)
                .map(shell -> (Popover) shell.getData(OPEN));
    }

    /** What lies over a window: the panel that was opened last, or whatever else does; a notice does not count. */
    public static Optional<Shell> inFront(Shell window) {
        return over(window).map(Popover::shell)
                .or(() -> Arrays.stream(window.getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) == 0).findFirst());
    }

    /** Gives the keyboard back to it, where it was. */
    public void comeBack() {
        theme.display().asyncExec(this::takeKeyboard);
        // Where a panel in front of it was just closed, the desktop gives the keyboard to the window a moment later.
        theme.display().timerExec(SOON_MS, this::takeKeyboard);
        back = System.nanoTime();
    }

    /** A field of a panel is to have the keyboard, be it that the panel has none at the moment: then when it comes back. */
    static void lead(Control field) {
        if (field.getShell().getData(OPEN) instanceof Popover panel) {
            panel.last = field;
        }
    }

    /** Whether the keyboard is being given back to it, and nobody clicked since. */
    private boolean comesBack() {
        return back != 0 && System.nanoTime() - back < TimeUnit.MILLISECONDS.toNanos(DESKTOP_MS);
    }

    /** However long a desktop takes for that. */
    private void windowActive() {
        if (isOpen() && comesBack()) {
            theme.display().asyncExec(this::takeKeyboard);
        }
    }

    /** The field in it that has the keyboard, or had it last; before anything had, the first. */
    Optional<Text> field() {
        return last == null ? firstField(content)
                : Optional.of(last).filter(control -> !control.isDisposed()).filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static Optional<Text> firstField(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(
                        child -> child instanceof Text text ? Optional.of(text).stream() : child instanceof Composite inner ? firstField(inner).stream() : null)
                .findFirst();
    }

    private void takeKeyboard() {
        Control focus = theme.display().getFocusControl();
        if (isOpen() && focus != null && focus.getShell() == shell) {
            // It has it already, and perhaps elsewhere than before: who asked for something from it went on.
            last = focus;
            return;
        }
        // A panel that came after this one has it by right.
        if (!isOpen() || over(window).filter(front -> front != this).isPresent() || over(shell).isPresent()) {
            return;
        }
        Control there = last;
        shell.setActive();
        if (there == null || there.isDisposed() || !there.forceFocus()) {
            shell.setFocus();
        }
    }

    /** Where children go; a one-column grid. */
    public Composite content() {
        return content;
    }

    /** Where what is always in sight goes, below the content and however long that is: the buttons at the end; a one-column grid. */
    public Composite foot() {
        if (foot == null) {
            foot = theme.surface(new Composite(shell, SWT.NONE), Token.PANEL);
            GridLayout padded = new GridLayout();
            padded.marginWidth = theme.px(16);
            padded.marginHeight = 0;
            padded.marginTop = theme.px(8);
            padded.marginBottom = theme.px(14);
            foot.setLayout(padded);
            // Where the panel has more than is in sight, a line says that it goes on behind.
            foot.addListener(SWT.Paint, e -> {
                if (content.getSize().y > page.getClientArea().height) {
                    new Brush(e.gc, theme).rule(theme.palette().edge(), 0, 0, foot.getSize().x);
                }
            });
            foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
            ((GridLayout) shell.getLayout()).verticalSpacing = 0;
        }
        return foot;
    }

    /** Keeps it open when another window comes to the front. */
    public Popover stay() {
        stays = true;
        return this;
    }

    /** It may go again when another window comes to the front. */
    public void stayNoMore() {
        stays = false;
    }

    /** What is written in it is only looked for: a click beside it closes it all the same. */
    public Popover passing() {
        passing = true;
        return this;
    }

    /** What keeps what was written in it: Enter does it on a choice that is marked already, too, and Ctrl+Enter anywhere. */
    public Popover kept(Runnable saving) {
        Runnable keeping = () -> {
            if (InlineEdit.keepAll(shell)) {
                saving.run();
            }
        };
        keep = Optional.of(keeping);
        Listener enter = e -> {
            boolean mine = e.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell;
            boolean pressed = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
            boolean means = (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && !isWritten(e)
                    || (e.stateMask & SWT.MODIFIER_MASK) == 0 && e.widget instanceof ChipBar bar && bar.isMarked();
            if (mine && pressed && means) {
                e.doit = false;
                e.type = SWT.None;
                theme.display().asyncExec(() -> {
                    if (isOpen()) {
                        keeping.run();
                    }
                });
            }
        };
        theme.display().addFilter(SWT.KeyDown, enter);
        shell.addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.KeyDown, enter));
        return this;
    }

    /** Whether Ctrl+Enter means something of its own in a window. */
    static boolean keeps(Shell window) {
        return window.getData(OPEN) instanceof Popover panel && panel.keep.isPresent();
    }

    /** In a value of several lines Ctrl+Enter keeps that value. */
    private static boolean isWritten(Event e) {
        return e.widget instanceof Control control && InlineEdit.isOpenField(control) && (control.getStyle() & SWT.MULTI) != 0;
    }

    /** Does what Ctrl+Enter on this control means in a panel or in a value of several lines: keeps what is written. False where it means nothing there. */
    public static boolean keep(Control focus) {
        if (focus == null || focus.isDisposed()) {
            return false;
        }
        if (InlineEdit.isOpenField(focus) && (focus.getStyle() & SWT.MULTI) != 0) {
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            enter.stateMask = SWT.MOD1;
            enter.doit = true;
            focus.notifyListeners(SWT.Traverse, enter);
            return true;
        }
        Optional<Runnable> kept = focus.getShell().getData(OPEN) instanceof Popover panel ? panel.keep : Optional.empty();
        kept.ifPresent(Runnable::run);
        return kept.isPresent();
    }

    /** Whether the keyboard, on this control or on none, is in a panel that has something to lose: keys of the window behind it do nothing then. */
    public static boolean holds(Control focus) {
        if (focus == null || focus.isDisposed()) {
            return false;
        }
        Shell front = focus.getShell();
        return (front.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL)) != 0 || front.getData(OPEN) instanceof Popover panel && panel.holds();
    }

    /** Shows it in the upper third of the window; where one for the same is open and would lose something, that comes to the front instead, and this one goes. */
    public void open() {
        Optional<Popover> same = window.isDisposed() ? Optional.empty() : all(window).filter(other -> other != this && other.about.equals(about)).findFirst();
        if (same.filter(Popover::holds).isPresent()) {
            // Whoever opens this one may still give the keyboard to a field of it.
            theme.display().asyncExec(() -> {
                shell.dispose();
                same.get().toFront();
            });
            return;
        }
        same.ifPresent(Popover::close);
        if (!window.isDisposed()) {
            // Who asks for something else is done with what the keyboard is just coming back to.
            all(window).forEach(other -> other.back = 0);
        }
        remember(content);
        place();
        shell.open();
    }

    /** In front of whatever else lies over the window. */
    private void toFront() {
        if (isOpen()) {
            number = ++count;
            shell.moveAbove(null);
            comeBack();
        }
    }

    /** Gives it the size its content needs now. */
    public void place() {
        if (!isOpen()) {
            return;
        }
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        int wide = Math.min(theme.px(width), around.width - theme.px(32));
        int margin = 2 * RoundFrame.margin(theme);
        Point size = content.computeSize(wide - margin, SWT.DEFAULT, true);
        int below = foot == null ? 0 : foot.computeSize(wide - margin, SWT.DEFAULT, true).y;
        int high = Math.min(size.y + below + margin, around.height - Math.min(theme.px(64), around.height / 10) - theme.px(STATUS));
        shell.setBounds(around.x + (around.width - wide) / 2, around.y + Math.min(theme.px(64), around.height / 10), wide, high);
        shell.layout(true, true);
        page.reflow();
    }

    /** For a panel of words, perhaps with links: keys scroll wherever the keyboard is in it; Enter and Space close it, or follow a link. */
    public void toRead() {
        Listener reading = this::reading;
        theme.display().addFilter(SWT.KeyDown, reading);
        shell.addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.KeyDown, reading));
        open();
        content.forceFocus();
    }

    private void reading(Event e) {
        if (!(e.widget instanceof Control inside) || inside.isDisposed() || inside.getShell() != shell) {
            return;
        }
        switch (e.keyCode) {
            case SWT.HOME -> page.scrollBy(-content.getSize().y);
            case SWT.END -> page.scrollBy(content.getSize().y);
            case SWT.ARROW_DOWN -> page.scrollBy(theme.px(STEP));
            case SWT.ARROW_UP -> page.scrollBy(-theme.px(STEP));
            case SWT.PAGE_DOWN -> page.scrollBy(page.getClientArea().height);
            case SWT.PAGE_UP -> page.scrollBy(-page.getClientArea().height);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (!(inside instanceof Painted)) {
                    theme.display().asyncExec(this::close);
                }
            }
            default -> {}
        }
    }

    /** Takes it away; what had the keyboard before gets it back, unless another window has it by now. */
    public void close() {
        if (isOpen()) {
            boolean mine = theme.display().getActiveShell() == shell;
            Rectangle place = shell.getBounds();
            shell.dispose();
            uncover(place);
            if (mine) {
                giveBack();
            } else if (!window.isDisposed() && window.getData(OPEN) instanceof Popover from) {
                // A click beside both of them.
                theme.display().asyncExec(from::left);
            }
        }
    }

    /** To the panel that is still there, that it was opened from or that lies over the same window, or else to what had the keyboard in the window. */
    private void giveBack() {
        Optional<Popover> behind = window.isDisposed() ? Optional.empty()
                : over(window).or(() -> Optional.ofNullable((Popover) window.getData(OPEN)));
        Optional<Control> keyboard = window.isDisposed() ? Optional.empty() : FocusPlace.last(window);
        if (behind.isPresent()) {
            // At once, so that what was asked from it can lead the keyboard elsewhere in it.
            behind.get().takeKeyboard();
            behind.get().comeBack();
        } else if (keyboard.isPresent()) {
            window.setActive();
            // A list with controls above its rows would hand it on to the first of them.
            keyboard.get().forceFocus();
        } else if (!window.isDisposed()) {
            // Keys must work on, wherever that is: not every desktop gives the keyboard back by itself.
            window.setActive();
            window.forceFocus();
        }
    }

    /** Where nothing composes windows, what a panel without a frame covered is not always asked for again. */
    private void uncover(Rectangle place) {
        if (!window.isDisposed()) {
            int edge = theme.px(AROUND);
            Rectangle inside = theme.display().map(null, window, place);
            window.redraw(inside.x - edge, inside.y - edge, inside.width + 2 * edge, inside.height + 2 * edge, true);
        }
    }

    /** Whether it is there. */
    public boolean isOpen() {
        return !shell.isDisposed();
    }

    /** The panel's own window. */
    public Shell shell() {
        return shell;
    }

    private void escape(Event e) {
        boolean inside = e.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell && !InlineEdit.isOpenField(control);
        if (inside && e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            e.type = SWT.None;
            theme.display().asyncExec(this::close);
        }
    }

    /** Who writes while the desktop has given the keyboard to the window means what is in front of it. */
    private void behind(Event e) {
        boolean written = (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && (e.character >= ' ' || e.character == SWT.BS);
        if (written && isOpen() && shell.isVisible() && e.widget instanceof Control control && !control.isDisposed() && control.getShell() == window
                && !(control instanceof Text) && holds()) {
            e.doit = false;
            e.type = SWT.None;
            comeBack();
        }
    }

    private void remember(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text) {
                before.put(text, text.getText());
            } else if (child instanceof Composite inner) {
                remember(inner);
            }
        }
    }

    /** A field that opened where its value stands is gone when it is left; what was written in it is in the panel. */
    private void written(Event e) {
        stays |= !passing && isOpen() && shell.isVisible() && e.widget instanceof Text text && !before.containsKey(text) && text.getShell() == shell;
    }

    /** Whether somebody wrote something that is not lost to a click beside the panel, nor to a message in front of it. */
    private boolean holds() {
        return stays || !passing && before.entrySet().stream().anyMatch(b -> !b.getKey().isDisposed() && !b.getKey().getText().equals(b.getValue()));
    }

    /** What is asked from it is over it, and no other window; nor is it left while the keyboard comes back to it. */
    private void left() {
        if (isOpen() && !holds() && inFront(shell).isEmpty() && !comesBack()) {
            Control focus = theme.display().getFocusControl();
            if (focus == null || focus.getShell() != shell) {
                close();
            }
        }
    }
}
