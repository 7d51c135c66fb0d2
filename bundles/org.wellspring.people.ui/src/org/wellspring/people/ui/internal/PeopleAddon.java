// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.PaletteProviders;

import jakarta.annotation.PostConstruct;

/** What people bring to the whole window: whose page is on show, and people and notes in the palette. */
public final class PeopleAddon {
    @PostConstruct
    void start(MApplication application, PaletteProviders providers, TourStops stops) {
        IEclipseContext context = application.getContext();
        context.set(Showing.class, new Showing());
        providers.add(10, new PeopleItems(() -> context.get(Space.class), new Opener(application)));
        stops.add(10, "log", CommandIds.LOG, "Lisbon job signed; worried about the lighting");
        stops.add(20, "capture", CommandIds.CAPTURE, Texts.get("capture.hint"));
        stops.add(40, "duplicates", "org.wellspring.command.duplicates", "");
        stops.add(50, "history", "org.wellspring.command.person-history", "");
        providers.add(20, new NoteItems(() -> context.get(Space.class), new Opener(application)));
    }
}
