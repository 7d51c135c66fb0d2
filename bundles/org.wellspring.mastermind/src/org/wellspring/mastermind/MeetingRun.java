// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.SeatStage;

/**
 * A meeting as it goes (K4): its steps, and how far it is. It follows from what is stored alone, so that after a crash, or on another member's machine, it is at the
 * same second. The step that runs is the last one that was started, wherever that was done: who moves on from the same step twice moves on once, and a machine
 * that heard of nothing for a while takes nobody back. Immutable, any thread.
 *
 * @param steps in their order
 */
public record MeetingRun(MeetingState state, List<Step> steps) {
    /** What is left of a step when it is said that it ends. */
    public static final Duration WARNING = Duration.ofMinutes(1);

    /**
     * A step.
     *
     * @param speaker whose turn it is; empty for all together
     * @param seat the hot seat it is a stage of
     * @param stage which stage; without a seat it has no meaning
     * @param pausedAt since when it stands still
     * @param pausedMillis how long it stood still before
     * @param done it was left, or passed over
     */
    public record Step(UUID id, String title, int seconds, Optional<MemberName> speaker, Optional<UUID> seat, SeatStage stage, Optional<Instant> startedAt,
            Optional<Instant> pausedAt, int pausedMillis, boolean done) {
        /** How long it has been going on, without the time it stood still; a clock that is behind sees it begin. */
        public Duration elapsed(Instant now) {
            Instant until = pausedAt.filter(at -> at.isBefore(now)).orElse(now);
            Duration going = startedAt.map(start -> Duration.between(start, until).minusMillis(pausedMillis)).orElse(Duration.ZERO);
            return going.isNegative() ? Duration.ZERO : going;
        }
    }

    /**
     * What the clock says.
     *
     * @param step the one that runs
     * @param number which it is, from 1
     * @param left how much of its time is left; negative in overtime
     * @param warning its last minute has begun; of a step that has no more than a minute nothing is said
     * @param next the one after it, if any
     */
    public record Reading(Step step, int number, Duration elapsed, Duration left, boolean warning, boolean overtime, boolean paused, Optional<Step> next) {
    }

    /** Copies what it is given. */
    public MeetingRun {
        steps = List.copyOf(steps);
    }

    /** Which step runs; empty before the first one, after the last one, and where the meeting is not running. */
    public Optional<Step> current() {
        return state == MeetingState.RUNNING && position() >= 0 ? Optional.of(steps.get(position())).filter(step -> !step.done()) : Optional.empty();
    }

    /** The step that was started last, be it left or not; empty before the first. */
    public Optional<Step> lastStarted() {
        return position() < 0 ? Optional.empty() : Optional.of(steps.get(position()));
    }

    /** Whether all steps are over and the meeting is to be ended. */
    public boolean isThrough() {
        return state == MeetingState.RUNNING && current().isEmpty();
    }

    /** What the clock says at a moment; empty where no step runs. */
    public Optional<Reading> at(Instant now) {
        return current().map(step -> {
            Duration elapsed = step.elapsed(now);
            Duration left = Duration.ofSeconds(step.seconds()).minus(elapsed);
            boolean overtime = left.isNegative();
            boolean warning = !overtime && left.compareTo(WARNING) <= 0 && step.seconds() > WARNING.toSeconds();
            return new Reading(step, position() + 1, elapsed, left, warning, overtime, step.pausedAt().isPresent(), after(step.id()));
        });
    }

    /** The step that comes after one, passing over those that were left already. */
    public Optional<Step> after(UUID step) {
        int from = indexOf(step);
        return from < 0 ? Optional.empty() : steps.stream().skip(from + 1L).filter(one -> !one.done()).findFirst();
    }

    /** The last step that was started; -1 for none. */
    private int position() {
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).startedAt().isPresent()) {
                last = i;
            }
        }
        return last;
    }

    private int indexOf(UUID step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i;
            }
        }
        return -1;
    }
}
