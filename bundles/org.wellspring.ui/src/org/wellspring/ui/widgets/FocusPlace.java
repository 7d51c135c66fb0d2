// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Where the keyboard is in a view that is about to be built anew. Taken before, given back after: the control of the same name in its place gets
 * the keyboard, and an edit under way goes on with what was written. UI thread only.
 */
public final class FocusPlace {
    private record Spot(Class<?> kind, String name, int among) {
    }

    private final Composite view;
    private final Optional<Spot> spot;
    private final int position;
    private final Optional<InlineEdit.Writing> writing;

    private FocusPlace(Composite view) {
        this.view = view;
        List<Painted> all = controls(view);
        Optional<Painted> focused = all.stream().filter(FocusPlace::hasKeyboard).findFirst();
        spot = focused.map(c -> spot(all, c));
        position = focused.map(all::indexOf).orElse(-1);
        writing = focused.filter(InlineEdit.class::isInstance).flatMap(c -> ((InlineEdit) c).writing());
    }

    /** Remembers where in a view the keyboard is; nothing if it is elsewhere. */
    public static FocusPlace in(Composite view) {
        return new FocusPlace(view);
    }

    /** Gives the keyboard back if it was in the view and the view no longer has it. */
    public void restore() {
        List<Painted> all = controls(view);
        if (spot.isEmpty() || all.stream().anyMatch(c -> hasKeyboard(c) && spot(all, c).equals(spot.get()))) {
            return;
        }
        Optional<Painted> same = all.stream().filter(c -> spot(all, c).equals(spot.get())).findFirst();
        same.or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(position, all.size() - 1)))).ifPresent(Control::setFocus);
        writing.ifPresent(w -> same.ifPresent(c -> ((InlineEdit) c).resume(w)));
    }

    private static boolean hasKeyboard(Painted control) {
        return control.isFocusControl() || control instanceof InlineEdit edit && edit.editor().filter(Control::isFocusControl).isPresent();
    }

    private static Spot spot(List<Painted> all, Painted control) {
        int among = 0;
        for (Painted other : all) {
            if (other == control) {
                break;
            }
            among += other.getClass() == control.getClass() && other.place().equals(control.place()) ? 1 : 0;
        }
        return new Spot(control.getClass(), control.place(), among);
    }

    /** The drawn controls one can stop at, in the order of Tab. */
    private static List<Painted> controls(Composite view) {
        List<Painted> all = new ArrayList<>();
        collect(view, all);
        return all;
    }

    private static void collect(Composite parent, List<Painted> all) {
        for (Control child : parent.getTabList()) {
            if (child instanceof Painted painted && !painted.place().isEmpty()) {
                all.add(painted);
            }
            if (child instanceof Composite inner) {
                collect(inner, all);
            }
        }
    }
}
