// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.Map;
import java.util.UUID;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;

/** Shows an object by the published command, from places that are not in a window's context. UI thread only. */
public record Opener(MApplication application) {
    /** Shows it where it belongs. */
    public void show(UUID id) {
        var window = application.getChildren().getFirst();
        ContextInjectionFactory.make(Commands.class, window.getContext()).run(CommandIds.SHOW,
                Map.of(CommandIds.OBJECT, id.toString()));
    }
}
