// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Where the keyboard is in a window, or was before a sheet came in front of it: the one place that knows. A view that is about to be built anew asks before and gives it back after: the
 * control that {@linkplain Painted#standsFor stands for} the same thing gets it, and an edit under way goes on with what was written. Where that thing is gone, what stands in its place
 * gets it, but never a value that a letter would replace. UI thread only.
 */
public final class FocusPlace {
    private static final String LAST = "org.wellspring.keyboard";

    private record Spot(Class<?> kind, String what, int among) {
    }

    private final Composite view;
    private final Optional<Spot> spot;
    private final int position;
    private final Optional<InlineEdit.Writing> writing;

    private FocusPlace(Composite view) {
        this.view = view;
        List<Painted> all = controls(view);
        Optional<Control> keyboard = last(view.getShell());
        Optional<Painted> focused = all.stream().filter(c -> has(c, keyboard)).findFirst();
        spot = focused.map(c -> spot(all, c));
        position = focused.map(all::indexOf).orElse(-1);
        writing = focused.filter(InlineEdit.class::isInstance).flatMap(c -> ((InlineEdit) c).writing());
    }

    /** Remembers where in a view the keyboard is, or comes back to when the sheet in front is closed; nothing if that is elsewhere. */
    public static FocusPlace in(Composite view) {
        return new FocusPlace(view);
    }

    /** What has the keyboard in a window, or had it last while another window was in front; empty where that is gone. */
    public static Optional<Control> last(Shell window) {
        Control now = window.getDisplay().getFocusControl();
        if (now != null && now != window && now.getShell() == window) {
            return Optional.of(now);
        }
        return window.getData(LAST) instanceof Control was && !was.isDisposed() && was.isVisible() ? Optional.of(was) : Optional.empty();
    }

    /** The object that has the keyboard in a window, or had it last while another window was in front; empty where it is on none. */
    public static Optional<UUID> object(Shell window) {
        return last(window).map(c -> InlineEdit.isOpenField(c) ? InlineEdit.around(c) : c).filter(Painted.class::isInstance)
                .flatMap(c -> ((Painted) c).object());
    }

    /** Follows the keyboard through all windows of a display. */
    static void follow(Display display) {
        if (display.getData(LAST) == null) {
            Listener follow = FocusPlace::moved;
            display.setData(LAST, follow);
            display.addFilter(SWT.FocusIn, follow);
        }
    }

    private static void moved(Event e) {
        if (e.widget instanceof Control control && !control.isDisposed() && !(control instanceof Shell)) {
            control.getShell().setData(LAST, InlineEdit.isOpenField(control) ? InlineEdit.around(control) : control);
        }
    }

    /** Gives the keyboard back if it was in the view and the view no longer has it; where nothing of the view may have it, what it has then stays. */
    public void restore() {
        restoreOr(null);
    }

    /** Gives the keyboard back if it was in the view and the view no longer has it; where nothing of the view may have it, to this. */
    public void restoreOr(Control home) {
        List<Painted> all = controls(view);
        Optional<Control> keyboard = last(view.getShell());
        if (spot.isEmpty() || all.stream().anyMatch(c -> has(c, keyboard) && spot(all, c).equals(spot.get()))) {
            return;
        }
        Optional<Painted> same = all.stream().filter(c -> spot(all, c).equals(spot.get())).findFirst();
        same.map(Control.class::cast).or(() -> near(all, c -> !(c instanceof InlineEdit))).or(() -> Optional.ofNullable(home))
                .or(() -> near(all, c -> c instanceof InlineEdit edit && edit.value().isEmpty())).ifPresent(FocusPlace::give);
        writing.ifPresent(w -> same.ifPresent(c -> ((InlineEdit) c).resume(w)));
    }

    /** Gives the keyboard to this if it was in the view, which shows something else now. */
    public void leaveTo(Control home) {
        if (spot.isPresent()) {
            give(home);
        }
    }

    /** What stands where it was, or before that, or behind it. What a letter would change is no such thing; a field in which nothing stands is, where there is nothing else. */
    private Optional<Painted> near(List<Painted> all, Predicate<Painted> kind) {
        int here = Math.min(position + 1, all.size());
        return Stream.concat(all.subList(0, here).reversed().stream(), all.subList(here, all.size()).stream())
                .filter(c -> kind.test(c) && Arrays.asList(c.getParent().getTabList()).contains(c)).findFirst();
    }

    /** Gives it the keyboard; behind a sheet only for when that is closed. */
    private static void give(Control control) {
        Shell window = control.getShell();
        Control now = control.getDisplay().getFocusControl();
        window.setData(LAST, control);
        if (now == null || now.getShell() == window) {
            control.forceFocus();
        }
    }

    private static boolean has(Painted control, Optional<Control> keyboard) {
        return keyboard.filter(k -> k == control || control instanceof InlineEdit edit && edit.editor().filter(k::equals).isPresent()).isPresent();
    }

    private static Spot spot(List<Painted> all, Painted control) {
        int among = 0;
        for (Painted other : all) {
            if (other == control) {
                break;
            }
            among += other.getClass() == control.getClass() && other.what().equals(control.what()) ? 1 : 0;
        }
        return new Spot(control.getClass(), control.what(), among);
    }

    /** The drawn controls one can stop at, by Tab or by other keys, in the order in which they stand. */
    private static List<Painted> controls(Composite view) {
        List<Painted> all = new ArrayList<>();
        collect(view, all);
        return all;
    }

    private static void collect(Composite parent, List<Painted> all) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Painted painted && !painted.what().isEmpty()) {
                all.add(painted);
            }
            if (child instanceof Composite inner) {
                collect(inner, all);
            }
        }
    }
}
