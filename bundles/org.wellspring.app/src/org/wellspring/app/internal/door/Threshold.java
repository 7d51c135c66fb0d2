// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.ui.ElementIds;
import org.wellspring.ui.spaces.SpaceParts;

/**
 * Decides what the window shows: the perspectives once the space is open, before that the front door. Every attempt
 * runs away from the UI thread; everything else here runs on it.
 */
public final class Threshold {
    /** Front door: welcome, waiting, or what is wrong. */
    static final String DOOR = "org.wellspring.part.door";

    private final Opening opening;
    private final Display display;
    private final FromOutside outside;
    private final List<Runnable> listeners = new ArrayList<>();
    private CompletableFuture<Door> pending;
    private Optional<Door> door = Optional.empty();
    private MApplication application;
    private boolean tentative;
    private Optional<Consumer<Space>> afterwards = Optional.empty();

    public Threshold(Opening opening, Display display, FromOutside outside) {
        this.opening = opening;
        this.display = display;
        this.outside = outside;
    }

    /** The directory in question. */
    public Path directory() {
        return opening.directory();
    }

    /** What was found, or empty while we wait. */
    public Optional<Door> door() {
        return door;
    }

    /** The space, once it is open. */
    public Optional<Space> space() {
        return door.map(d -> d instanceof Door.Open(Space space) ? space : null);
    }

    /** Calls back whenever what was found changes. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Opens what is there. */
    public void open() {
        attempt(opening.open());
    }

    /** Opens what is there for looking only. */
    void openForReading() {
        attempt(opening.openForReading());
    }

    /** Puts a backup in place of what can't be opened. */
    public void restore(Path backup) {
        attempt(opening.restore(backup));
    }

    /** Creates an empty space, then does one thing in it, such as filling it. */
    public void create(Consumer<Space> then) {
        tentative = false;
        afterwards = Optional.of(then);
        attempt(opening.create());
    }

    /** Creates an empty space that is only kept if something comes of it: see {@link #decide()}. */
    void createTentatively(Consumer<Space> then) {
        create(then);
        tentative = true;
    }

    /** What the space was created for has ended: if nothing is in it, we are back where we began. */
    public void decide() {
        Optional<Space> unused = space().filter(s -> tentative && s.history().recent(1).isEmpty());
        tentative = false;
        unused.ifPresent(space -> {
            outside.close();
            attempt(opening.discard(space));
        });
    }

    /** The model is there: shows what is known by now, and from now on every change. */
    public void enter(MApplication model) {
        application = model;
        show();
    }

    /** Closes the space, now or when it arrives. */
    public void leave() {
        application = null;
        listeners.clear();
        outside.close();
        boolean perhaps = tentative;
        tentative = false;
        pending.thenAccept(found -> {
            if (found instanceof Door.Open(Space space)) {
                if (perhaps && space.history().recent(1).isEmpty()) {
                    opening.discard(space).join();
                } else {
                    opening.close(space);
                }
            }
        });
    }

    private void attempt(CompletableFuture<Door> attempt) {
        pending = attempt;
        door = Optional.empty();
        show();
        attempt.thenAccept(found -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> arrived(attempt, found));
            }
        });
    }

    private void arrived(CompletableFuture<Door> attempt, Door found) {
        if (attempt == pending) {
            door = Optional.of(found);
            show();
        }
    }

    private void show() {
        if (application == null) {
            return;
        }
        if (door.isEmpty() && pending.isDone()) {
            door = Optional.of(pending.join());
        }
        if (door.filter(Door.Elsewhere.class::isInstance).isPresent()) {
            // The event loop may not run yet; when it does, somebody else may have closed the window already.
            display.asyncExec(() -> {
                if (application != null) {
                    application.getContext().get(IWorkbench.class).close();
                }
            });
            return;
        }
        Optional<Space> space = space();
        space.ifPresent(s -> application.getContext().set(Space.class, s));
        space.ifPresent(s -> application.getContext().set(SpaceParts.FRONT, s));
        boolean open = space.isPresent();
        element(ElementIds.PERSPECTIVES).ifPresent(e -> e.setToBeRendered(open));
        element(DOOR).ifPresent(e -> e.setToBeRendered(!open));
        if (!open) {
            // One that was given up is closed: nobody may write into it any more.
            application.getContext().remove(Space.class);
            application.getContext().remove(SpaceParts.FRONT);
        }
        List.copyOf(listeners).forEach(Runnable::run);
        space.ifPresent(outside::admit);
        space.ifPresent(this::goOn);
    }

    private void goOn(Space space) {
        afterwards.ifPresent(then -> display.asyncExec(() -> then.accept(space)));
        afterwards = Optional.empty();
    }

    private Optional<MUIElement> element(String id) {
        return application.getChildren().getFirst().getChildren().stream().map(MUIElement.class::cast)
                .filter(e -> id.equals(e.getElementId())).findFirst();
    }
}
