// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.StepBack;
import org.wellspring.people.PersonHistory;

/**
 * Steps that were taken back or done again.
 *
 * @param steps in the order they were done
 * @param asked how many were asked for; if fewer could be done, it was done in part
 */
record Steps(List<Step> steps, int asked) implements Answer {
    /** One step: the transaction that did it, the one it is about, how many people it touched, and of whom it brought with whom something was done since. */
    record Step(UUID transaction, Optional<UUID> undoes, String label, long people, List<String> used) {
        static Step of(Space space, History.Entry entry) {
            return new Step(entry.id(), Optional.ofNullable(entry.undoes()), entry.label(),
                    new PersonHistory(space).people(entry.id()), List.of());
        }

        Step with(List<String> names) {
            return new Step(transaction, undoes, label, people, names);
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

    /** One step that is only looked at. */
    static Steps looked(Space space, History.Entry entry) {
        return new Steps(List.of(Step.of(space, entry).with(StepBack.of(space, entry).used())), 1);
    }

    @Override
    public void print(Paper paper) {
        steps.forEach(step -> paper.line(step(step, paper)));
        steps.stream().filter(step -> !step.used().isEmpty()).forEach(step -> paper.say("steps.used", String.join(", ", step.used())));
        if (steps.size() < asked) {
            paper.say("steps.fewer", steps.size(), asked);
        }
    }

    private static String step(Step step, Paper paper) {
        return step.people() > PersonHistory.MANY ? paper.words("steps.people", step.label(), step.people()) : step.label();
    }

    @Override
    public Exit exit() {
        return steps.size() < asked ? Exit.PARTLY : Exit.DONE;
    }
}
