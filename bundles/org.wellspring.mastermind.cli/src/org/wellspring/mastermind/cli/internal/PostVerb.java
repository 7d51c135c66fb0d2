// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.model.group.PostingKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group ask} and {@code group offer}: puts something on the group's board (K2). */
abstract class PostVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "posting.what")
    private String what;
    @Option(names = "--details", paramLabel = "TEXT", descriptionKey = "posting.details")
    private String details = "";
    @Option(names = "--day", paramLabel = "DAY", descriptionKey = "posting.on")
    private String on;
    @Option(names = "--confidential", descriptionKey = "confidential")
    private boolean confidential;

    private final PostingKind kind;

    private PostVerb(GroupAccess groups, PostingKind kind) {
        super(groups);
        this.kind = kind;
    }

    @Override
    public final Answer run(Session session) {
        return save(session, group, (book, here) -> new PostOnBoard(here.me(), kind, what).details(details)
                .on(Optional.ofNullable(on).map(new When(book)::day).orElse(null)).confidential(confidential));
    }

    /** {@code group ask}. */
    @Command(name = "ask")
    static final class Ask extends PostVerb {
        Ask(GroupAccess groups) {
            super(groups, PostingKind.ASK);
        }
    }

    /** {@code group offer}. */
    @Command(name = "offer")
    static final class Offer extends PostVerb {
        Offer(GroupAccess groups) {
            super(groups, PostingKind.OFFER);
        }
    }
}
