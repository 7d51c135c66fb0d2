// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.people.rhythm.Durations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waiting}: whom I wrote to and who has not answered, who waits longest first. */
@Command(name = "waiting")
public final class WaitingVerb implements Verb {
    private static final int READABLE = 20;

    @Mixin
    private Limit limit;

    /** Somebody. */
    record One(UUID person, String name, String organization, LocalDate since, int days, String kind) {
        static One of(SilenceState one, LocalDate today) {
            return new One(one.person(), one.name(), one.organization(), one.wrote(), (int) ChronoUnit.DAYS.between(one.wrote(), today),
                    one.kind().getLiteral());
        }
    }

    /** All that were asked for. */
    record All(List<One> waiting) implements Answer {
        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            waiting.forEach(one -> table.row(one.name(), one.organization(), one.since(), durations.span(one.days())));
            paper.table(table);
            paper.say("waiting.count", waiting.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> of(space, most));
    }

    private static All of(Space space, int most) {
        LocalDate today = LocalDate.now(space.clock());
        return new All(new SilenceProtocol(space, today).open().stream().limit(most).map(one -> One.of(one, today)).toList());
    }
}
