// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** A panel to fill in: lines, fields with a heading each, buttons at its end. UI thread only. */
public final class FormPanel {
    private static final int WIDTH = 640;

    private final Theme theme;
    private final Popover popover;
    private final List<FlatButton> main = new ArrayList<>();
    private final List<FlatButton> others = new ArrayList<>();
    private Composite buttons;
    private Heading objection;
    private boolean working;
    private Control had;

    /** An empty one over a window. */
    public FormPanel(Shell window, Theme theme, String title) {
        this.theme = theme;
        this.popover = new Popover(window, theme, title, WIDTH).titled();
    }

    /** The panel itself. */
    public Popover popover() {
        return popover;
    }

    /** A line of text, over the whole width. */
    public Heading line(Heading.Level level, String text) {
        Heading line = new Heading(popover.content(), theme, level, text);
        line.setLayoutData(wide());
        return line;
    }

    /** A line with links. */
    public LinkText links(RichText text) {
        LinkText line = new LinkText(popover.content(), theme, text);
        line.setLayoutData(wide());
        return line;
    }

    /** A field under a heading; Enter does what the panel is for. */
    public SearchField field(String heading, String hint, Runnable enter) {
        line(Heading.Level.STRONG, heading);
        return field(popover.content(), hint, enter);
    }

    private SearchField field(Composite parent, String hint, Runnable enter) {
        SearchField field = new SearchField(parent, theme, hint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(38);
        field.setLayoutData(wide);
        field.control().addListener(SWT.DefaultSelection, e -> enter.run());
        return field;
    }

    /** A field under a heading, with a button at its right that fills it in another way. */
    public SearchField field(String heading, String hint, Runnable enter, FlatButton.Kind kind, String text, Runnable press) {
        line(Heading.Level.STRONG, heading);
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        SearchField field = field(row, hint, enter);
        new FlatButton(row, theme, kind, text).onPress(press).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return field;
    }

    /** A field for a day under a heading. */
    public DayField day(String heading, DayReader reader, Toward toward, Runnable enter) {
        line(Heading.Level.STRONG, heading);
        DayField field = new DayField(popover.content(), theme, reader, toward);
        field.onGrow(popover::place);
        field.control().addListener(SWT.DefaultSelection, e -> enter.run());
        return field;
    }

    /** Chips, named for assistive technology. */
    public ChipBar chips(String name) {
        ChipBar bar = new ChipBar(popover.content(), theme, name);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    /** A button at the end, in sight however long the panel is; the first one stands at the left, the others at the right. */
    public FlatButton button(FlatButton.Kind kind, String text, Runnable press) {
        boolean first = buttons == null;
        if (first) {
            objection = new Heading(popover.foot(), theme, Heading.Level.TEXT, "");
            GridData above = wide();
            above.exclude = true;
            objection.setLayoutData(above);
            objection.setVisible(false);
            buttons = theme.surface(new Composite(popover.foot(), SWT.NONE), theme.surfaceOf(popover.foot()));
            GridLayout layout = new GridLayout(0, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            buttons.setLayout(layout);
            buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        ((GridLayout) buttons.getLayout()).numColumns++;
        FlatButton button = new FlatButton(buttons, theme, kind, text).onPress(press);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, first, false));
        // Whoever leaves the last field by Tab means to keep what stands there, not to lose it.
        (kind == FlatButton.Kind.PRIMARY ? main : others).add(button);
        buttons.setTabList(Stream.concat(main.stream(), others.stream()).toArray(Control[]::new));
        return button;
    }

    /** Says above the buttons, where it is in sight however long the panel is, why it can't be kept, and leads to the field it is about. */
    public void object(String why, Control field) {
        say(why);
        field.setFocus();
    }

    private void say(String words) {
        objection.setText(words);
        ((GridData) objection.getLayoutData()).exclude = words.isEmpty();
        objection.setVisible(!words.isEmpty());
        popover.place();
    }

    /** Says above the buttons what is being done elsewhere for it; until it is {@linkplain #ready done}, nothing can be pressed a second time. */
    public void working(String words) {
        working = true;
        had = theme.display().getFocusControl();
        say(words);
        main.forEach(button -> button.setEnabled(false));
    }

    /** Whether something is being done elsewhere for it. */
    public boolean isWorking() {
        return working;
    }

    /** What was being done is done, or failed; it can be pressed again, and what had the keyboard has it again. */
    public void ready() {
        working = false;
        if (popover.isOpen()) {
            main.forEach(button -> button.setEnabled(true));
            say("");
            if (had != null && !had.isDisposed() && had.getShell() == popover.shell()) {
                had.setFocus();
            }
        }
    }

    /** Nothing at the left of the buttons. */
    public void noButton() {
        FlatButton none = button(FlatButton.Kind.QUIET, "", () -> {});
        none.setVisible(false);
    }

    /** Closes it and does something else, which may open another. */
    public void leave(Runnable then) {
        popover.close();
        then.run();
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }
}
