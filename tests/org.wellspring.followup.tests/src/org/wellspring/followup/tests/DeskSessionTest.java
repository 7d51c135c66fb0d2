// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.followup.Brief;
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.DeskSession.Outcome;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A desk session (F12)")
class DeskSessionTest {
    private static final Instant BEGUN = Instant.parse("2026-11-22T10:00:00Z");

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        bo = person(space, "Bo Lund");
        new NewPromise(rosa, "A museum contact", TODAY.minusDays(2)).run(space);
        new NewFollowUp(bo, "Send the survey", TODAY).run(space);
        UUID cy = person(space, "Cy Young");
        call(space, TODAY.minusDays(40), cy);
        rhythm(cy, 30).run(space);
    }

    private DeskSession session() {
        return new DeskSession(World.rows(space), BEGUN);
    }

    @Test
    @DisplayName("goes through what is due in its order; done, a logged touch, put off and skipped each go on to the next; a summary ends it")
    void goesThrough_F12() {
        DeskSession session = session();
        assertThat(session.size()).isEqualTo(3);
        assertThat(session.current().orElseThrow().subject()).isEqualTo("A museum contact");
        session.meaning(Outcome.DONE);
        LIST.done(session.current().orElseThrow().id()).run(space);
        session.due(World.rows(space), true);
        assertThat(session.place()).isEqualTo(2);
        session.meaning(Outcome.PUT_OFF);
        LIST.putOff(session.current().orElseThrow().id(), TODAY.plusDays(3)).run(space);
        session.due(World.rows(space), true);
        assertThat(session.current().orElseThrow().name()).isEqualTo("Cy Young");
        session.skip();
        assertThat(session.current()).isEmpty();
        DeskSession.Summary summary = session.summary(BEGUN.plusSeconds(700));
        assertThat(summary.took()).isEqualTo(Duration.ofSeconds(700));
        assertThat(summary.of(Outcome.DONE)).extracting(TodayRow::name).containsExactly("Rosa Okafor");
        assertThat(summary.of(Outcome.PUT_OFF)).extracting(TodayRow::name).containsExactly("Bo Lund");
        assertThat(summary.of(Outcome.SKIPPED)).extracting(TodayRow::name).containsExactly("Cy Young");
        assertThat(summary.left()).isEmpty();
    }

    @Test
    @DisplayName("that breaks off has lost nothing: what was done is done, and the next one begins with what is still due")
    void breaksOff_F12() {
        DeskSession session = session();
        LIST.done(session.current().orElseThrow().id()).run(space);
        space = temp.reopen();
        DeskSession next = session();
        assertThat(next.size()).isEqualTo(2);
        assertThat(next.current().orElseThrow().name()).isEqualTo("Bo Lund");
    }

    @Test
    @DisplayName("takes nothing for done because it could not be read: only what was done just now has its outcome, until all is read again")
    void lost_F12() {
        DeskSession session = session();
        session.meaning(Outcome.DONE);
        UUID promise = session.current().orElseThrow().id();
        session.due(List.of(), false);
        DeskSession.Summary summary = session.summary(BEGUN);
        assertThat(summary.of(Outcome.DONE)).extracting(TodayRow::name).containsExactly("Rosa Okafor");
        assertThat(summary.left()).extracting(TodayRow::name).containsExactly("Bo Lund", "Cy Young");
        session.due(World.rows(space), true);
        assertThat(session.place()).as("it was not done after all").isEqualTo(1);
        LIST.done(promise).run(space);
        session.due(World.rows(space), true);
        assertThat(session.summary(BEGUN).of(Outcome.DONE)).extracting(TodayRow::name).containsExactly("Rosa Okafor");
        assertThat(session.place()).isEqualTo(2);
    }

    @Test
    @DisplayName("takes for done what was done, though the next key came before that was seen")
    void skippedTooSoon_F12() {
        DeskSession session = session();
        session.meaning(Outcome.DONE);
        LIST.done(session.current().orElseThrow().id()).run(space);
        session.skip();
        session.due(World.rows(space), true);
        DeskSession.Summary summary = session.summary(BEGUN);
        assertThat(summary.of(Outcome.DONE)).extracting(TodayRow::name).containsExactly("Rosa Okafor");
        assertThat(summary.of(Outcome.SKIPPED)).isEmpty();
    }

    @Test
    @DisplayName("goes back to a row that undo brought back")
    void undone_F12() {
        DeskSession session = session();
        LIST.done(session.current().orElseThrow().id()).run(space);
        session.due(World.rows(space), true);
        assertThat(session.place()).isEqualTo(2);
        space.history().undo();
        session.due(World.rows(space), true);
        assertThat(session.place()).isEqualTo(1);
        assertThat(session.summary(BEGUN).of(Outcome.DONE)).isEmpty();
    }

    @Test
    @DisplayName("holds as many rows as its minutes, at least one, and none that comes after the first that does not fit")
    void within_F12() {
        long seed = Seed.next();
        System.getLogger(DeskSessionTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<TodayRow> rows = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                rows.add(TodayRow.of(UUID.randomUUID(), RowKind.of("x", "x", "x").minutes(1 + random.nextInt(9)), Who.nobody("x"), TODAY));
            }
            int minutes = 1 + random.nextInt(30);
            List<TodayRow> fitting = DeskSession.within(rows, minutes);
            assertThat(fitting).as("seed %d", seed).isEqualTo(rows.subList(0, fitting.size()));
            int took = fitting.stream().mapToInt(row -> row.kind().minutes()).sum();
            assertThat(took <= minutes || fitting.size() == 1).isTrue();
            assertThat(fitting.size() == rows.size() || took + rows.get(fitting.size()).kind().minutes() > minutes).isTrue();
            assertThat(fitting.isEmpty()).isEqualTo(rows.isEmpty());
        }
    }

    @Test
    @DisplayName("has a brief for each person (M6): promises, last topics and touch, what to bring up, what they need; a gap of a friend is a fact, no score")
    void brief_M6_F7() {
        call(space, TODAY.minusDays(200), rosa);
        new AddNeed(rosa, "a lighting designer").run(space);
        new AddTalkingPoint(rosa, "the harbor museum").run(space);
        assertThat(Brief.of(space, rosa)).satisfiesExactly(line -> assertThat(line).startsWith("You promised: A museum contact ("),
                line -> assertThat(line).isEqualTo("Last in touch 7 months ago"),
                line -> assertThat(line).isEqualTo("You wanted to bring up: the harbor museum"),
                line -> assertThat(line).isEqualTo("They need: a lighting designer"));
        assertThat(Brief.of(space, UUID.randomUUID())).isEmpty();
    }
}
