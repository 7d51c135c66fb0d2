// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group decide}: of two who removed each other, says who stays. */
@Command(name = "decide")
final class DecideVerb implements Verb {
    /** What is decided. */
    enum Fate {
        STAYS, GOES
    }

    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Parameters(index = "1", paramLabel = "MEMBER", descriptionKey = "decide.who")
    private String who;
    @Parameters(index = "2", paramLabel = "stays|goes", descriptionKey = "decide.fate")
    private Fate fate;

    private final GroupAccess access;

    DecideVerb(GroupAccess access) {
        this.access = access;
    }

    /** About whom. */
    record Decided(UUID group, UUID member, boolean stays) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("decided");
        }
    }

    @Override
    public Answer run(Session session) {
        return access.changing(session, group, shared -> {
            UUID member = RevokeVerb.member(shared, who).id();
            shared.decide(member, fate == Fate.STAYS);
            return new Decided(shared.id(), member, fate == Fate.STAYS);
        });
    }
}
