// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.spaces;

import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;

import jakarta.inject.Inject;

/**
 * Opens parts that show a group. Such a part has its own space in its context: whatever is injected into it – the space, what runs
 * commands – is of the group, and Ctrl+Z takes back what was done in it while it has the keyboard. Every other command goes on being
 * about the book: a call is logged there, whatever is in front; a handler that is about what is in front asks for {@link #FRONT}. The
 * part is gone before its space is closed. Injected. UI thread only.
 */
@Creatable
public final class SpaceParts {
    /** In the context of every part and every command: the space of the part that has the keyboard, be it the book or a group. */
    public static final String FRONT = "org.wellspring.space.front";

    private final MainWindow window;

    @Inject
    public SpaceParts(MainWindow window) {
        this.window = window;
    }

    /**
     * Shows a part for a space and gives it the keyboard: the one that is there, or a new one.
     *
     * @param open in which the space is open
     * @param descriptor id of the part's descriptor, of a fragment
     * @param into id of the stack or container where it goes
     */
    public MPart show(OpenSpaces open, Space space, String descriptor, String into) {
        return show(open, space, descriptor, into, EPartService.PartState.ACTIVATE);
    }

    /** The same, and the keyboard stays where it is: in the list beside it. */
    public MPart look(OpenSpaces open, Space space, String descriptor, String into) {
        return show(open, space, descriptor, into, EPartService.PartState.VISIBLE);
    }

    private MPart show(OpenSpaces open, Space space, String descriptor, String into, EPartService.PartState state) {
        EPartService parts = window.service(EPartService.class);
        EModelService model = window.service(EModelService.class);
        MElementContainer<MUIElement> container = container(model, into);
        // A perspective that was never in front has no context yet.
        Optional.ofNullable(model.getPerspectiveFor(container)).ifPresent(parts::switchPerspective);
        String id = descriptor + "/" + space.id();
        MPart part = Optional.ofNullable(parts.findPart(id)).orElseGet(() -> made(open, space, descriptor, container, id));
        return parts.showPart(part, state);
    }

    private MPart made(OpenSpaces open, Space space, String descriptor, MElementContainer<MUIElement> container, String id) {
        EModelService model = window.service(EModelService.class);
        MPart part = window.service(EPartService.class).createPart(descriptor);
        part.setElementId(id);
        // Before the platform makes one of its own, which would be that of the book.
        IEclipseContext context = model.getContainingContext(container).createChild(id);
        context.set(MPart.class, part);
        context.set(Space.class, space);
        context.set(FRONT, space);
        part.setContext(context);
        commands(context);
        container.getChildren().add(part);
        open.addListener(new Closing(open, space, part));
        return part;
    }

    /** Where commands run while the part has the keyboard: as everywhere else, on the book. */
    private void commands(IEclipseContext part) {
        IEclipseContext commands = part.createChild("commands");
        commands.set(Space.class.getName(), new ContextFunction() {
            @Override
            public Object compute(IEclipseContext context, String key) {
                return window.service(Space.class);
            }
        });
        commands.activate();
    }

    @SuppressWarnings("unchecked")
    private MElementContainer<MUIElement> container(EModelService model, String id) {
        return model.findElements(window.model(), id, MElementContainer.class).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part of the window is called " + id));
    }

    /** Takes a part out of the window before its space is closed. */
    private final class Closing implements OpenSpaces.Listener {
        private final OpenSpaces open;
        private final Space shown;
        private final MPart part;

        Closing(OpenSpaces open, Space shown, MPart part) {
            this.open = open;
            this.shown = shown;
            this.part = part;
        }

        @Override
        public void closing(Space space) {
            if (space == shown) {
                open.removeListener(this);
                window.service(EPartService.class).hidePart(part, true);
            }
        }
    }
}
