// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.app.internal.Texts;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;

import jakarta.inject.Inject;

/** Where to begin, and all keys at a glance, over the window. */
final class KeyOverlay {
    /** Groups of keys that are no commands, as {@code keys.<group>.title} and {@code keys.<group>} in the messages. */
    private static final String[] GROUPS = {"lists", "today", "snooze", "people", "details", "events", "history", "import"};
    /** Commands that a newcomer looks for, as {@code help.<name>} in the messages. */
    private static final String[] BEGINNINGS = {"capture", "new-person", "palette", "log", "import", "export", "duplicates", "sample",
            "settings", "backup", "check"};
    private static final int WIDTH = 868;
    /** Commands with this tag act on something open that has the keyboard: a row of Today, a promise, a next step. */
    private static final String OPEN = "open";

    /** Keys under a title, what each does and the key. */
    private record Group(String title, Map<String, String> keys) {
        int lines() {
            return keys.size() + 2;
        }
    }

    private final Theme theme;
    private final MApplication application;
    private final ECommandService commands;
    private final EBindingService bindings;
    private final EHandlerService handlers;
    private Popover popover;

    @Inject
    KeyOverlay(Theme theme, MApplication application, ECommandService commands, EBindingService bindings, EHandlerService handlers) {
        this.theme = theme;
        this.application = application;
        this.commands = commands;
        this.bindings = bindings;
        this.handlers = handlers;
    }

    /** Opens over the window, to read. */
    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("help.title"), WIDTH);
        fill(popover.content());
        new FlatButton(popover.foot(), theme, FlatButton.Kind.PLAIN, Texts.get("settings.close")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        popover.toRead();
    }

    private void fill(Composite content) {
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = theme.px(28);
        layout.marginHeight = theme.px(16);
        layout.horizontalSpacing = theme.px(36);
        layout.verticalSpacing = theme.px(4);
        content.setLayout(layout);
        heading(content, "help.title");
        beginnings(content);
        heading(content, "keys.title");
        List<Group> groups = groups();
        Composite left = column(content);
        Composite right = column(content);
        int all = groups.stream().mapToInt(Group::lines).sum();
        int above = 0;
        for (Group group : groups) {
            // Whole groups, so that both columns become about equally long.
            show(2 * above + group.lines() <= all ? left : right, group);
            above += group.lines();
        }
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(Texts.get("keys.everywhere"), commandKeys(false)));
        groups.add(new Group(Texts.get("keys.open.title"), commandKeys(true)));
        for (String name : GROUPS) {
            groups.add(new Group(Texts.get("keys." + name + ".title"), lines(Texts.get("keys." + name))));
        }
        groups.removeIf(group -> group.keys().isEmpty());
        return groups;
    }

    private void heading(Composite content, String key) {
        Heading title = new Heading(content, theme, Heading.Level.TITLE, Texts.get(key));
        GridData across = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        across.verticalIndent = content.getChildren().length > 1 ? theme.px(14) : 0;
        title.setLayoutData(across);
    }

    /** What one may want to do, each a link to it; what can't be done now is left out. */
    private void beginnings(Composite content) {
        for (String name : BEGINNINGS) {
            ParameterizedCommand ready = commands.createCommand("org.wellspring.command." + name, Map.of());
            if (ready != null && handlers.canExecute(ready)) {
                String key = Keys.of(bindings, ready).map(k -> "  " + k).orElse("");
                LinkText link = new LinkText(content, theme, RichText.empty().link(Texts.get("help." + name), () -> {
                    popover.close();
                    handlers.executeHandler(ready);
                }).muted(key));
                link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            }
        }
    }

    /** @param open those that act on something open that has the keyboard, or else those that act anywhere */
    private Map<String, String> commandKeys(boolean open) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (!open) {
            keys.put(Texts.get("keys.go"), Texts.get("keys.go.keys", Keys.shown("M1+1")));
        }
        for (MCommand command : application.getCommands()) {
            ParameterizedCommand ready = commands.createCommand(command.getElementId(), Map.of());
            Optional<String> key = ready == null || open != command.getTags().contains(OPEN) ? Optional.empty() : Keys.of(bindings, ready);
            key.ifPresent(k -> keys.put(command.getLocalizedCommandName(), k));
        }
        return keys;
    }

    /** "Enter = open; L = log" as what it does and its key. */
    private static Map<String, String> lines(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : text.split(";")) {
            String[] sides = line.split("=", 2);
            keys.put(sides[1].strip(), sides[0].strip());
        }
        return keys;
    }

    private Composite column(Composite parent) {
        Composite column = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(16);
        layout.verticalSpacing = theme.px(5);
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
        return column;
    }

    private void show(Composite column, Group group) {
        Heading heading = new Heading(column, theme, Heading.Level.SECTION, group.title());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.verticalIndent = theme.px(8);
        heading.setLayoutData(data);
        group.keys().forEach((what, key) -> {
            GridData left = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
            left.widthHint = theme.px(134);
            new Heading(column, theme, Heading.Level.STRONG, key).setLayoutData(left);
            new Heading(column, theme, Heading.Level.TEXT, what)
                    .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        });
    }
}
