// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group look}: what members wrote differently without having heard of each other (sharing.md). */
@Command(name = "look")
final class LookVerb extends GroupVerb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group = "";

    LookVerb(GroupAccess groups) {
        super(groups);
    }

    /** What there is to look at. */
    record Looks(List<LookAnswer> needsALook) implements Answer {
        @Override
        public void print(Paper paper) {
            needsALook.forEach(look -> look.print(paper));
            paper.say("look.count", needsALook.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return in(session, group, (book, here) -> new Looks(LookAnswer.of(here.space())));
    }
}
