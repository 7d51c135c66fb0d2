// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.coming;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.OpenOccasions;
import org.wellspring.model.Anniversary;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.testkit.TempSpace;

@DisplayName("Birthdays and anniversaries (F15)")
class OccasionsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private void birthday(UUID person, String day) {
        // as a file had it: a command refuses what is no day
        space.change("Birthday", tx -> tx.find(person, Person.class).orElseThrow().setBirthday(day));
    }

    private UUID anniversary(UUID person, String label, String day) {
        return space.changeReturning("Anniversary", tx -> {
            Anniversary anniversary = ModelFactory.eINSTANCE.createAnniversary();
            anniversary.setLabel(label);
            anniversary.setDate(day);
            tx.find(person, Person.class).orElseThrow().getAnniversaries().add(anniversary);
            return anniversary;
        }).result().getId();
    }

    private List<TodayRow> on(LocalDate day) {
        return LIST.of(space, day, 50).rows();
    }

    private List<LocalDate> days(LocalDate from, int days) {
        return coming(space, from, days).stream().map(TodayRow::due).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1986-11-22 | Turns 40 today", "--11-22 | Birthday today", "19861122 | Turns 40 today",
            "--1122 | Birthday today", "1604-11-22 | Birthday today", "1986-11-22T00:00:00Z | Turns 40 today"})
    @DisplayName("are a row on their day, with the age only where the year is known")
    void onTheDay(String birthday, String why) {
        birthday(rosa, birthday);
        assertThat(rows(space)).singleElement().satisfies(row -> {
            assertThat(row.kind().word()).isEqualTo("birthday");
            assertThat(row.id()).isEqualTo(rosa);
            assertThat(row.person()).contains(rosa);
            assertThat(row.why()).isEqualTo(why);
            assertThat(row.help()).isEqualTo("Send good wishes");
            assertThat(row.due()).isEqualTo(TODAY);
            assertThat(row.overdueDays()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1986", "1986-11", "--11", "spring 1986", "1986-02-30", "--13-01", "0", "  ", "2026-11-22", "2030-11-22"})
    @DisplayName("of which the day is not known, or which lie ahead, disturb nobody")
    void unknownDays(String birthday) {
        birthday(rosa, birthday);
        assertThat(coming(space, TODAY.minusDays(1), 365)).isEmpty();
        assertThat(rows(space)).isEmpty();
    }

    @Test
    @DisplayName("of 29 February are kept on 28 February in common years")
    void leapDay() {
        birthday(rosa, "1996-02-29");
        assertThat(on(LocalDate.of(2027, 2, 28))).singleElement().satisfies(row -> assertThat(row.why()).isEqualTo("Turns 31 today"));
        assertThat(on(LocalDate.of(2028, 2, 28))).isEmpty();
        assertThat(on(LocalDate.of(2028, 2, 29))).singleElement().satisfies(row -> assertThat(row.why()).isEqualTo("Turns 32 today"));
        assertThat(days(LocalDate.of(2027, 2, 21), 7)).containsExactly(LocalDate.of(2027, 2, 28));
        assertThat(days(LocalDate.of(2028, 2, 21), 7)).isEmpty();
        assertThat(days(LocalDate.of(2028, 2, 22), 7)).containsExactly(LocalDate.of(2028, 2, 29));
    }

    @Test
    @DisplayName("that were missed are said for three days more (F14)")
    void belated() {
        birthday(rosa, "1986-11-19");
        assertThat(rows(space)).singleElement().satisfies(row -> {
            assertThat(row.why()).isEqualTo("Turned 40 on Thursday");
            assertThat(row.help()).isEqualTo("Good wishes are still welcome");
        });
        birthday(rosa, "--11-21");
        assertThat(rows(space).getFirst().why()).isEqualTo("Their birthday was yesterday");
        birthday(rosa, "--11-18");
        assertThat(rows(space)).isEmpty();
    }

    @Test
    @DisplayName("stay whatever else one speaks about, and go when what happened since was good wishes")
    void touch() {
        birthday(rosa, "--11-21");
        said(TODAY.minusDays(2), "Talked of her birthday party");
        said(TODAY, "Talked about the lease");
        said(TODAY.minusDays(1), "");
        assertThat(rows(space)).as("a talk about something else is no good wish").hasSize(1);
        for (String wishes : List.of("Wished her a happy birthday", "Congratulated her", "Zum Geburtstag gratuliert", "Joyeux anniversaire !", "La felicité")) {
            said(TODAY, wishes);
            assertThat(rows(space)).as(wishes).isEmpty();
            space.history().undo();
            assertThat(rows(space)).hasSize(1);
        }
        UUID tried = said(TODAY, "Happy birthday");
        space.change("Reached nobody", tx -> tx.find(tried, Interaction.class).orElseThrow().setAttempt(true));
        assertThat(rows(space)).as("a try is no word").hasSize(1);
    }

    private UUID said(LocalDate day, String words) {
        return new LogInteraction(InteractionKind.CALL, rosa).summary(words).on(day).run(space).result().interaction();
    }

    @Test
    @DisplayName("can be settled by logging a talk, in the same step")
    void finished() {
        birthday(rosa, "--11-22");
        UUID wedding = anniversary(rosa, "Wedding", "2014-11-22");
        List<OpenMatters.Matter> matters = new OpenOccasions().with(space, rosa);
        assertThat(matters).extracting(OpenMatters.Matter::says).containsExactlyInAnyOrder("Good wishes for the birthday", "Good wishes: Wedding");
        OpenMatters.Matter birthday = matters.stream().filter(matter -> matter.id().equals(rosa)).findFirst().orElseThrow();
        new LogInteraction(InteractionKind.CALL, rosa).summary("The lease").finishing(birthday.done().get()).run(space);
        assertThat(rows(space)).extracting(TodayRow::id).containsExactly(wedding);
        space.history().undo();
        assertThat(rows(space)).hasSize(2);
        assertThat(new OpenOccasions().with(space, person(space, "Bo Lund"))).isEmpty();
    }

    @Test
    @DisplayName("are dealt with once marked as done, for this year, and undo brings them back")
    void done() {
        birthday(rosa, "--11-22");
        LIST.done(rosa).run(space);
        assertThat(rows(space)).isEmpty();
        assertThat(on(TODAY.plusDays(1))).isEmpty();
        assertThat(on(TODAY.plusYears(1))).hasSize(1);
        space.history().undo();
        assertThat(rows(space)).hasSize(1);
        UUID bo = person(space, "Bo Lund");
        assertThatThrownBy(() -> LIST.done(bo).run(space)).isInstanceOf(SpaceException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 30})
    @DisplayName("that are put off come back on that day, however late")
    void snooze(int days) {
        birthday(rosa, "--11-22");
        UUID first = LIST.putOff(rosa, TODAY.plusDays(2)).run(space).result();
        assertThat(rows(space)).isEmpty();
        LIST.done(rosa);
        space.history().undo();
        UUID again = LIST.putOff(rosa, TODAY.plusDays(days)).run(space).result();
        assertThat(again).isNotEqualTo(first);
        assertThat(rows(space)).isEmpty();
        assertThat(on(TODAY.plusDays(days - 1L))).isEmpty();
        assertThat(on(TODAY.plusDays(days))).hasSize(1);
        assertThat(on(TODAY.plusDays(days + 4L))).isEmpty();
        assertThat(on(TODAY.plusYears(1))).hasSize(1);
    }

    @Test
    @DisplayName("besides the birthday are said with their name and years")
    void anniversaries() {
        UUID wedding = anniversary(rosa, "Wedding", "2014-11-22");
        anniversary(rosa, "", "--11-25");
        assertThat(rows(space)).singleElement().satisfies(row -> {
            assertThat(row.kind().word()).isEqualTo("anniversary");
            assertThat(row.id()).isEqualTo(wedding);
            assertThat(row.person()).contains(rosa);
            assertThat(row.subject()).isEqualTo("Wedding");
            assertThat(row.why()).isEqualTo("12 years today");
        });
        assertThat(coming(space, TODAY, 7)).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo("Anniversary");
            assertThat(row.kind().word()).isEqualTo("anniversary");
        });
        LIST.done(wedding).run(space);
        assertThat(rows(space)).isEmpty();
        space.change("Gone", tx -> tx.find(rosa, Person.class).orElseThrow().getAnniversaries().clear());
        assertThat(coming(space, TODAY, 7)).isEmpty();
    }

    @Test
    @DisplayName("come with an idea where there is one, and stand after promises")
    void ideaAndOrder() {
        birthday(rosa, "--11-22");
        new AddNeed(rosa, "a bookkeeper").run(space);
        new NewPromise(person(space, "Dev Mehta"), "the drawings", TODAY).madeOn(TODAY.minusDays(9)).run(space);
        assertThat(rows(space)).extracting(row -> row.kind().word()).containsExactly("promise", "birthday");
        assertThat(rows(space).get(1).help()).startsWith("Send good wishes, and perhaps: ").contains("bookkeeper");
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = {"LEFT", "DECEASED"})
    @DisplayName("of those who left or died are silent (M8)")
    void muted(PersonStatus status) {
        birthday(rosa, "--11-22");
        anniversary(rosa, "Wedding", "2014-11-24");
        assertThat(rows(space)).hasSize(1);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, status).run(space);
        assertThat(rows(space)).isEmpty();
        assertThat(coming(space, TODAY, 7)).isEmpty();
        space.history().undo();
        assertThat(coming(space, TODAY, 7)).hasSize(1);
        new DeletePerson(rosa).run(space);
        assertThat(coming(space, TODAY.minusDays(1), 7)).isEmpty();
    }

    @Test
    @DisplayName("are found in every span, over the end of a year and of February too, and the tables can be made anew")
    void anySpan() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<MonthDay> born = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            MonthDay day = i < 4 ? MonthDay.of(2, 29)
                    : i < 8 ? MonthDay.of(12, 31)
                            : i < 12 ? MonthDay.of(1, 1)
                                    : MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
            born.add(day);
            birthday(person(space, "Person " + i), String.format(Locale.ROOT, "%s%02d-%02d", i % 2 == 0 ? "--" : "1972-",
                    day.getMonthValue(), day.getDayOfMonth()));
        }
        for (int round = 0; round < 60; round++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
            int length = 1 + random.nextInt(round % 3 == 0 ? 500 : 12);
            List<LocalDate> right = from.plusDays(1).datesUntil(from.plusDays(length + 1L))
                    .flatMap(day -> born.stream().filter(b -> b.atYear(day.getYear()).equals(day)).map(b -> day)).toList();
            assertThat(days(from, length)).as("%d days after %s, seed %d", length, from, seed).isEqualTo(right);
        }
        assertThat(space.care().check().sound()).isTrue();
    }
}
