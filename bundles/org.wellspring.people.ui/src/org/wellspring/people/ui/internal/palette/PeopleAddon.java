// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.palette;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceListener;
import org.wellspring.people.People;
import org.wellspring.people.ui.internal.Opener;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.page.PageItems;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.show.OnShow;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What people bring to the whole window: whose page is on show, their faces, and people and notes in the palette. */
public final class PeopleAddon {
    private Optional<Faces> faces = Optional.empty();
    private volatile Optional<Space> open = Optional.empty();
    private final SpaceListener forget = change -> faces.ifPresent(f -> change.ids().forEach(f::changed));

    @PostConstruct
    void start(MApplication application, Display display, PaletteProviders providers, TourStops stops) {
        IEclipseContext context = application.getContext();
        Showing showing = new Showing();
        context.set(Showing.class, showing);
        context.set(OnShow.class, () -> isInSight(application) ? showing.person() : Optional.empty());
        faces = Optional.of(new Faces(display, this::photo));
        context.set(Faces.class, faces.get());
        providers.add(10, new PeopleItems(PeopleItems.Found.BY_NAME, () -> context.get(Space.class), new Opener(application)));
        providers.add(15, new OrganizationItems(() -> context.get(Space.class), new Opener(application)));
        providers.add(18, new PeopleItems(PeopleItems.Found.OTHERWISE, () -> context.get(Space.class), new Opener(application)));
        providers.add(85, new PageItems(application, display, showing, () -> context.get(Space.class)));
        providers.add(20, new NoteItems(() -> context.get(Space.class), new Opener(application)));
        providers.add(25, new DeletedItems(() -> context.get(Space.class), step -> ContextInjectionFactory
                .make(TakingBack.class, application.getChildren().getFirst().getContext()).undo(step)));
        stops.add(10, () -> stop("log", CommandIds.LOG, "Lisbon job signed; worried about the lighting"));
        stops.add(15, () -> stop("brief", PeopleIds.BRIEF, ""));
        stops.add(16, () -> stop("paths", "org.wellspring.command.paths", ""));
        stops.add(17, () -> stop("merge", "org.wellspring.command.merge", "an"));
        stops.add(51, () -> stop("book-history", "org.wellspring.command.book-history", ""));
        stops.add(40, () -> stop("duplicates", CommandIds.DUPLICATES, ""));
        stops.add(50, () -> stop("history", "org.wellspring.command.person-history", ""));
    }

    /** Another book is open, or none. */
    @Inject
    void space(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        open.ifPresent(before -> before.removeListener(forget));
        faces.ifPresent(Faces::forgetAll);
        open = Optional.ofNullable(space);
        open.ifPresent(now -> now.addListener(forget));
    }

    private static boolean isInSight(MApplication application) {
        MWindow window = application.getSelectedElement();
        MPerspective perspective = window == null ? null : application.getContext().get(EModelService.class).getActivePerspective(window);
        return perspective != null && PeopleIds.PERSPECTIVE.equals(perspective.getElementId());
    }

    private Optional<byte[]> photo(UUID person) {
        return open.flatMap(space -> new People(space).photo(person));
    }

    private static TourStops.Stop stop(String name, String command, String typed) {
        return new TourStops.Stop(name, command, Map.of(), typed).in(PeopleIds.PERSPECTIVE);
    }
}
