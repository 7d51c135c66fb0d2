// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code group move}: says where a group is carried from now on. */
@Command(name = "move")
final class MoveVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Mixin
    private Place place;

    private final GroupAccess access;

    MoveVerb(GroupAccess access) {
        this.access = access;
    }

    /** Where it is now. */
    record Moved(UUID group, String name, String place) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("moved", name, place);
        }
    }

    @Override
    public Answer run(Session session) {
        String kind = place.kind().orElseThrow(() -> Failure.value(MoveVerb.class, "place"));
        return access.changing(session, group, shared -> {
            shared.move(kind, place.typed().orElseThrow());
            return new Moved(shared.id(), shared.name(), shared.place().orElseThrow());
        });
    }
}
