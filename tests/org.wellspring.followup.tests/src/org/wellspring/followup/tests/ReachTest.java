// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Brief;
import org.wellspring.followup.DaysOff;
import org.wellspring.followup.Due;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.GoodTime;
import org.wellspring.followup.Reminders;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.SharedRhythms;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetSharedRhythm;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.testkit.InteractionBuilder;
import org.wellspring.testkit.TempSpace;

@DisplayName("When and how often to reach somebody")
class ReachTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    @ParameterizedTest
    @CsvSource({"America/Chicago, 04:00, 15:00, 22:00, false", "Asia/Tokyo, 19:00, 07:00, 09:00, false", "Asia/Kolkata, 15:30, 07:00, 12:30, true",
            "Pacific/Auckland, 23:00, 20:00, 22:00, false", "Australia/Brisbane, 20:00, 07:00, 08:00, false", "Australia/Adelaide, 20:30, 07:00, 07:30, false"})
    @DisplayName("by their time zone (M9): their day in my own time, as far as it is mine too")
    void zones_M9(String zone, String there, String from, String until, boolean now) {
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TIME_ZONE, zone).run(space);
        assertThat(GoodTime.of(space, rosa))
                .contains(new GoodTime.Window(LocalTime.parse(there), LocalTime.parse(from), LocalTime.parse(until), now));
    }

    @Test
    @DisplayName("none in the night of either, wherever they are; and none at all where one's day is the other's night (M9)")
    void nights_M9() {
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TIME_ZONE, "Australia/Sydney").run(space);
        assertThat(GoodTime.of(space, rosa)).isEmpty();
        assertThat(Brief.of(space, rosa)).isEmpty();
        List<String> zones = new ArrayList<>(List.of("Australia/Adelaide", "Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns", "Asia/Tehran",
                "Pacific/Marquesas", "Pacific/Chatham"));
        for (int hours = -14; hours <= 12; hours++) {
            zones.add("Etc/GMT%+d".formatted(hours));
        }
        for (String zone : zones) {
            ZoneOffset there = ZoneId.of(zone).getRules().getOffset(World.CLOCK.instant());
            new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TIME_ZONE, zone).run(space);
            GoodTime.of(space, rosa).ifPresent(window -> {
                assertThat(window.from()).as("%s", there).isBefore(window.until()).isAfterOrEqualTo(LocalTime.of(7, 0));
                assertThat(window.until()).as("%s", there).isBeforeOrEqualTo(LocalTime.of(22, 0));
                LocalTime theirs = window.from().plusSeconds(there.getTotalSeconds());
                assertThat(theirs).as("%s", there).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0)).isBefore(LocalTime.of(18, 0));
                assertThat(window.until().plusSeconds(there.getTotalSeconds())).as("%s", there).isBetween(theirs, LocalTime.of(18, 0));
                LocalTime now = LocalTime.of(10, 0);
                assertThat(window.isNow()).as("%s", there).isEqualTo(!now.isBefore(window.from()) && now.isBefore(window.until()));
            });
        }
    }

    @Test
    @DisplayName("where it is the same time, or nobody knows, no time is proposed (M9)")
    void sameTime_M9() {
        assertThat(GoodTime.of(space, rosa)).isEmpty();
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TIME_ZONE, "Europe/London").run(space);
        assertThat(GoodTime.of(space, rosa)).isEmpty();
        assertThat(Brief.of(space, rosa)).isEmpty();
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TIME_ZONE, "Asia/Kolkata").run(space);
        assertThat(Brief.of(space, rosa)).singleElement().asString().startsWith("It is ").contains("a good time is until");
    }

    @Test
    @DisplayName("of who is remote only, no way is proposed for which both have to be in one place (M9)")
    void remote_M9() {
        call(space, TODAY.minusDays(40), rosa);
        rhythm(rosa, 30).channels("phone", "coffee", "lunch in town").run(space);
        assertThat(World.rows(space).getFirst().subject()).isEqualTo("Every month, by phone or coffee or lunch in town");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__REMOTE_ONLY, true).run(space);
        assertThat(World.rows(space).getFirst().subject()).isEqualTo("Every month, by phone");
        assertThat(Brief.of(space, rosa)).contains("Only from afar: a call or a message, no visit");
        assertThat(GoodTime.ways(List.of("Coffee", "video call"), true)).containsExactly("video call");
    }

    @ParameterizedTest
    @CsvSource({"Microsoft Teams, true", "teams, true", "walkie-talkie, true", "Steam chat, true", "revisited list, true", "Zoom coffee, true",
            "virtual tea, true", "WhatsApp, true", "Zoom-Treffen, true", "coffee, false", "COFFEES, false", "a walk by the river, false",
            "Tea & cake, false", "in-person, false", "Treffen, false", "réunion, false", "re\u0301union, false", "reunión, false", "Kaffee, false",
            "Frühstück, false", "face-to-face, false"})
    @DisplayName("a way is told by whole words, in any language: Teams is no tea (M9)")
    void words_M9(String way, boolean fromAfar) {
        assertThat(GoodTime.ways(List.of(way), true)).hasSize(fromAfar ? 1 : 0);
        assertThat(GoodTime.ways(List.of(way), false)).containsExactly(way);
    }

    @Test
    @DisplayName("on a day off no rhythm comes up, and it does the day after (F6); what was promised for it does")
    void daysOff_F6() {
        call(space, TODAY.minusDays(40), rosa);
        rhythm(rosa, 30).run(space);
        new NewPromise(person(space, "Bo Lund"), "The plans", TODAY).run(space);
        new Settings(space).set(FollowupSettings.DAYS_OFF, "sunday, 12-24..01-06");
        assertThat(LIST.of(space, TODAY, 9).rows()).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo("Bo Lund"));
        assertThat(LIST.of(space, TODAY.plusDays(1), 9).rows()).hasSize(2);
        assertThat(LIST.of(space, LocalDate.of(2026, 12, 30), 9).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, true", "2026-11-23, false", "2026-12-24, true", "2027-01-06, true", "2027-01-07, false", "2028-02-29, true", "2027-02-27, false",
            "2026-08-02, true", "2026-08-21, false"})
    @DisplayName("days off are weekdays, holidays over the new year, 29 February, and spans; what can't be read is said")
    void readsDaysOff_F6(LocalDate day, boolean off) {
        DaysOff days = DaysOff.of("Sun, 12-24..01-06, 02-29; 2026-08-02..2026-08-20, whitsun, 13-45");
        assertThat(days.contains(day)).isEqualTo(off);
        assertThat(days.unread()).containsExactly("whitsun", "13-45");
        assertThat(days.contains(days.workdayFrom(day))).isFalse();
        assertThat(DaysOff.of("mon,tue,wed,thu,fri,sat,sun").workdayFrom(day)).isEqualTo(day);
    }

    @Test
    @DisplayName("an interval may come from a tag or a kind, the shortest counts, until the rhythm has its own (F4)")
    void templates_F4() {
        call(space, TODAY.minusDays(10), rosa);
        rhythm(rosa, 5).noInterval().run(space);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).isEmpty();
        EditLabels.tags(rosa).add("museums").run(space);
        SetSharedRhythm.ofTag("Museums", Interval.ofMonths(2), Interval.ofMonths(3)).run(space);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(LocalDate.of(2027, 1, 12));
        SetSharedRhythm.ofKind("friend", Interval.ofDays(14), Interval.NONE).run(space);
        EditLabels.kinds(rosa).add("friend").run(space);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(TODAY.plusDays(4));
        SetSharedRhythm.ofTag("museums", Interval.ofDays(7), Interval.NONE).run(space);
        assertThat(new SharedRhythms(space).list()).hasSize(2);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(TODAY.minusDays(3));
        SetSharedRhythm.ofTag("museums", Interval.NONE, Interval.NONE).run(space);
        assertThat(new SharedRhythms(space).list()).singleElement().satisfies(one -> assertThat(one.word()).isEqualTo("friend"));
        assertThatThrownBy(() -> SetSharedRhythm.ofTag("museums", Interval.NONE, Interval.NONE).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> SetSharedRhythm.ofTag("x", Interval.ofDays(30), Interval.ofDays(7)).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("a shared rhythm keeps its longest interval when only the usual one is changed, as long as it is the longer one (F4)")
    void sharedLongest_F4() {
        SetSharedRhythm.ofTag("museums", Interval.ofMonths(2), Interval.ofMonths(4)).run(space);
        SetSharedRhythm.ofTag("Museums", Interval.ofMonths(3)).run(space);
        assertThat(new SharedRhythms(space).list()).singleElement().satisfies(one -> {
            assertThat(one.ideal()).isEqualTo(Interval.ofMonths(3));
            assertThat(one.longest()).isEqualTo(Interval.ofMonths(4));
        });
        SetSharedRhythm.ofTag("museums", Interval.ofMonths(6)).run(space);
        assertThat(new SharedRhythms(space).list()).singleElement().satisfies(one -> assertThat(one.longest().days()).isZero());
        SetSharedRhythm.ofKind("friend", Interval.ofDays(7)).run(space);
        assertThat(new SharedRhythms(space).list()).hasSize(2);
        SetSharedRhythm.ofTag("museums", Interval.NONE).run(space);
        assertThat(new SharedRhythms(space).list()).singleElement().satisfies(one -> assertThat(one.kind()).isTrue());
    }

    @Test
    @DisplayName("a touch entered late or deleted moves the next date, none moves it twice; a month from 31 January is 28 or 29 February (F5)")
    void lateAndDeleted_F5() {
        rhythm(rosa, 30).every(Interval.ofMonths(1)).run(space);
        UUID last = call(space, LocalDate.of(2026, 10, 31), rosa);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(LocalDate.of(2026, 11, 30));
        call(space, LocalDate.of(2026, 9, 5), rosa);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).as("older, entered later").contains(LocalDate.of(2026, 11, 30));
        new DeleteEntry(last).run(space);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(LocalDate.of(2026, 10, 5));
        call(space, LocalDate.of(2026, 1, 31), rosa);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(LocalDate.of(2026, 10, 5));
        assertThat(Interval.ofMonths(1).after(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
        assertThat(Interval.ofMonths(1).after(LocalDate.of(2028, 1, 31))).isEqualTo("2028-02-29");
        assertThat(Interval.ofMonths(12).after(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
    }

    @Test
    @DisplayName("of who left or died nothing is open in any list (M8); their history stays")
    void muted_M8() {
        new NewPromise(rosa, "The plans", TODAY.minusDays(1)).run(space);
        new NewFollowUp(rosa, "Send it", TODAY.plusDays(1)).run(space);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(new Due(space).promises(true)).isEmpty();
        assertThat(new Due(space).followUps(true)).isEmpty();
        assertThat(new Due(space).promises(false)).hasSize(1);
    }

    private void planned(String summary, Instant at) {
        space.change("Plan", tx -> {
            Interaction talk = InteractionBuilder.anInteraction(InteractionKind.MEETING, summary).with(tx.find(rosa, Person.class).orElseThrow()).at(at).in(tx);
            talk.setDay(TODAY);
            talk.setPlanned(true);
        });
    }

    @Test
    @DisplayName("a talk of today is said a quarter of an hour before it begins, and not once it began (F14)")
    void soon_F14() {
        Reminders reminders = new Reminders(LIST, space);
        Instant now = World.CLOCK.instant();
        planned("The plans", now.plus(Duration.ofMinutes(40)));
        assertThat(reminders.soon(now, now.plusSeconds(24 * 60))).isEmpty();
        assertThat(reminders.soon(now.plusSeconds(24 * 60), now.plusSeconds(26 * 60))).singleElement()
                .satisfies(said -> {
                    assertThat(said.title()).isEqualTo("Rosa Okafor");
                    assertThat(said.words()).contains("10:40", "The plans");
                    assertThat(said.object()).contains(rosa);
                });
        assertThat(reminders.soon(now.plusSeconds(41 * 60), now.plusSeconds(42 * 60))).isEmpty();
    }

    @Test
    @DisplayName("the list is read for talks that begin soon only after a change and each half hour, however often the clock is looked at (F14)")
    void soonReadsLittle_F14() {
        List<String> asked = new ArrayList<>();
        Today counted = (Today) Proxy.newProxyInstance(Today.class.getClassLoader(), new Class<?>[] {Today.class}, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return method.invoke(LIST, arguments);
        });
        Reminders reminders = new Reminders(counted, space);
        Instant now = World.CLOCK.instant();
        for (int i = 0; i < 20; i++) {
            reminders.soon(now.plusSeconds(30L * i), now.plusSeconds(30L * (i + 1)));
        }
        assertThat(asked).hasSize(1);
        planned("The plans", now.plus(Duration.ofMinutes(30)));
        reminders.changed();
        assertThat(reminders.soon(now.plusSeconds(870), now.plusSeconds(900))).hasSize(1);
        assertThat(asked).hasSize(2);
        reminders.soon(now.plusSeconds(870 + 1800), now.plusSeconds(900 + 1800));
        assertThat(asked).hasSize(3);
    }

    @Test
    @DisplayName("what came up while the program was closed is said once at the next start (F14), what is due today on a new day")
    void reminders_F14() {
        Reminders reminders = new Reminders(LIST, space);
        assertThat(reminders.missedSince(TODAY.minusDays(5))).isEmpty();
        assertThat(reminders.ofToday()).isEmpty();
        new NewPromise(rosa, "The plans", TODAY.minusDays(2)).run(space);
        assertThat(reminders.missedSince(TODAY.minusDays(5))).contains(new Reminders.Reminder(Reminders.Kind.MISSED,
                "While Wellspring was closed, one thing came up", "Rosa Okafor: The plans", "Rosa Okafor: promise", Optional.of(rosa), Optional.empty()));
        assertThat(reminders.missedSince(TODAY.minusDays(1))).as("that was known").isEmpty();
        for (int i = 0; i < 5; i++) {
            new NewFollowUp(rosa, "Step " + i, TODAY).run(space);
        }
        assertThat(reminders.ofToday()).hasValueSatisfying(of -> {
            assertThat(of.title()).isEqualTo("6 things are due today");
            assertThat(of.words()).startsWith("Rosa Okafor: The plans; ").endsWith("; 3 more");
            assertThat(of.object()).isEmpty();
        });
    }
}
