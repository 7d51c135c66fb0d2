// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.followup.DeskSession;
import org.wellspring.followup.DeskSession.Outcome;
import org.wellspring.model.PromiseState;
import org.wellspring.people.day.TodayRow;
import org.wellspring.practice.tests.Life.Card;
import org.wellspring.practice.tests.Life.Step;

/** A quiet while at the desk, now and then: a run through what is due, for so many minutes (F12). */
final class Desk {
    private static final int SELDOM = 12;

    private final Diary diary;

    Desk(Diary diary) {
        this.diary = diary;
    }

    /** On one morning of many. */
    void sometimes() {
        if (diary.oneIn(SELDOM)) {
            run(diary.pick(List.of(1, 20, 45, 120)));
        }
    }

    private List<TodayRow> due() {
        return diary.list.of(diary.space(), diary.today(), Check.ALL).rows();
    }

    private void run(int minutes) {
        List<TodayRow> due = due();
        List<TodayRow> queue = DeskSession.within(due, minutes);
        holdsWhatFits(queue, due, minutes);
        DeskSession session = new DeskSession(queue, diary.today().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Map<Outcome, List<UUID>> expected = new EnumMap<>(Outcome.class);
        for (TodayRow row : queue) {
            if (!isOurs(row) && session.current().map(TodayRow::id).filter(row.id()::equals).isEmpty()) {
                // Of some sorts one a day is proposed: another took its place, and what is not due any more counts as done.
                assertThat(due()).filteredOn(now -> now.kind().word().equals(row.kind().word())).extracting(TodayRow::id).doesNotContain(row.id());
                expected.computeIfAbsent(Outcome.DONE, o -> new ArrayList<>()).add(row.id());
                continue;
            }
            assertThat(session.current()).as("F12, after\n" + String.join("\n", diary.told())).map(TodayRow::id).contains(row.id());
            Outcome outcome = deal(row);
            if (outcome == Outcome.SKIPPED) {
                session.skip();
            } else {
                session.meaning(outcome);
                session.due(due(), true);
            }
            expected.computeIfAbsent(outcome, o -> new ArrayList<>()).add(row.id());
        }
        DeskSession.Summary summary = session.summary(diary.today().atTime(LocalTime.NOON).plusMinutes(minutes).toInstant(ZoneOffset.UTC));
        assertThat(summary.left()).isEmpty();
        assertThat(summary.took().toMinutes()).isEqualTo(minutes);
        for (Outcome outcome : Outcome.values()) {
            assertThat(summary.of(outcome)).as("F12, " + outcome + ", after\n" + String.join("\n", diary.told())).extracting(TodayRow::id)
                    .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(outcome, List.of()));
        }
    }

    /** From the top, as many as the minutes hold, one at least. */
    private static void holdsWhatFits(List<TodayRow> queue, List<TodayRow> due, int minutes) {
        int taken = 0;
        List<UUID> fitting = new ArrayList<>();
        for (TodayRow row : due) {
            taken += row.kind().minutes();
            if (taken > minutes && !fitting.isEmpty()) {
                break;
            }
            fitting.add(row.id());
        }
        assertThat(queue).extracting(TodayRow::id).containsExactlyElementsOf(fitting);
    }

    private static boolean isOurs(TodayRow row) {
        return List.of("promise", "follow-up", "card").contains(row.kind().word());
    }

    private Outcome deal(TodayRow row) {
        if (!isOurs(row) || diary.oneIn(4)) {
            return Outcome.SKIPPED;
        }
        Life life = diary.life();
        if (diary.oneIn(3)) {
            LocalDate until = diary.today().plusDays(1 + diary.random.nextInt(10));
            diary.done("at the desk, " + row.id() + " is put off until " + until, diary.list.putOff(row.id(), until));
            life.putOff.put(row.id(), until);
            return Outcome.PUT_OFF;
        }
        diary.done("at the desk, " + row.id() + " is done", diary.list.done(row.id()));
        life.promises.computeIfPresent(row.id(), (id, promise) -> promise.is(PromiseState.KEPT, diary.today()));
        life.steps.computeIfPresent(row.id(), (id, step) -> new Step(id, step.person(), step.due(), false));
        life.cards.computeIfPresent(row.id(), (id, card) -> new Card(id, card.person(), card.on(), false));
        return Outcome.DONE;
    }
}
