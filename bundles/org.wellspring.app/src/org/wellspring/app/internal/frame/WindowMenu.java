// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.app.internal.keys.Keys;

import jakarta.inject.Inject;

/** What concerns the whole book, for who goes by the mouse; each is a command with its key. Whatever can't be done now is left out. */
final class WindowMenu {
    private static final List<List<String>> GROUPS = List.of(List.of("new-person"), List.of("import", "export", "duplicates"),
            List.of("book-history", "backup", "check"), List.of("settings", "plugins", "help"), List.of("quit"));

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EBindingService bindings;

    @Inject
    WindowMenu(ECommandService commands, EHandlerService handlers, EBindingService bindings) {
        this.commands = commands;
        this.handlers = handlers;
        this.bindings = bindings;
    }

    /** Opens below a button; the menu is there until it is left. */
    void open(Control below) {
        Menu menu = new Menu(below);
        GROUPS.forEach(group -> {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            group.forEach(name -> add(menu, commands.createCommand("org.wellspring.command." + name, Map.of())));
        });
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        // It would lie over the menu.
        String tip = below.getToolTipText();
        below.setToolTipText(null);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(() -> {
            if (!below.isDisposed()) {
                below.setToolTipText(tip);
            }
            menu.dispose();
        }));
        menu.setVisible(true);
    }

    private void add(Menu menu, ParameterizedCommand command) {
        if (command == null || !handlers.canExecute(command)) {
            return;
        }
        try {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(command.getName() + Keys.of(bindings, command).map(key -> "\t" + key).orElse(""));
            item.addListener(SWT.Selection, e -> handlers.executeHandler(command));
        } catch (NotDefinedException e) {
            ILog.of(WindowMenu.class).warn("A command without a name: " + command.getId(), e);
        }
    }
}
