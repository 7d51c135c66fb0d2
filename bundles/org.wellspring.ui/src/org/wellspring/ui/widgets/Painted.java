// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/** A control that draws itself with a {@link Brush} and repaints when the look changes. */
public abstract class Painted extends Canvas {
    private final Theme theme;
    private String what = "";

    /** A double-buffered canvas in the given look. */
    protected Painted(Composite parent, Theme theme, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        setBackground(ground());
        theme.onChange(this, this::themeChanged);
        addListener(SWT.Paint, this::paintEvent);
        FocusPlace.follow(getDisplay());
    }

    /** The look in force. */
    protected final Theme theme() {
        return theme;
    }

    /** Draws everything inside {@code area}, whose ground is already filled. */
    protected abstract void paint(Brush brush, Rectangle area);

    /** Reacts to a change of the look; fonts may have changed size. */
    protected void themeChanged() {
        setBackground(ground());
        redraw();
    }

    /** The colour this control lies on. */
    protected final Color ground() {
        return theme.palette().color(theme.surfaceOf(this));
    }

    /** Tells assistive technology what this is and what it is called. */
    protected final void accessible(int role, Supplier<String> name) {
        accessible(this, role, name);
    }

    private static void accessible(Canvas control, int role, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = name.get();
                }
            }
        });
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.detail = role;
                }
            }
        });
    }

    /** Tells assistive technology that the value shown can be changed; readers say "read only" of any other text. */
    protected final void editable() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    // Whatever is not called read-only is editable for the toolkit.
                    e.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | (isEnabled() ? 0 : ACC.STATE_DISABLED | ACC.STATE_READONLY)
                            | (isVisible() ? 0 : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN);
                }
            }
        });
    }

    /**
     * Gives assistive technology one thing it can do here; none while its name is empty. For a control with parts it is done to the part the keyboard is on, since the toolkit
     * doesn't say for which part it was asked.
     */
    protected final void acts(Supplier<String> name, Runnable action) {
        acts(this, name, action);
    }

    private static void acts(Canvas control, Supplier<String> name, Runnable action) {
        control.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent e) {
                e.count = name.get().isEmpty() ? 0 : 1;
            }

            @Override
            public void getName(AccessibleActionEvent e) {
                e.result = name.get();
            }

            @Override
            public void doAction(AccessibleActionEvent e) {
                action.run();
                e.result = ACC.OK;
            }
        });
    }

    /** Gives assistive technology a way to open what the keyboard is on, while that is possible. */
    protected final void opens(Canvas voice, BooleanSupplier possible, Runnable action) {
        acts(voice, () -> possible.getAsBoolean() ? Messages.open : "", action);
    }

    /** Shows the parts of this control to assistive technology. */
    protected final PartAccess parts(Parts parts) {
        return new PartAccess(this, this, parts);
    }

    /**
     * Shows the parts of a control that holds other controls too. On GTK every part would claim those as its children, and they would be nowhere else;
     * so the parts hang on a point in the corner that has a name, a role and nothing in it.
     */
    protected final PartAccess parts(Parts parts, Canvas voice, int role, String name) {
        voice.setBounds(0, 0, 1, 1);
        voice.setBackground(ground());
        theme.onChange(voice, () -> voice.setBackground(ground()));
        accessible(voice, role, () -> name);
        return new PartAccess(this, voice, parts);
    }

    /** What stays the same when a view is built anew, where nothing better is known: tells which control is meant. */
    protected String place() {
        return "";
    }

    /**
     * Says what it shows or changes, so that the keyboard finds it again though its words and its place are others by then, and keys know what they are pressed on.
     *
     * @param thing for an object its id; for a part of it the id, a slash and the part
     */
    public final void standsFor(Object thing) {
        what = thing.toString();
    }

    /** The object that the keyboard is on here; empty where it is on none. */
    protected Optional<UUID> object() {
        int end = what.indexOf('/');
        try {
            return Optional.of(UUID.fromString(end < 0 ? what : what.substring(0, end)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it stands for something else
        }
    }

    final String what() {
        return what.isEmpty() ? place() : what;
    }

    /** Makes the control reachable with Tab and repaints it as the focus comes and goes. */
    protected final void focusable() {
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, Painted::leaveOnTab);
    }

    /** Measures with a brush outside a paint event. */
    protected final <T> T measure(java.util.function.Function<Brush, T> question) {
        GC gc = new GC(this);
        try {
            return question.apply(new Brush(gc, theme));
        } finally {
            gc.dispose();
        }
    }

    private static void leaveOnTab(Event e) {
        switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> e.doit = true;
            default -> {}
        }
    }

    private void paintEvent(Event e) {
        Brush brush = new Brush(e.gc, theme);
        Rectangle area = getClientArea();
        brush.fill(ground(), area);
        paint(brush, area);
    }
}
