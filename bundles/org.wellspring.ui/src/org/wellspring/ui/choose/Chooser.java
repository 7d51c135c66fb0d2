// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.choose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.words.Texts;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** One of many: what is typed narrows the choices, arrows and Enter or a click take one. UI thread only. */
public final class Chooser {
    private static final Texts WORDS = new Texts(Chooser.class);
    private static final int FIELD = 38;
    private static final int WIDTH = 440;
    private static final int ROWS = 7;

    /**
     * Something to choose.
     *
     * @param id what it stands for
     * @param aside a word about it at the right; may be empty
     */
    public record Choice(String id, String label, String aside) {
    }

    private final Theme theme;
    private final String title;
    private final String hint;
    private Function<String, List<Choice>> search = typed -> List.of();
    private String first = "";
    private Popover popover;
    private Optional<Consumer<Choice>> entered = Optional.empty();
    private String answered;
    private Text field;
    private RowList<Choice> list;
    private Heading help;
    private Latest latest;
    private Runnable none = () -> {};
    private boolean answering;

    /** @param hint stands in the empty field */
    public Chooser(Theme theme, String title, String hint) {
        this.theme = theme;
        this.title = title;
        this.hint = hint;
    }

    /** Offers what is found for the words typed; asked on a background thread. */
    public Chooser finding(Function<String, List<Choice>> found) {
        search = found;
        return this;
    }

    /** Offers these, narrowed to those that contain what is typed. */
    public Chooser among(List<Choice> all) {
        return finding(typed -> all.stream().filter(c -> c.label().toLowerCase(Locale.ROOT)
                .contains(typed.strip().toLowerCase(Locale.ROOT))).toList());
    }

    /** Begins with this in the field, marked as a whole. */
    public Chooser beginningWith(String text) {
        first = text;
        return this;
    }

    /** What to do where nothing is chosen, once it is gone. */
    public Chooser otherwise(Runnable action) {
        none = action;
        return this;
    }

    /** Asks; calls back once, or never. */
    public void open(Shell window, Consumer<Choice> chosen) {
        popover = new Popover(window, theme, title, WIDTH).titled().passing();
        popover.shell().addListener(SWT.Dispose, e -> {
            if (!answering && !window.isDisposed()) {
                theme.display().asyncExec(none);
            }
        });
        SearchField line = new SearchField(popover.content(), theme, hint);
        line.setLayoutData(wide());
        ((GridData) line.getLayoutData()).heightHint = theme.px(FIELD);
        field = line.control();
        field.setText(first);
        list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN, title, new Choices());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = ROWS * new Choices().height(theme);
        list.setLayoutData(data);
        foot();
        latest = new Latest(list);
        field.addListener(SWT.Modify, e -> find());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, e -> enter(chosen));
        list.onOpen(c -> choose(chosen));
        list.addListener(SWT.MouseUp, e -> choose(chosen));
        find();
        popover.open();
        line.begin();
    }

    /** How it goes by keyboard, and a way out for the mouse. */
    private void foot() {
        Composite line = theme.surface(new Composite(popover.foot(), SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(wide());
        help = new Heading(line, theme, Heading.Level.SUBTITLE, WORDS.get("help"));
        help.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(line, theme, FlatButton.Kind.PLAIN, WORDS.get("cancel")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private void find() {
        String typed = field.getText();
        entered = Optional.empty();
        latest.ask(() -> search.apply(typed), found -> {
            answered = typed;
            list.setRows(RowSource.of(found));
            list.select(found.isEmpty() ? -1 : 0);
            help.setText(WORDS.get(found.isEmpty() && !typed.isBlank() ? "none" : "help"));
            Optional<Consumer<Choice>> waiting = entered;
            entered = Optional.empty();
            waiting.ifPresent(this::choose);
        });
    }

    /** Enter means what is typed: where only the answer to less is there, it waits for the right one. */
    private void enter(Consumer<Choice> chosen) {
        if (field.getText().equals(answered)) {
            choose(chosen);
        } else {
            entered = Optional.of(chosen);
        }
    }

    private void key(Event e) {
        int[] at = list.selectionIndices();
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && at.length > 0) {
            e.doit = false;
            list.select(Math.clamp(at[0] + step, 0, list.rowCount() - 1));
        }
    }

    private void choose(Consumer<Choice> chosen) {
        list.selection().stream().findFirst().ifPresent(c -> {
            answering = true;
            popover.close();
            chosen.accept(c);
        });
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    /** A line for each choice, a word about it at the right. */
    private static final class Choices implements RowRenderer<Choice> {
        @Override
        public int height(Theme theme) {
            return theme.px(36);
        }

        @Override
        public void paint(Brush brush, Choice row, RowState state) {
            Theme theme = brush.theme();
            var font = theme.fonts().text();
            var r = state.bounds();
            int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
            int width = brush.width(font, row.aside());
            brush.line(r.x + theme.px(10), baseline, state.right() - width - theme.px(12)).text(row.label());
            brush.line(state.right() - width - theme.px(4), baseline, state.right()).muted(row.aside());
        }

        @Override
        public String text(Choice row) {
            return row.aside().isEmpty() ? row.label() : row.label() + ", " + row.aside();
        }
    }
}
