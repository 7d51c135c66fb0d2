// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;

import org.eclipse.e4.core.di.annotations.Creatable;
import jakarta.inject.Inject;

/**
 * Runs commands by id, so that a bundle can ask for what another one does without knowing it. Injected from the
 * context of the window. UI thread only.
 */
@Creatable
public final class Commands {
    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public Commands(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Whether there is such a command: what is not installed is not offered either. */
    public boolean has(String id) {
        return commands.getCommand(id).isDefined();
    }

    /** Whether a command without parameters would be done here and now. */
    public boolean can(String id) {
        return has(id) && handlers.canExecute(commands.createCommand(id, Map.of()));
    }

    /** Runs a command; false if nobody handles it here and now. */
    public boolean run(String id) {
        return run(id, Map.of());
    }

    /** Runs a command with parameters by id; false if nobody handles it here and now. */
    public boolean run(String id, Map<String, String> parameters) {
        if (!has(id)) {
            return false;
        }
        ParameterizedCommand command = commands.createCommand(id, Map.copyOf(parameters));
        if (command == null || !handlers.canExecute(command)) {
            return false;
        }
        handlers.executeHandler(command);
        return true;
    }
}
