// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.ui.command.PaletteProviders;

import jakarta.annotation.PostConstruct;

/** What people bring to the whole window: whose page is on show, and people and notes in the palette. */
public final class PeopleAddon {
    @PostConstruct
    void start(MApplication application, PaletteProviders providers, Display display) {
        IEclipseContext context = application.getContext();
        context.set(Showing.class, new Showing());
        providers.add(10, new PeopleItems(() -> context.get(Space.class), new Opener(application)));
        providers.add(20, new NoteItems(() -> context.get(Space.class), new Opener(application)));
    }
}
