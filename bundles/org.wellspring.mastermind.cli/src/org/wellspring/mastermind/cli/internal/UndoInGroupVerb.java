// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.History;
import org.wellspring.core.History.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group undo}: takes back what this machine did last in a group, or one step; what others did since stays (M13). */
@Command(name = "undo")
final class UndoInGroupVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Parameters(index = "1", arity = "0..1", paramLabel = "TRANSACTION", descriptionKey = "group.undo.id")
    private String step;

    UndoInGroupVerb(GroupAccess groups) {
        super(groups);
    }

    /** What was taken back. */
    record Undone(Optional<UUID> transaction, Optional<UUID> undoes, String label) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("group.undone", label);
        }
    }

    @Override
    public Answer run(Session session) {
        return in(session, group, (book, here) -> {
            History history = here.space().history();
            Entry undone = (step == null ? history.undo() : history.undo(id())).orElseThrow(() -> Failure.of(GroupWorkVerbs.class, "nothing-to-undo"));
            String label = history.find(undone.undoes()).map(Entry::label).orElse(undone.label());
            return new Undone(Optional.of(undone.id()), Optional.ofNullable(undone.undoes()), label);
        });
    }

    private UUID id() {
        return ShortIds.whole(step.strip()).orElseThrow(() -> Failure.of("unknown-id", step));
    }
}
