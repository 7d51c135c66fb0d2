// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.SilenceStage;
import org.wellspring.practice.tests.Life.Case;
import org.wellspring.practice.tests.Life.Touch;

/** Who does not answer, read from a life as slowly and plainly as T8 to T12 say it. */
final class Silent {
    private static final Set<InteractionKind> WRITTEN = Set.of(InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER);
    /** What goes to more at once is no word to one of them. */
    private static final int FEW = 3;
    private static final int DAYS = 10;
    private static final int SECOND_DAYS = 14;
    private static final int LONGEST = 90;

    /**
     * Where it stands with somebody.
     *
     * @param letter the first one that waits
     * @param wrote its day
     * @param last the day of the last one that waits
     * @param due whether there is something to decide
     */
    record State(UUID person, SilenceStage stage, LocalDate since, UUID letter, LocalDate wrote, LocalDate last, boolean due) {
        boolean isOpen() {
            return stage != SilenceStage.CLOSED && stage != SilenceStage.ANSWERED;
        }
    }

    private final Life life;
    private final LocalDate today;

    Silent(Life life, LocalDate today) {
        this.life = life;
        this.today = today;
    }

    private static boolean isSign(Touch touch) {
        return touch.direction() != Direction.OUT || touch.isTalk();
    }

    /** T8: what I wrote to somebody since their last sign of life. */
    private List<Touch> waiting(UUID person) {
        List<Touch> waiting = new ArrayList<>();
        for (Touch touch : life.touches(person)) {
            if (touch.isTouch() && isSign(touch)) {
                waiting.clear();
            } else if (touch.isTouch() && WRITTEN.contains(touch.kind()) && touch.with().size() <= FEW) {
                waiting.add(touch);
            }
        }
        return waiting;
    }

    /** T12: the last sign of life; where the letter of a case is gone, what came since the case began reopens it. */
    private boolean stands(Case made, List<Touch> waiting) {
        if (life.touches.containsKey(made.letter())) {
            return waiting.stream().anyMatch(letter -> letter.id().equals(made.letter()));
        }
        return life.touches(made.person()).stream().noneMatch(touch -> touch.isTouch() && isSign(touch) && !touch.day().isBefore(made.since()));
    }

    /** What the user made of it, as far as it still stands. */
    Optional<Case> made(UUID person) {
        List<Touch> waiting = waiting(person);
        return life.cases.values().stream().filter(made -> made.person().equals(person) && stands(made, waiting)).reduce((x, y) -> y);
    }

    /** Where it stands with somebody; empty where nothing waits, or they left or died (M8). */
    Optional<State> of(UUID person) {
        List<Touch> waiting = waiting(person);
        Optional<Case> made = made(person);
        if (!life.isActive(person) || waiting.isEmpty() && made.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = waiting.isEmpty() ? made.get().since() : waiting.getFirst().day();
        LocalDate last = waiting.isEmpty() ? first : waiting.getLast().day();
        UUID letter = waiting.isEmpty() ? made.get().id() : waiting.getFirst().id();
        SilenceStage stage = made.map(Case::stage).orElse(SilenceStage.WAITING);
        // T9: one that went out by hand when the first had waited its time is the second one, too
        Optional<LocalDate> second = stage == SilenceStage.SECOND_APPROACH ? made.map(Case::since)
                : waiting.stream().map(Touch::day).filter(day -> !day.isBefore(first.plusDays(DAYS))).findFirst();
        if (stage == SilenceStage.CLOSED || stage == SilenceStage.ANSWERED) {
            return Optional.of(new State(person, stage, made.get().since(), letter, first, last, false));
        }
        if (second.isPresent()) {
            boolean due = !second.get().plusDays(SECOND_DAYS).isAfter(today);
            return Optional.of(new State(person, SilenceStage.SECOND_APPROACH, second.get(), letter, first, last, due));
        }
        LocalDate thought = first.plusDays(DAYS);
        return Optional.of(thought.isAfter(today) ? new State(person, SilenceStage.WAITING, first, letter, first, last, false)
                : new State(person, SilenceStage.ASSUME_BEST, thought, letter, first, last, true));
    }

    /** T12: who is left in peace until they answer. */
    Set<UUID> closed() {
        return life.people.keySet().stream().filter(person -> made(person).filter(made -> made.stage() == SilenceStage.CLOSED).isPresent())
                .collect(Collectors.toSet());
    }

    /** All that is open, unless it is too long ago; who waits longest first. */
    List<State> open() {
        Set<UUID> inPeace = life.wantingNoMore(today);
        return life.people.keySet().stream().filter(person -> !inPeace.contains(person)).map(this::of).flatMap(Optional::stream)
                .filter(state -> state.isOpen() && !state.last().isBefore(today.minusDays(LONGEST))).sorted(Comparator.comparing(State::wrote)).toList();
    }
}
