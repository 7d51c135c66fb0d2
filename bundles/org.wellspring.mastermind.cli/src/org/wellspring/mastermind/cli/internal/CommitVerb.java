// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.mastermind.commands.MakeCommitment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group commit}: says what one will have done by a day (K3). */
@Command(name = "commit")
final class CommitVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "commit.what")
    private String what;
    @Option(names = "--due", required = true, paramLabel = "DAY", descriptionKey = "commit.due")
    private String due;
    @Option(names = "--member", paramLabel = "MEMBER", descriptionKey = "commit.member")
    private String whose;
    @Option(names = "--confidential", descriptionKey = "confidential")
    private boolean confidential;

    CommitVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return save(session, group, (book, here) -> new MakeCommitment(here.me(), what, new When(book).day(due)).of(whose(here)).confidential(confidential));
    }

    private UUID whose(Here here) {
        return whose == null ? here.me() : member(here, whose);
    }
}
