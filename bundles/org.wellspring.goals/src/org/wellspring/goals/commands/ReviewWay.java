// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.people.commands.StepLabel;

/** What was decided about a way of which nothing came for a while (O8): go on, leave it, or go another instead. Answers the id of the way. */
public final class ReviewWay extends Command<UUID> {
    private enum Decision {
        GO_ON, END, INSTEAD
    }

    private final UUID id;
    private final Decision decision;
    private final String other;

    private ReviewWay(UUID id, Decision decision, String other) {
        this.id = id;
        this.decision = decision;
        this.other = other;
    }

    /** It is gone on with, and looked at again when nothing comes of it for as long once more. */
    public static ReviewWay goOn(UUID way) {
        return new ReviewWay(way, Decision.GO_ON, null);
    }

    /** It is left; what came of it stays. */
    public static ReviewWay end(UUID way) {
        return new ReviewWay(way, Decision.END, null);
    }

    /** It is left, and another is gone. */
    public static ReviewWay instead(UUID way, String name) {
        return new ReviewWay(way, Decision.INSTEAD, name);
    }

    @Override
    public String label() {
        return new Texts(ReviewWay.class).get(decision == Decision.GO_ON ? "way.kept" : "way.ended");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Approach way = Refusals.existing(tx, id, Approach.class);
        way.setReviewedOn(LocalDate.now(space.clock()));
        way.setEnded(decision != Decision.GO_ON);
        UUID answer = decision == Decision.INSTEAD ? AddWay.to((Goal) way.eContainer(), other, space, tx, label()) : id;
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", way.getName()));
        return answer;
    }
}
