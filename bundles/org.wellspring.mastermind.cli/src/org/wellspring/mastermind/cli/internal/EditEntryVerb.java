// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.mastermind.commands.EditCommitment;
import org.wellspring.mastermind.commands.EditPosting;
import org.wellspring.mastermind.commands.EditResource;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.Posting;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group edit}: changes what an ask, an offer, a commitment or a resource says (K2, K3, K5). */
@picocli.CommandLine.Command(name = "edit")
final class EditEntryVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "edit.id")
    private String id;
    @Option(names = "--what", paramLabel = "TEXT", descriptionKey = "edit.what")
    private String what;
    @Option(names = "--details", paramLabel = "TEXT", descriptionKey = "edit.details")
    private String details;
    @Option(names = "--due", paramLabel = "DAY", descriptionKey = "edit.due")
    private String due;
    @Option(names = "--uri", paramLabel = "ADDRESS", descriptionKey = "edit.uri")
    private String uri;
    @Option(names = "--confidential", negatable = true, descriptionKey = "confidential")
    private Boolean confidential;

    EditEntryVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        if (what == null && details == null && due == null && uri == null && confidential == null) {
            throw Failure.value(GroupWorkVerbs.class, "entry");
        }
        return saveAt(session, id, List.of(GroupPackage.Literals.POSTING, GroupPackage.Literals.COMMITMENT, GroupPackage.Literals.RESOURCE),
                this::command);
    }

    private Command<UUID> command(Space book, Here here, UUID entry) {
        return switch (here.space().find(entry).orElseThrow()) {
            case Posting posting -> posting(here, entry);
            case Commitment commitment -> commitment(book, here, entry);
            default -> resource(here, entry);
        };
    }

    private EditPosting posting(Here here, UUID entry) {
        none(due, uri);
        EditPosting edit = new EditPosting(here.me(), entry);
        Optional.ofNullable(what).ifPresent(edit::what);
        Optional.ofNullable(details).ifPresent(edit::details);
        Optional.ofNullable(confidential).ifPresent(edit::confidential);
        return edit;
    }

    private EditCommitment commitment(Space book, Here here, UUID entry) {
        none(details, uri);
        EditCommitment edit = new EditCommitment(here.me(), entry);
        Optional.ofNullable(what).ifPresent(edit::what);
        Optional.ofNullable(due).map(new When(book)::day).ifPresent(edit::due);
        Optional.ofNullable(confidential).ifPresent(edit::confidential);
        return edit;
    }

    private EditResource resource(Here here, UUID entry) {
        none(due, null);
        EditResource edit = new EditResource(here.me(), entry);
        Optional.ofNullable(what).ifPresent(edit::title);
        Optional.ofNullable(details).ifPresent(edit::note);
        Optional.ofNullable(uri).ifPresent(edit::uri);
        Optional.ofNullable(confidential).ifPresent(edit::confidential);
        return edit;
    }

    /** What such a thing does not have. */
    private static void none(String one, String other) {
        if (one != null || other != null) {
            throw Failure.value(GroupWorkVerbs.class, "entry.other");
        }
    }
}
