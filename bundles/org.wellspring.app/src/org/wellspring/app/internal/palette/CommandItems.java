// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.palette;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.swt.widgets.Display;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.keys.Keys;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** Every command of the window, ours or a plug-in's, for the palette. */
public final class CommandItems implements PaletteProvider {
    /** Commands with this tag make no sense without something to act on. */
    static final String HIDDEN = "hidden";

    /** With fewer letters too many begin so. */
    private static final int LEAST_NAMED = 3;

    /** By what a command was found: who types how it begins means it, before any note that happens to have the word. */
    public enum Found {
        AS_IT_BEGINS, OTHERWISE
    }

    private final Found found;
    private final MApplication application;
    private final Display display;

    public CommandItems(Found found, MApplication application, Display display) {
        this.found = found;
        this.application = application;
        this.display = display;
    }

    @Override
    public String section() {
        return Texts.get("palette.commands");
    }

    @Override
    public void search(String query, Sink sink) {
        String wanted = query.toLowerCase(Locale.getDefault());
        List<PaletteItem> items = new ArrayList<>();
        // Whether a command can run is known on the UI thread alone.
        display.syncExec(() -> {
            if (!sink.isStale()) {
                items.addAll(items(wanted));
            }
        });
        sink.add(items);
    }

    private List<PaletteItem> items(String wanted) {
        var context = application.getSelectedElement() == null ? application.getContext()
                : application.getSelectedElement().getContext().getActiveLeaf();
        ECommandService commands = context.get(ECommandService.class);
        EHandlerService handlers = context.get(EHandlerService.class);
        EBindingService bindings = context.get(EBindingService.class);
        List<PaletteItem> items = new ArrayList<>();
        for (MCommand command : application.getCommands()) {
            String name = command.getLocalizedCommandName();
            if (name == null || command.getTags().contains(HIDDEN)
                    || begins(name, wanted) != (found == Found.AS_IT_BEGINS)
                    || !says(name, wanted) && !says(command.getLocalizedDescription(), wanted)) {
                continue;
            }
            ParameterizedCommand ready = commands.createCommand(command.getElementId(), Map.of());
            if (ready != null && handlers.canExecute(ready)) {
                items.add(new PaletteItem(Icon.COMMAND, name, "", Keys.of(bindings, ready).orElse(""),
                        () -> handlers.executeHandler(ready)));
            }
        }
        items.sort(Comparator.comparing((PaletteItem item) -> !says(item.title(), wanted)).thenComparing(PaletteItem::title, Collator.getInstance()));
        return items;
    }

    private static boolean begins(String name, String wanted) {
        return wanted.length() >= LEAST_NAMED && name.toLowerCase(Locale.getDefault()).startsWith(wanted);
    }

    /** Whether it holds what is typed; what a command is for counts as its name does, but comes after. */
    private static boolean says(String words, String wanted) {
        return words != null && words.toLowerCase(Locale.getDefault()).contains(wanted);
    }
}
