// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.MemberEntries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group leave}: goes; or takes what one does not belong to, or no longer, off this computer. */
@Command(name = "leave")
final class LeaveVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;

    private final GroupAccess access;

    LeaveVerb(GroupAccess access) {
        this.access = access;
    }

    /** Which group was left. */
    record Left(UUID group, String name) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("left", name);
        }
    }

    @Override
    public Answer run(Session session) {
        return access.changing(session, group, shared -> {
            Left left = new Left(shared.id(), shared.name());
            if (!shared.belongs()) {
                shared.giveUp();
            } else {
                MemberEntries.leave(shared);
            }
            return left;
        });
    }
}
