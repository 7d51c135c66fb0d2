// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.Giving;

import picocli.CommandLine.Command;

/** {@code repay list}: what I received and would like to return, the oldest first (G4). */
@Command(name = "list")
public final class ListRepay implements Verb {
    /** All of it. */
    record All(List<HelpLine> repay) implements Answer {
        @Override
        public void print(Paper paper) {
            HelpLine.print(paper, repay);
            paper.say("repay.count", repay.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(HelpLine.of(new Giving(space).toRepay())));
    }
}
