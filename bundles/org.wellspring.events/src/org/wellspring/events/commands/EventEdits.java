// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Moments;
import org.wellspring.core.Problem;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Lengths;
import org.wellspring.events.Cost;
import org.wellspring.model.Event;
import org.wellspring.model.EventAim;
import org.wellspring.model.base.BaseFactory;
import org.wellspring.model.base.Money;
import org.wellspring.people.commands.Organizations;

/**
 * What is said of an event, new or not (E1). What is not named stays.
 *
 * @param <C> the command itself
 */
public abstract class EventEdits<C extends EventEdits<C>> extends Command<UUID> {
    /** Longer than this is no occasion on which people meet. */
    private static final int MOST_MINUTES = 31 * 24 * 60;

    /** Nothing at which people meet is over sooner: a number that small was meant as hours. */
    private static final int FEWEST_MINUTES = 10;

    /** One thing to say. */
    private interface Edit {
        void on(Event event, Space space, Tx tx);
    }

    private final List<Edit> edits = new ArrayList<>();
    private Optional<EventAim> aim = Optional.empty();

    EventEdits() {
    }

    abstract C self();

    /** What it is called. */
    public C title(String words) {
        return edit((event, space, tx) -> event.setTitle(Refusals.filled(words)));
    }

    /** When it begins; what is known of its end moves along. */
    public C at(Instant when) {
        return edit((event, space, tx) -> begin(event, when, false, space));
    }

    /** The day it is on, where the time is not known. */
    public C on(LocalDate day) {
        return edit((event, space, tx) -> begin(event, Moments.noon(day), true, space));
    }

    /** Moves it to a day: its time of day, where one is known, and how long it lasts stay. */
    public C moved(LocalDate day) {
        return edit((event, space, tx) -> {
            if (event.getStart() == null || event.isDayOnly()) {
                begin(event, Moments.noon(day), true, space);
                return;
            }
            LocalTime time = event.getStart().atZone(space.clock().getZone()).toLocalTime();
            begin(event, day.atTime(time).atZone(space.clock().getZone()).toInstant(), false, space);
        });
    }

    private static void begin(Event event, Instant when, boolean dayOnly, Space space) {
        Duration length = event.getStart() == null || event.getEnd() == null || dayOnly != event.isDayOnly() ? null
                : Duration.between(event.getStart(), event.getEnd());
        event.setStart(when);
        event.setDayOnly(dayOnly);
        event.setTimeZone(dayOnly ? null : space.clock().getZone().getId());
        event.setEnd(length == null ? null : when.plus(length));
    }

    /**
     * How long it lasts, in minutes; 0 for not known. Said after when it begins. Without a time of day it lasts whole days; any other length is refused, and
     * so is one of less than ten minutes, where hours were meant.
     */
    public C lasts(int minutes) {
        return edit((event, space, tx) -> {
            within(minutes);
            refused(minutes, event.isDayOnly()).ifPresent(refusal -> {
                throw refusal;
            });
            // Without a time of day its last day is kept, by its noon as the first.
            int more = event.isDayOnly() ? minutes - Lengths.DAY : minutes;
            event.setEnd(more <= 0 || event.getStart() == null ? null : event.getStart().plus(Duration.ofMinutes(more)));
        });
    }

    /** What is wrong with a length, for a panel to say before it is kept; empty for nothing. */
    public static Optional<Problem> objection(int minutes, boolean dayOnly) {
        return refused(minutes, dayOnly).map(SpaceException::problem);
    }

    private static Optional<SpaceException> refused(int minutes, boolean dayOnly) {
        if (minutes > 0 && minutes < FEWEST_MINUTES) {
            return Optional.of(Refusal.because("short"));
        }
        return dayOnly && minutes % Lengths.DAY != 0 ? Optional.of(Refusal.because("wholeDays")) : Optional.empty();
    }

    /** Where it is; empty for not known. */
    public C place(String words) {
        return edit((event, space, tx) -> event.setPlace(orNull(words)));
    }

    /** What one goes there for (E7). */
    public C aim(EventAim chosen) {
        aim = Optional.of(chosen);
        return edit((event, space, tx) -> event.setAim(chosen));
    }

    /** The same in own words; empty for nothing. */
    public C purpose(String words) {
        return edit((event, space, tx) -> event.setPurpose(orNull(words)));
    }

    /** More about it; empty for nothing. */
    public C notes(String markdown) {
        return edit((event, space, tx) -> event.setNotes(orNull(markdown)));
    }

    /** Who holds it: an organization of that name is reused or made; empty for nobody. */
    public C host(String organization) {
        return edit((event, space, tx) -> event.setHost(organization.isBlank() ? null : Organizations.foundOrMade(space, tx, organization)));
    }

    /** How many minutes of mine it took, the way there included; 0 for not counted. */
    public C minutes(int length) {
        return edit((event, space, tx) -> event.setMinutesSpent(within(length)));
    }

    /** What it cost me; empty for not known. */
    public C cost(Optional<Cost> price) {
        return edit((event, space, tx) -> event.setCost(price.map(EventEdits::money).orElse(null)));
    }

    /** The aim it is to have, where it is said; for guards. */
    public Optional<EventAim> aim() {
        return aim;
    }

    private static Money money(Cost cost) {
        Money money = BaseFactory.eINSTANCE.createMoney();
        money.setMinorUnits(cost.minorUnits());
        money.setCurrency(cost.currency());
        return money;
    }

    private static int within(int minutes) {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw Refusal.because("minutes");
        }
        return minutes;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private C edit(Edit one) {
        edits.add(one);
        return self();
    }

    final void say(Event event, Space space, Tx tx) {
        edits.forEach(edit -> edit.on(event, space, tx));
    }
}
