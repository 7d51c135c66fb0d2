// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceListener;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.spaces.SpaceParts;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The list of groups: when each meets, and how it stands with the others in plain words. The one that is chosen has its page beside it. */
public final class GroupsPart {
    @Inject
    Theme theme;
    @Inject
    ShownGroup shown;
    @Inject
    Commands commands;
    @Inject
    MainWindow window;
    @Inject
    SpaceParts pages;

    private final StackLayout stack = new StackLayout();
    private final Map<Space, SpaceListener> heard = new HashMap<>();
    private Composite root;
    private Composite top;
    private Composite body;
    private RowList<ListedGroups.Row> list;
    private EmptyState empty;
    private Latest latest;
    private boolean showing;

    @PostConstruct
    void create(Composite parent) {
        root = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        createTop();
        body = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("list.name"), new CardRowRenderer<>(3, this::words));
        list.knownBy(ListedGroups.Row::id);
        list.setActions(List.of(new RowAction<>(Texts.get("action.run"), Texts.get("action.run.key").charAt(0), ListedGroups.Row::running,
                rows -> commands.run(GroupIds.RUN))));
        list.onSelect(chosen -> {
            if (!showing) {
                chosen.stream().findFirst().ifPresent(row -> choose(row.id(), false));
            }
        });
        list.onOpen(row -> choose(row.id(), true));
        latest = new Latest(list);
        shown.onChange(root, this::ask);
        root.addDisposeListener(e -> heard.forEach(Space::removeListener));
        stack.topControl = list;
        ask();
    }

    private void createTop() {
        top = theme.surface(new Composite(root, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = theme.px(16);
        layout.marginTop = theme.px(9);
        layout.marginBottom = theme.px(3);
        top.setLayout(layout);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        new Heading(top, theme, Heading.Level.TITLE, Texts.get("list.name")).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton more = new FlatButton(top, theme, FlatButton.Kind.PLAIN, "").icon(Icon.MORE, Texts.get("more"));
        more.onPress(() -> {
            Menu menu = new Menu(more);
            DropDown.item(menu, Texts.get("recover.menu"), () -> commands.run(GroupIds.RECOVER));
            DropDown.below(more, menu);
        });
        FlatButton add = new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("add")).menu();
        add.onPress(() -> {
            Menu menu = new Menu(add);
            DropDown.item(menu, Texts.get("found.action"), () -> commands.run(GroupIds.FOUND));
            DropDown.item(menu, Texts.get("join.action"), () -> commands.run(GroupIds.JOIN));
            DropDown.below(add, menu);
        });
    }

    private Optional<GroupsBeside> beside() {
        return Optional.ofNullable(window.service(GroupsBeside.class));
    }

    @Focus
    void focus() {
        ask();
        if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
    }

    /** What is done in a group, here or by others, changes its row. */
    private void listen(GroupsBeside beside) {
        List<Space> open = beside.all().stream().map(SharedGroup::space).toList();
        heard.keySet().removeIf(space -> !open.contains(space));
        for (Space space : open) {
            heard.computeIfAbsent(space, fresh -> {
                SpaceListener listener = change -> ask();
                fresh.addListener(listener);
                return listener;
            });
        }
    }

    private void ask() {
        beside().filter(GroupsBeside::isKnown).ifPresent(beside -> {
            listen(beside);
            ListedGroups.Wanted wanted = ListedGroups.Wanted.of(beside);
            latest.ask(wanted::read, this::show);
        });
    }

    private void show(ListedGroups read) {
        boolean nothing = read.rows().isEmpty();
        if (nothing != (empty != null)) {
            if (empty != null) {
                empty.dispose();
                empty = null;
            } else {
                empty = new EmptyState(body, theme, FlatButton.Kind.PRIMARY, Texts.get("list.empty"), Texts.get("found.action"),
                        () -> commands.run(GroupIds.FOUND)).also(Texts.get("join.action"), () -> commands.run(GroupIds.JOIN));
            }
        }
        top.setVisible(!nothing);
        ((GridData) top.getLayoutData()).exclude = nothing;
        stack.topControl = nothing ? empty : list;
        showing = true;
        try {
            list.setRows(RowSource.of(read.rows()));
            // Nobody is taken here from elsewhere in the window.
            if (root.isVisible() && shown.group().filter(id -> read.rows().stream().anyMatch(row -> row.id().equals(id))).isEmpty()) {
                read.rows().stream().filter(ListedGroups.Row::open).findFirst().ifPresentOrElse(row -> choose(row.id(), false), shown::clear);
            }
            select();
        } finally {
            showing = false;
        }
        root.layout(true, true);
        body.layout(true, true);
    }

    private void select() {
        for (int i = 0; i < list.rowCount(); i++) {
            if (shown.group().filter(list.row(i).id()::equals).isPresent()) {
                if (!list.lead().map(ListedGroups.Row::id).equals(shown.group())) {
                    list.select(i);
                    list.reveal(i);
                }
                return;
            }
        }
    }

    private void choose(UUID id, boolean goThere) {
        beside().flatMap(beside -> beside.of(id)).ifPresent(group -> {
            shown.show(id);
            var open = beside().orElseThrow().source().open();
            if (goThere) {
                pages.show(open, group.space(), GroupIds.PAGE, GroupIds.PAGES);
            } else {
                pages.look(open, group.space(), GroupIds.PAGE, GroupIds.PAGES);
            }
        });
    }

    private CardRow words(ListedGroups.Row row) {
        return new CardRow(row.id().toString(), "", Optional.empty(), row.name(), row.beside(), row.running() ? Texts.get("chip.running") : "", Tone.ACCENT,
                row.state(), row.next(), "").drawn(Optional.of(Icon.GROUPS.uri()));
    }
}
