// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Heading;

import jakarta.inject.Inject;

/** All keys at a glance, over the window. */
final class KeyOverlay {
    /** Groups of keys that are no commands, as {@code keys.<group>.title} and {@code keys.<group>} in the messages. */
    private static final String[] GROUPS = {"lists", "today", "people"};
    private static final String MARK = "org.wellspring.app.keys";

    private final Theme theme;
    private final MApplication application;
    private final ECommandService commands;
    private final EBindingService bindings;

    @Inject
    KeyOverlay(Theme theme, MApplication application, ECommandService commands, EBindingService bindings) {
        this.theme = theme;
        this.application = application;
        this.commands = commands;
        this.bindings = bindings;
    }

    /** Opens over the window; a second call closes what the first opened. */
    void open() {
        if (!(application.getChildren().getFirst().getWidget() instanceof Shell window)) {
            return;
        }
        if (window.getData(MARK) instanceof Shell open && !open.isDisposed()) {
            open.close();
            return;
        }
        Shell shell = new Shell(window, SWT.NO_TRIM);
        window.setData(MARK, shell);
        shell.setText(Texts.get("keys.title"));
        theme.surface(shell, Token.PANEL);
        fill(shell);
        place(shell, window);
        shell.addListener(SWT.KeyDown, e -> close(shell));
        shell.addListener(SWT.Traverse, e -> close(shell));
        shell.addListener(SWT.MouseDown, e -> close(shell));
        shell.addListener(SWT.Deactivate, e -> close(shell));
        shell.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.palette().line());
            Rectangle area = shell.getClientArea();
            e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        shell.open();
        shell.forceFocus();
    }

    private static void close(Shell shell) {
        Display display = shell.getDisplay();
        display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
    }

    private void fill(Shell shell) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = theme.px(32);
        layout.marginHeight = theme.px(26);
        layout.horizontalSpacing = theme.px(48);
        layout.verticalSpacing = theme.px(12);
        shell.setLayout(layout);
        Heading title = new Heading(shell, theme, Heading.Level.TITLE, Texts.get("keys.title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Composite left = column(shell);
        group(left, Texts.get("keys.everywhere"), commandKeys());
        Composite right = column(shell);
        for (String name : GROUPS) {
            group(right, Texts.get("keys." + name + ".title"), lines(Texts.get("keys." + name)));
        }
    }

    private Map<String, String> commandKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(Texts.get("keys.go"), Texts.get("keys.go.keys", Keys.shown("M1+1")));
        for (MCommand command : application.getCommands()) {
            ParameterizedCommand ready = commands.createCommand(command.getElementId(), Map.of());
            Optional<String> key = ready == null ? Optional.empty() : Keys.of(bindings, ready);
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
        layout.verticalSpacing = theme.px(6);
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
        return column;
    }

    private void group(Composite column, String title, Map<String, String> keys) {
        Heading heading = new Heading(column, theme, Heading.Level.SECTION, title);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.verticalIndent = theme.px(8);
        heading.setLayoutData(data);
        keys.forEach((what, key) -> {
            GridData left = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
            left.widthHint = theme.px(150);
            new Heading(column, theme, Heading.Level.STRONG, key).setLayoutData(left);
            new Heading(column, theme, Heading.Level.TEXT, what)
                    .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        });
    }

    private void place(Shell shell, Shell window) {
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        Point wanted = shell.computeSize(Math.min(theme.px(820), around.width - theme.px(40)), SWT.DEFAULT);
        int height = Math.min(wanted.y, around.height - theme.px(24));
        shell.setBounds(around.x + (around.width - wanted.x) / 2, around.y + (around.height - height) / 2, wanted.x, height);
    }
}
