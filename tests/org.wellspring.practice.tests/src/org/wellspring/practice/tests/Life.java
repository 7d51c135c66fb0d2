// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.model.ConsentState;
import org.wellspring.model.PromiseState;

/**
 * What happened, as somebody with a good memory would tell it: plain values, no store, nothing worked out. A copy of it is what things
 * were like before a step.
 */
final class Life {
    /** @param metOn no two have the same day, so that the order of new people is plain */
    record Someone(UUID id, boolean active, LocalDate metOn, boolean key) {
        Someone active(boolean now) {
            return new Someone(id, now, metOn, key);
        }
    }

    record Touch(UUID id, LocalDate day, Set<UUID> with, boolean attempt, boolean planned) {
        Touch on(LocalDate other) {
            return new Touch(id, other, with, attempt, planned);
        }

        Touch tookPlace() {
            return new Touch(id, day, with, attempt, false);
        }
    }

    /** Whether a rhythm runs. */
    enum Runs {
        ON, PAUSED, ENDED
    }

    /** @param reasoned purpose and both benefits are said (F3) */
    record Rhythm(UUID id, UUID person, boolean reasoned, boolean both, int days, int months, LocalDate since, Runs runs) {
        LocalDate after(LocalDate day) {
            return months > 0 ? day.plusMonths(months) : day.plusDays(days);
        }

        Rhythm runs(Runs other, LocalDate now) {
            return new Rhythm(id, person, reasoned, both, days, months, now, other);
        }
    }

    /**
     * @param offer whose take-up it came from; null for none
     * @param closed when it was kept or released; null while neither
     */
    record Promise(UUID id, UUID person, LocalDate made, LocalDate due, PromiseState state, UUID offer, LocalDate closed) {
        Promise is(PromiseState other, LocalDate today) {
            boolean over = other == PromiseState.KEPT || other == PromiseState.RELEASED;
            return new Promise(id, person, made, due, other, offer, over ? today : null);
        }
    }

    /** @param takenUp null while nobody took it up */
    record Offer(UUID id, UUID person, LocalDate on, LocalDate takenUp) {
    }

    record Step(UUID id, UUID person, LocalDate due, boolean open) {
    }

    /** @param person null where it is about nobody yet */
    record Card(UUID id, UUID person, LocalDate on, boolean waits) {
    }

    record Favour(UUID id, UUID person, boolean given, LocalDate on, boolean returned) {
    }

    record Introduction(UUID id, UUID a, UUID b, ConsentState sayA, ConsentState sayB, boolean made, boolean thanked) {
        Introduction says(boolean first, ConsentState what) {
            return new Introduction(id, a, b, first ? what : sayA, first ? sayB : what, made, thanked);
        }
    }

    final Map<UUID, Someone> people;
    final Map<UUID, Touch> touches;
    final Map<UUID, Rhythm> rhythms;
    final Map<UUID, Promise> promises;
    final Map<UUID, Offer> offers;
    final Map<UUID, Step> steps;
    final Map<UUID, Card> cards;
    final Map<UUID, Favour> favours;
    final Map<UUID, Introduction> introductions;
    /** What is put off, until when. */
    final Map<UUID, LocalDate> putOff;

    Life() {
        this(new Life[0]);
    }

    private Life(Life... before) {
        people = copy(before, life -> life.people);
        touches = copy(before, life -> life.touches);
        rhythms = copy(before, life -> life.rhythms);
        promises = copy(before, life -> life.promises);
        offers = copy(before, life -> life.offers);
        steps = copy(before, life -> life.steps);
        cards = copy(before, life -> life.cards);
        favours = copy(before, life -> life.favours);
        introductions = copy(before, life -> life.introductions);
        putOff = copy(before, life -> life.putOff);
    }

    private static <V> Map<UUID, V> copy(Life[] before, Function<Life, Map<UUID, V>> part) {
        return before.length == 0 ? new LinkedHashMap<>() : new LinkedHashMap<>(part.apply(before[0]));
    }

    /** The same, of its own. */
    Life copy() {
        return new Life(this);
    }

    boolean isActive(UUID person) {
        return people.containsKey(person) && people.get(person).active();
    }

    Optional<Rhythm> rhythm(UUID person) {
        return rhythms.values().stream().filter(rhythm -> rhythm.person().equals(person)).findFirst();
    }

    /** The last day somebody was in touch with the user: a plan and a try that reached nobody are no touch. */
    Optional<LocalDate> lastTouch(UUID person) {
        return touches.values().stream().filter(touch -> !touch.attempt() && !touch.planned() && touch.with().contains(person)).map(Touch::day)
                .max(LocalDate::compareTo);
    }

    /** Whoever is deleted is nobody's partner any more; what was promised to them stays where it is. */
    void forget(UUID person) {
        people.remove(person);
        rhythms.values().removeIf(rhythm -> rhythm.person().equals(person));
    }

    /** Two turn out to be one: all that was the other's is the one's now (M13). */
    void merge(UUID stays, UUID goes) {
        Someone one = people.get(stays);
        Someone other = people.remove(goes);
        people.put(stays, new Someone(stays, one.active(), one.metOn().isBefore(other.metOn()) ? one.metOn() : other.metOn(), one.key() || other.key()));
        Function<UUID, UUID> now = id -> Objects.equals(id, goes) ? stays : id;
        touches.replaceAll((id, t) -> new Touch(id, t.day(), each(t.with(), now), t.attempt(), t.planned()));
        rhythms.replaceAll((id, r) -> new Rhythm(id, now.apply(r.person()), r.reasoned(), r.both(), r.days(), r.months(), r.since(), r.runs()));
        promises.replaceAll((id, p) -> new Promise(id, now.apply(p.person()), p.made(), p.due(), p.state(), p.offer(), p.closed()));
        offers.replaceAll((id, o) -> new Offer(id, now.apply(o.person()), o.on(), o.takenUp()));
        steps.replaceAll((id, s) -> new Step(id, now.apply(s.person()), s.due(), s.open()));
        cards.replaceAll((id, c) -> new Card(id, now.apply(c.person()), c.on(), c.waits()));
        favours.replaceAll((id, f) -> new Favour(id, now.apply(f.person()), f.given(), f.on(), f.returned()));
        introductions.replaceAll((id, i) -> new Introduction(id, now.apply(i.a()), now.apply(i.b()), i.sayA(), i.sayB(), i.made(), i.thanked()));
        introductions.values().removeIf(i -> i.a().equals(i.b()));
        LocalDate until = putOff.remove(goes);
        if (until != null) {
            putOff.merge(stays, until, (x, y) -> x.isAfter(y) ? x : y);
        }
    }

    private static Set<UUID> each(Set<UUID> all, Function<UUID, UUID> now) {
        Set<UUID> mapped = new LinkedHashSet<>();
        all.forEach(id -> mapped.add(now.apply(id)));
        return mapped;
    }
}
