// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.OwnRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group streak}: how regularly one came and kept one's word; one's own, and nobody else's (K9). */
@Command(name = "streak")
final class StreakVerb extends GroupVerb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group = "";

    StreakVerb(GroupAccess groups) {
        super(groups);
    }

    /** One's own figures. */
    record Streak(UUID group, int meetings, int present, int streak, int longestStreak, int keptStreak) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("streak", present, meetings, streak, longestStreak);
            paper.say("streak.kept", keptStreak);
        }
    }

    @Override
    public Answer run(Session session) {
        return in(session, group, (book, here) -> {
            OwnRecord own = OwnRecord.of(here.space(), here.me());
            return new Streak(here.space().id(), own.meetings(), own.present(), own.streak(), own.longestStreak(), own.keptStreak());
        });
    }
}
