// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Reception;

/** Lets commands in while the window has the book open (X9). Made on the UI thread, does its work on another. */
public final class FromOutside {
    private final Supplier<Optional<Reception>> reception;
    private final Executor realm;
    private final Executor worker;
    private final Consumer<String> done;
    private final Runnable wanted;
    private CompletableFuture<Optional<Reception.Desk>> desk = CompletableFuture.completedFuture(Optional.empty());
    private Space admitted;

    /**
     * @param reception what takes commands in, if it is installed; asked on the worker
     * @param done told what a command has changed; on any thread
     * @param wanted told that the program was started once more; on any thread
     */
    public FromOutside(Supplier<Optional<Reception>> reception, Executor realm, Executor worker, Consumer<String> done, Runnable wanted) {
        this.reception = reception;
        this.realm = realm;
        this.worker = worker;
        this.done = done;
        this.wanted = wanted;
    }

    /** Lets commands about this space in from now on; a space for looking only has nothing that a command could not do itself. */
    void admit(Space space) {
        if (space == admitted || space.readOnlyReason().isPresent()) {
            return;
        }
        admitted = space;
        desk = CompletableFuture.supplyAsync(() -> reception.get().map(r -> r.open(space, realm, done, wanted)), worker)
                .exceptionally(e -> {
                    ILog.of(FromOutside.class).warn("Commands can't be taken in while the window is open", e);
                    return Optional.empty();
                });
    }

    /** Lets nothing in any more, and waits until nobody from outside uses the space. Before the space is closed. */
    void close() {
        desk.join().ifPresent(Reception.Desk::close);
        desk = CompletableFuture.completedFuture(Optional.empty());
    }
}
