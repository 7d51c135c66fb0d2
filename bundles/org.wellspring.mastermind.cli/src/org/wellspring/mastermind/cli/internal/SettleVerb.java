// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Session;
import org.wellspring.core.Command;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.commands.SettleParked;
import org.wellspring.mastermind.commands.SettlePosting;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.ParkedTopic;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.PostingState;

import picocli.CommandLine.Parameters;

/** {@code group settle}: how an ask or offer, a commitment, or a parked topic stands (K2, K3, K7). */
@picocli.CommandLine.Command(name = "settle")
final class SettleVerb extends GroupVerb {
    private static final String DONE = "done";
    private static final String OPEN = "open";

    @Parameters(index = "0", paramLabel = "POSTING|COMMITMENT|TOPIC", descriptionKey = "settle.id")
    private String id;
    @Parameters(index = "1", paramLabel = "STATE", descriptionKey = "settle.state")
    private String state;

    SettleVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return saveAt(session, id, List.of(GroupPackage.Literals.POSTING, GroupPackage.Literals.COMMITMENT, GroupPackage.Literals.PARKED_TOPIC),
                (book, here, what) -> command(here, what));
    }

    private Command<UUID> command(Here here, UUID what) {
        Entity found = here.space().find(what).orElseThrow();
        return switch (found) {
            case Posting posting -> new SettlePosting(here.me(), what, word(PostingState.VALUES));
            case Commitment commitment -> new SettleCommitment(here.me(), what, word(CommitmentState.VALUES));
            case ParkedTopic topic -> new SettleParked(here.me(), what, parked());
            default -> throw new IllegalStateException(found.eClass().getName());
        };
    }

    private <T extends Enumerator> T word(List<T> values) {
        return ModelWord.of("STATE", state, values);
    }

    private boolean parked() {
        return switch (state.strip().toLowerCase(Locale.ROOT)) {
            case DONE -> true;
            case OPEN -> false;
            default -> throw Failure.value("choice", "STATE", state, OPEN + ", " + DONE);
        };
    }
}
