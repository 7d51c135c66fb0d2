// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Lookout;
import org.wellspring.followup.Reminders;
import org.wellspring.followup.Reminders.Kind;
import org.wellspring.followup.Reminders.Reminder;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is said while a book is open (F14)")
class LookoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A clock that goes where the user goes. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-22T10:00:00Z");
        private ZoneId zone = ZoneId.of("UTC");

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return Clock.fixed(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }

        void at(LocalDate day, String time) {
            now = day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        }
    }

    private final Watch watch = new Watch();
    @RegisterExtension
    final TempSpace temp = World.book().at(watch);
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = World.person(space, "Rosa Okafor");
    }

    private Lookout lookout() {
        return new Lookout(space, new Reminders(World.LIST, space), Optional.of(DAY));
    }

    /** Planned some days before: what is logged for a later hour of the same day took place. */
    private void talk(LocalDate day, String time) {
        Instant now = watch.now;
        watch.at(DAY.minusDays(2), "12:00");
        new LogInteraction(InteractionKind.CALL, List.of(rosa)).at(day.atTime(LocalTime.parse(time)).atZone(watch.zone).toInstant())
                .summary("the lawsuit").run(space);
        watch.now = now;
    }

    private static List<Kind> kinds(Lookout lookout) {
        return lookout.look().stream().map(Reminder::kind).toList();
    }

    @Test
    @DisplayName("a talk is said once, a quarter of an hour before it, and to who opens the window later than that at once")
    void talk() {
        talk(DAY, "12:00");
        Reminders reminders = new Reminders(World.LIST, space);
        Lookout lookout = new Lookout(space, reminders, Optional.of(DAY));
        watch.at(DAY, "11:44");
        assertThat(lookout.look()).isEmpty();
        watch.at(DAY, "11:45");
        assertThat(kinds(lookout)).containsExactly(Kind.TALK);
        watch.at(DAY, "11:46");
        assertThat(lookout.look()).isEmpty();
        assertThat(kinds(lookout())).as("opened ten minutes before").containsExactly(Kind.TALK);
        watch.at(DAY, "12:01");
        assertThat(lookout().look()).as("opened after it began").isEmpty();
        talk(DAY, "12:10");
        reminders.changed();
        assertThat(kinds(lookout)).as("another one").containsExactly(Kind.TALK);
    }

    @Test
    @DisplayName("a talk right after midnight is said before midnight, and not again after it")
    void midnight() {
        talk(DAY.plusDays(1), "00:05");
        Lookout lookout = lookout();
        watch.at(DAY, "23:49");
        assertThat(lookout.look()).isEmpty();
        watch.at(DAY, "23:51");
        assertThat(kinds(lookout)).containsExactly(Kind.TALK);
        watch.at(DAY.plusDays(1), "00:00");
        assertThat(kinds(lookout)).as("what the day brings").containsExactly(Kind.DAY);
        watch.at(DAY.plusDays(1), "00:01");
        assertThat(lookout.look()).isEmpty();
    }

    @Test
    @DisplayName("a computer that slept over midnight, or for days, says what was due in between once it wakes")
    void asleep() {
        new NewPromise(rosa, "The plans", DAY.plusDays(1)).run(space);
        talk(DAY.plusDays(3), "09:00");
        Lookout lookout = lookout();
        watch.at(DAY, "23:00");
        assertThat(lookout.look()).isEmpty();
        watch.at(DAY.plusDays(3), "09:05");
        assertThat(kinds(lookout)).containsExactlyInAnyOrder(Kind.TALK, Kind.DAY);
        watch.at(DAY.plusDays(3), "09:06");
        assertThat(lookout.look()).isEmpty();
    }

    @Test
    @DisplayName("flying west, or a clock that is set back, brings no day and no talk a second time")
    void back() {
        new NewPromise(rosa, "The plans", DAY).run(space);
        talk(DAY.plusDays(1), "00:30");
        watch.at(DAY, "12:00");
        Lookout lookout = lookout();
        watch.at(DAY.plusDays(1), "00:20");
        assertThat(kinds(lookout)).containsExactlyInAnyOrder(Kind.TALK, Kind.DAY);
        watch.now = watch.now.minus(Duration.ofMinutes(30));
        assertThat(lookout.look()).isEmpty();
        watch.now = watch.now.plus(Duration.ofMinutes(31));
        assertThat(lookout.look()).isEmpty();
        watch.zone = ZoneId.of("America/New_York");
        assertThat(lookout.look()).isEmpty();
        watch.now = watch.now.plus(Duration.ofHours(6));
        assertThat(lookout.look()).as("midnight of the day that was there before").isEmpty();
        watch.now = watch.now.plus(Duration.ofHours(24));
        assertThat(kinds(lookout)).containsExactly(Kind.DAY);
    }

    @Test
    @DisplayName("a look that fails has said nothing, and the next one says it")
    void fails() {
        new NewPromise(rosa, "The plans", DAY.plusDays(1)).run(space);
        boolean[] broken = {true};
        Today failing = (Today) Proxy.newProxyInstance(Today.class.getClassLoader(), new Class<?>[] {Today.class}, (proxy, method, arguments) -> {
            if (broken[0]) {
                throw new IllegalStateException("the book is busy");
            }
            return method.invoke(World.LIST, arguments);
        });
        Lookout lookout = new Lookout(space, new Reminders(failing, space), Optional.of(DAY));
        watch.at(DAY.plusDays(1), "08:00");
        assertThatThrownBy(lookout::look).isInstanceOf(IllegalStateException.class);
        broken[0] = false;
        watch.at(DAY.plusDays(1), "08:01");
        assertThat(kinds(lookout)).containsExactly(Kind.DAY);
    }

    @Test
    @DisplayName("what came up while it was closed is said first, and once")
    void missed() {
        new NewPromise(rosa, "The plans", DAY.plusDays(2)).run(space);
        watch.at(DAY.plusDays(4), "08:00");
        Lookout lookout = lookout();
        assertThat(kinds(lookout)).containsExactly(Kind.MISSED);
        assertThat(lookout.look()).isEmpty();
    }

    @Test
    @DisplayName("on a screen others may see it says who and what kind of deed, unless the user wants more (X10)")
    void outside() {
        talk(DAY, "10:10");
        new NewPromise(rosa, "The lawyer's number", DAY).run(space);
        Reminders reminders = new Reminders(World.LIST, space);
        Reminder talk = reminders.soon(watch.now, watch.now).getFirst();
        assertThat(talk.outside()).isEqualTo("10:10: talk");
        assertThat(talk.words()).contains("the lawsuit");
        Reminder day = reminders.ofToday().orElseThrow();
        assertThat(day.outside()).contains("Rosa Okafor: promise").doesNotContain("lawyer", "lawsuit");
        assertThat(day.words()).contains("The lawyer's number");
        new Settings(space).set(FollowupSettings.NOTIFY_DETAILS, "yes");
        assertThat(Stream.of(reminders.soon(watch.now, watch.now).getFirst(), reminders.ofToday().orElseThrow()))
                .allSatisfy(one -> assertThat(one.outside()).isEqualTo(one.words()));
    }
}
