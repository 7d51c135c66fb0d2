// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Exit;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.people.PersonHistory;

/**
 * Steps that were taken back or done again.
 *
 * @param steps in the order they were done
 * @param asked how many were asked for; if fewer could be done, it was done in part
 */
record Steps(List<Step> steps, int asked) implements Answer {
    /** One step: the transaction that did it, the one it is about, and how many people it touched. */
    record Step(UUID transaction, Optional<UUID> undoes, String label, long people) {
        static Step of(Space space, History.Entry entry) {
            return new Step(entry.id(), Optional.ofNullable(entry.undoes()), entry.label(),
                    new PersonHistory(space).people(entry.id()));
        }
    }

    /**
     * Does one step after the other.
     *
     * @param nothing key of the failure if not even one could be done
     */
    static Steps of(Space space, int asked, Supplier<Optional<History.Entry>> step, String nothing) {
        List<Step> steps = new ArrayList<>();
        boolean more = true;
        while (more && steps.size() < asked) {
            Optional<History.Entry> entry = step.get();
            entry.map(done -> Step.of(space, done)).ifPresent(steps::add);
            more = entry.isPresent();
        }
        if (steps.isEmpty()) {
            throw Failure.of(nothing);
        }
        return new Steps(steps, asked);
    }

    /** The number of steps a text means. */
    static int count(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // the sentence below covers both
        }
        throw Failure.value("count", text);
    }

    @Override
    public void print(Paper paper) {
        steps.forEach(step -> paper.line(step.people() > PersonHistory.MANY ? paper.words("steps.people", step.label(), step.people()) : step.label()));
        if (steps.size() < asked) {
            paper.say("steps.fewer", steps.size(), asked);
        }
    }

    @Override
    public Exit exit() {
        return steps.size() < asked ? Exit.PARTLY : Exit.DONE;
    }
}
