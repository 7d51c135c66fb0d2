// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmTemplate;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A month is a calendar month (F4, F5)")
class MonthsTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    private UUID keeping(String span) {
        Space space = temp.space();
        UUID id = person(space, "Somebody", "", "");
        Interval interval = Interval.parse(span).orElseThrow();
        space.change("Rhythm", tx -> {
            Rhythm rhythm = World.agreed(interval.days());
            rhythm.setIdealMonths(interval.months());
            tx.find(id, Person.class).orElseThrow().setRhythm(rhythm);
        });
        return id;
    }

    private PersonRow row(UUID id) {
        return new People(temp.space()).find(id).orElseThrow();
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({"1m, 2026-01-31, 2026-02-28", "6m, 2026-08-31, 2027-02-28", "1y, 2024-02-29, 2025-02-28", "3m, 2026-11-30, 2027-02-28",
            "30d, 2026-01-31, 2026-03-02", "4w, 2026-01-31, 2026-02-28", "30, 2026-01-31, 2026-03-02", "18m, 2026-01-15, 2027-07-15"})
    @DisplayName("the next date is so many months later, on the last day where the month is shorter")
    void next(String span, LocalDate last, LocalDate next) {
        UUID id = keeping(span);
        log(temp.space(), InteractionKind.CALL, last, Direction.BOTH, id);
        // what lies ahead of the test's own today is a plan: the interval alone is looked at then
        if (last.isAfter(World.TODAY)) {
            assertThat(Interval.parse(span).orElseThrow().after(last)).isEqualTo(next);
        } else {
            assertThat(row(id).nextDue()).contains(next);
        }
    }

    @Test
    @DisplayName("somebody is quiet for a month after the same day of the month before")
    void quiet() {
        UUID id = person(temp.space(), "Somebody", "", "");
        log(temp.space(), InteractionKind.CALL, World.TODAY.minusMonths(1), Direction.BOTH, id);

        assertThat(new People(temp.space()).list(PeopleQuery.all().quietFor(Interval.ofDays(30)))).hasSize(1);
        assertThat(new People(temp.space()).list(PeopleQuery.all().quietFor(Interval.ofMonths(1)))).isEmpty();
        assertThat(Interval.ofMonths(1).before(LocalDate.of(2026, 3, 31))).isEqualTo("2026-02-28");
    }

    @Test
    @DisplayName("a rhythm of an older book, or of days, stays one of days, and says so as before")
    void older() {
        UUID id = keeping("30d");
        assertThat(row(id).intervalMonths()).isZero();
        assertThat(row(id).intervalDays()).isEqualTo(30);
        UUID months = keeping("18m");
        assertThat(new People(temp.space()).page(months).orElseThrow().rhythm().orElseThrow().sentence()).isEqualTo("Every 18 months");
        assertThat(row(months).intervalMonths()).isEqualTo(18);
    }

    @Test
    @DisplayName("a template can give months too")
    void template() {
        Space space = temp.space();
        UUID id = person(space, "Somebody", "", "");
        space.change("Rhythm of friends", tx -> {
            RhythmTemplate friends = ModelFactory.eINSTANCE.createRhythmTemplate();
            friends.setKind("friend");
            friends.setIdealDays(90);
            friends.setIdealMonths(3);
            tx.add(friends);
            tx.find(id, Person.class).orElseThrow().getKinds().add("friend");
            tx.find(id, Person.class).orElseThrow().setRhythm(World.agreed(0));
        });
        log(space, InteractionKind.CALL, LocalDate.of(2026, 8, 31), Direction.BOTH, id);
        assertThat(row(id).nextDue()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    @DisplayName("months that do not go with the days, as a version without months leaves them, count for nothing")
    void mismatch() {
        assertThat(Interval.stored(14, 1)).isEqualTo(Interval.ofDays(14));
        assertThat(Interval.stored(30, 1)).isEqualTo(Interval.ofMonths(1));
        assertThat(Interval.parse("2 weeks")).contains(Interval.ofDays(14));
        assertThat(Interval.parse("3 Months")).contains(Interval.ofMonths(3));
        assertThat(Interval.parse("every 6 weeks")).contains(Interval.ofDays(42));
        assertThat(Interval.parse("Every month")).contains(Interval.ofMonths(1));
    }

    @ParameterizedTest
    @CsvSource({"every six weeks, 42, 0", "six weeks, 42, 0", "every other week, 14, 0", "every second month, 0, 2", "a fortnight, 14, 0", "once a month, 0, 1",
            "quarterly, 0, 3", "Twice a year, 0, 6", "every 10 days, 10, 0", "once every three months, 0, 3", "about every 5 weeks, 35, 0", "half a year, 0, 6",
            "alle sechs Wochen, 42, 0", "Alle 10 Tage, 10, 0", "jede zweite Woche, 14, 0", "einmal im Monat, 0, 1", "vierteljährlich, 0, 3",
            "jedes Jahr, 0, 12",
            "toutes les six semaines, 42, 0", "tous les mois, 0, 1", "une semaine sur deux, 14, 0", "chaque trimestre, 0, 3",
            "cada seis semanas, 42, 0", "una vez al mes, 0, 1", "cada dos meses, 0, 2", "anualmente, 0, 12", "30d, 30, 0", "3 months, 0, 3"})
    @DisplayName("a span is said in words of any language that days are read in")
    void inWords(String said, int days, int months) {
        for (Locale locale : List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("es"), Locale.of("pt"))) {
            assertThat(Interval.read(said, DayReader.of(World.TODAY, locale))).as("%s, %s", said, locale)
                    .contains(months > 0 ? Interval.ofMonths(months) : Interval.ofDays(days));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "every", "every Tuesday", "weeks", "0 weeks", "-3 weeks", "six", "in 6 weeks or so", "every 6 weeks or 7"})
    @DisplayName("what says no span is refused in words, too")
    void noSpan(String said) {
        assertThat(Interval.read(said, DayReader.of(World.TODAY, Locale.UK))).isEmpty();
    }

    @Test
    @DisplayName("what is no span is none")
    void spans() {
        for (String wrong : new String[] {"", "0", "0m", "a month", "1q", "-3d", "123456d"}) {
            assertThat(Interval.parse(wrong)).as(wrong).isEmpty();
        }
        long seed = Seed.next();
        System.getLogger(MonthsTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            int months = 1 + random.nextInt(48);
            LocalDate next = Interval.ofMonths(months).after(day);
            assertThat(next.getYear() * 12 + next.getMonthValue()).as("seed %d, %s + %d", seed, day, months)
                    .isEqualTo(day.getYear() * 12 + day.getMonthValue() + months);
            assertThat(next.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), next.lengthOfMonth()));
        }
    }
}
