// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingRun.Reading;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.model.group.SeatStage;

/**
 * What the clock of a meeting says (K4).
 *
 * @param transaction what was done before it was read; empty if nothing was different
 * @param through all steps are over: the meeting is to be ended
 * @param step the one that runs
 * @param left seconds; negative in overtime
 */
record ClockAnswer(Optional<UUID> transaction, UUID meeting, boolean through, Optional<Named> step, int number, int steps, long elapsed, long left,
        boolean warning, boolean overtime, boolean paused, Optional<Named> next) implements Answer {
    private static final int MINUTE = 60;

    /** A step; the stage only of one that is part of a hot seat. */
    record Named(UUID id, String title, Optional<MemberName> speaker, Optional<SeatStage> stage, int seconds) {
        static Named of(Step step) {
            return new Named(step.id(), step.title(), step.speaker(), step.seat().map(seat -> step.stage()), step.seconds());
        }

        String words() {
            return speaker.map(who -> who.name() + ", ").orElse("") + title;
        }
    }

    static ClockAnswer of(Optional<UUID> transaction, MeetingPage page, Instant now) {
        Optional<Reading> reading = page.run().at(now);
        return new ClockAnswer(transaction, page.id(), page.run().isThrough(), reading.map(Reading::step).map(Named::of),
                reading.map(Reading::number).orElse(0),
                page.run().steps().size(), reading.map(one -> one.elapsed().toSeconds()).orElse(0L), reading.map(one -> one.left().toSeconds()).orElse(0L),
                reading.filter(Reading::warning).isPresent(), reading.filter(Reading::overtime).isPresent(), reading.filter(Reading::paused).isPresent(),
                reading.flatMap(Reading::next).map(Named::of));
    }

    @Override
    public void print(Paper paper) {
        if (through) {
            paper.say("clock.through");
        }
        step.ifPresent(at -> {
            paper.say("clock.step", number, steps, at.words());
            paper.say(paused ? "clock.paused" : overtime ? "clock.over" : warning ? "clock.warning" : "clock.left", time(left));
            next.ifPresent(then -> paper.say("clock.next", then.words()));
        });
    }

    private static String time(long seconds) {
        long of = Math.abs(seconds);
        return of / MINUTE + ":" + (of % MINUTE < 10 ? "0" : "") + of % MINUTE;
    }
}
