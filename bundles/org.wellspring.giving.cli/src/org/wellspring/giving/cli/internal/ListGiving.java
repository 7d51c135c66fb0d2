// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code giving list}: what I gave and what I received, newest first. */
@Command(name = "list")
public final class ListGiving implements Verb {
    private static final int READABLE = 25;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "giving.person")
    private String person;
    @Mixin
    private Limit limit;

    /** Both; nothing is added up (G5). */
    record Both(List<HelpLine> given, List<HelpLine> received) implements Answer {
        @Override
        public void print(Paper paper) {
            if (given.isEmpty() && received.isEmpty()) {
                paper.say("giving.none");
            }
            if (!given.isEmpty()) {
                paper.heading("giving.given");
                HelpLine.print(paper, given);
            }
            if (!received.isEmpty()) {
                paper.heading("giving.received");
                HelpLine.print(paper, received);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> person == null ? all(space, most) : with(space, Whom.of(space, person).id(), most));
    }

    private static Both all(Space space, int most) {
        Giving giving = new Giving(space);
        return new Both(HelpLine.of(giving.given(0, most)), HelpLine.of(giving.received(0, most)));
    }

    private static Both with(Space space, UUID person, int most) {
        List<HelpRow> all = new Giving(space).with(person);
        return new Both(HelpLine.of(all.stream().filter(HelpRow::given).limit(most).toList()),
                HelpLine.of(all.stream().filter(row -> !row.given()).limit(most).toList()));
    }
}
