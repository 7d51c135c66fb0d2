// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RoundFrame;
import org.wellspring.ui.widgets.SearchField;

/**
 * Find anything or run any command (Ctrl+K): a field over a list of hits that fills as providers answer. Arrow keys move, Enter runs, Escape
 * closes. Providers work in the background; the UI thread never waits for them.
 */
public final class CommandPalette {
    private static final String OPEN = "org.wellspring.palette";
    private static final int WIDTH = 620;
    private static final int HEIGHT = 440;

    private final Theme theme;
    private final List<PaletteProvider> providers;
    private final Executor background;
    private Shell popup;
    private Optional<Popover> beneath = Optional.empty();
    private SearchField field;
    private RowList<PaletteItem> list;
    private Heading nothing;
    private PaletteSearch search;
    private List<PaletteGroup> shown = List.of();
    private boolean enterPending;
    /** Whether the user has gone to another hit of what is typed. */
    private boolean moved;

    /** @param background runs the providers; a virtual thread each is fine */
    public CommandPalette(Theme theme, List<PaletteProvider> providers, Executor background) {
        this.theme = theme;
        this.providers = List.copyOf(providers);
        this.background = background;
    }

    /**
     * Opens over the upper part of a window, with a text already typed (usually empty). Where one is open over it, that one goes on with the text: letters that
     * come while it opens are meant for it, and none is lost.
     */
    public void open(Shell window, String typed) {
        Optional<CommandPalette> there = over(window);
        if (there.isPresent()) {
            there.get().goOn(typed);
            return;
        }
        close();
        beneath = Popover.over(window);
        popup = new Shell(window, SWT.NO_TRIM);
        popup.setText(Messages.placeholder);
        popup.setData(OPEN, this);
        build();
        Executor ui = task -> theme.display().asyncExec(() -> {
            if (isOpen()) {
                task.run();
            }
        });
        search = new PaletteSearch(providers, background, ui, this::show);
        place(window);
        popup.open();
        field.setFocus();
        field.setText(typed);
        if (typed.isEmpty()) {
            search.query("");
        }
        popup.addListener(SWT.Deactivate, e -> theme.display().asyncExec(this::left));
    }

    private static Optional<CommandPalette> over(Shell window) {
        return Arrays.stream(window.getShells()).map(shell -> shell.getData(OPEN)).filter(CommandPalette.class::isInstance).map(CommandPalette.class::cast)
                .findFirst();
    }

    private void goOn(String typed) {
        popup.setActive();
        field.setFocus();
        if (!typed.isEmpty()) {
            field.setText(field.getText() + typed);
        }
    }

    /** Closes it; nothing runs. */
    public void close() {
        if (isOpen()) {
            search.stop();
            popup.dispose();
        }
    }

    /** Without a window manager the popup hears that it is left while it keeps the keyboard. */
    private void left() {
        Control focus = theme.display().getFocusControl();
        if (isOpen() && (focus == null || focus.getShell() != popup)) {
            close();
        }
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return popup != null && !popup.isDisposed();
    }

    /** The field typed into; only while open. */
    public SearchField field() {
        return field;
    }

    /** The list of hits; only while open. */
    public RowList<PaletteItem> results() {
        return list;
    }

    private void build() {
        theme.surface(popup, Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = RoundFrame.margin(theme);
        layout.marginHeight = layout.marginWidth;
        layout.verticalSpacing = 0;
        popup.setLayout(layout);
        Composite top = theme.surface(new Composite(popup, SWT.NONE), Token.PANEL);
        GridLayout padded = new GridLayout();
        padded.marginWidth = theme.px(12);
        padded.marginHeight = theme.px(12);
        top.setLayout(padded);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field = new SearchField(top, theme, Messages.placeholder);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        nothing = new Heading(popup, theme, Heading.Level.SUBTITLE, "");
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.horizontalIndent = theme.px(16);
        hidden.exclude = true;
        nothing.setLayoutData(hidden);
        nothing.setVisible(false);
        list = new RowList<>(popup, theme, SWT.NONE, RowStyle.PLAIN, Messages.results, new PaletteRenderer());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onOpen(this::run);
        list.addListener(SWT.MouseUp, e -> list.lead().ifPresent(this::run));
        field.onChange(text -> {
            enterPending = false;
            moved = false;
            search.query(text);
        });
        field.control().addListener(SWT.KeyDown, this::key);
        field.control().addListener(SWT.Traverse, this::traverse);
        RoundFrame.around(popup, theme);
    }

    private void place(Shell window) {
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        int width = Math.min(theme.px(WIDTH), around.width - theme.px(32));
        int height = Math.min(theme.px(HEIGHT), around.height - theme.px(64));
        popup.setBounds(around.x + (around.width - width) / 2, around.y + Math.min(theme.px(64), around.height / 10), width, height);
    }

    /** What several found of one section stands together, where the first of it stands: no heading stands twice. */
    private static List<Section<PaletteItem>> sections(List<PaletteGroup> groups) {
        Map<String, List<PaletteItem>> together = new LinkedHashMap<>();
        groups.stream().filter(g -> !g.items().isEmpty()).forEach(g -> together.computeIfAbsent(g.section(), s -> new ArrayList<>()).addAll(g.items()));
        return together.entrySet().stream().map(e -> new Section<>(e.getKey(), RowSource.of(e.getValue()))).toList();
    }

    private void show(List<PaletteGroup> groups) {
        Optional<PaletteItem> before = list.lead();
        shown = groups;
        list.setSections(sections(groups));
        if (list.rowCount() > 0) {
            list.select(before.filter(item -> moved).map(this::indexOf).filter(i -> i >= 0).orElse(0));
        }
        boolean empty = list.rowCount() == 0 && search.isSettled();
        nothing.setText(empty ? NLS.bind(Messages.nothing, field.getText()) : "");
        nothing.setVisible(empty);
        ((GridData) nothing.getLayoutData()).exclude = !empty;
        popup.layout(true);
        if (enterPending) {
            enter();
        }
    }

    /** Keeps the user's own choice, but a hit above that arrives late takes the first place until the user has moved. */
    private int indexOf(PaletteItem item) {
        for (int i = 0; i < list.rowCount(); i++) {
            if (list.row(i).equals(item)) {
                return i;
            }
        }
        return -1;
    }

    private void key(Event e) {
        int at = list.selectionIndices().length == 0 ? -1 : list.selectionIndices()[0];
        int last = list.rowCount() - 1;
        int to = switch (e.keyCode) {
            case SWT.ARROW_DOWN -> Math.min(last, at + 1);
            case SWT.ARROW_UP -> Math.max(0, at - 1);
            case SWT.PAGE_DOWN -> Math.min(last, at + 8);
            case SWT.PAGE_UP -> Math.max(0, at - 8);
            default -> -1;
        };
        if (to >= 0 && last >= 0) {
            e.doit = false;
            moved = true;
            list.select(to);
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            e.doit = false;
            enter();
        }
    }

    private void traverse(Event e) {
        if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
            beneath.filter(Popover::isOpen).ifPresent(Popover::comeBack);
        }
    }

    /** Runs the chosen hit; one that still answers an older query waits for the answer to this one. */
    private void enter() {
        enterPending = false;
        Optional<PaletteItem> chosen = list.lead();
        boolean fresh = chosen.isPresent()
                && shown.stream().filter(PaletteGroup::fresh).anyMatch(g -> g.items().contains(chosen.get()));
        if (fresh) {
            run(chosen.get());
        } else {
            enterPending = !search.isSettled();
        }
    }

    private void run(PaletteItem item) {
        close();
        item.run().run();
    }
}
