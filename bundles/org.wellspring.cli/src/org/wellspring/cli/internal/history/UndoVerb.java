// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.StepBack;
import org.wellspring.core.spi.Starter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes back the last steps, or one transaction however old it is (M13). */
@Command(name = "undo")
public final class UndoVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "undo.steps")
    private String steps;
    @Option(names = "--dry-run", descriptionKey = "undo.dry")
    private boolean dry;
    @ArgGroup
    private Way way = new Way();

    /** What happens to people whom the step brought and with whom something was done since. */
    static final class Way {
        @Option(names = "--untouched", descriptionKey = "undo.untouched")
        private boolean untouched;
        @Option(names = "--all", descriptionKey = "undo.all")
        private boolean all;
    }

    private final Supplier<Optional<Starter>> starter;

    /** @param starter what lies beside the book goes and comes with a step of it */
    public UndoVerb(Supplier<Optional<Starter>> starter) {
        this.starter = starter;
    }

    @Override
    public Answer run(Session session) {
        StepName name = StepName.of(steps);
        if (dry) {
            return session.reading(space -> name.transaction(space).map(id -> would(space, id)).orElseGet(() -> wouldLast(space, name.count())));
        }
        return session.working(space -> {
            Steps done = name.transaction(space).map(id -> one(space, id)).orElseGet(() -> last(space, name.count()));
            starter.get().ifPresent(world -> world.follow(space));
            return done;
        });
    }

    private static Steps would(Space space, UUID id) {
        return space.history().find(id).filter(entry -> !entry.undone()).map(entry -> Steps.looked(space, entry))
                .orElseThrow(() -> Failure.of("nothing-left"));
    }

    /** Steps that still stand, the newest first: what is done again or taken back is no step of its own. */
    private static Steps wouldLast(Space space, int count) {
        Iterator<History.Entry> standing = space.history().recent(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.undoes() == null && !entry.undone()).iterator();
        return Steps.of(space, count, () -> standing.hasNext() ? Optional.of(standing.next()) : Optional.empty(), "nothing-to-undo");
    }

    private Steps one(Space space, UUID id) {
        Optional<StepBack> asked = space.history().find(id).filter(entry -> !entry.undone()).map(entry -> StepBack.of(space, entry))
                .filter(StepBack::isAsked);
        if (asked.isEmpty()) {
            return Steps.of(space, 1, () -> space.history().undoInBackground(id), "nothing-left");
        }
        StepBack back = asked.get();
        if (!way.untouched && !way.all) {
            throw Failure.of("used-since", back.names(), back.others());
        }
        return Steps.of(space, 1, () -> {
            StepBack.Done done = way.all ? back.all() : back.untouched();
            return done.undo().or(() -> done.deletion().flatMap(space.history()::find));
        }, "nothing-left");
    }

    private static Steps last(Space space, int count) {
        History history = space.history();
        return Steps.of(space, count, () -> history.undoable().flatMap(step -> history.undoInBackground(step.id())), "nothing-to-undo");
    }
}
