// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.model.ConsentState;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.PromiseState;
import org.wellspring.model.Purpose;
import org.wellspring.model.SilenceStage;

/**
 * What happened, as somebody with a good memory would tell it: plain values, no store, nothing worked out. A copy of it is what things
 * were like before a step. Whatever is of one sort stands in the order in which it was told.
 */
final class Life {
    /**
     * @param metOn no two have the same day, so that the order of new people is plain
     * @param kinds what they are to the user, however spelled (M5)
     * @param titles what they do
     */
    record Someone(UUID id, boolean active, LocalDate metOn, boolean key, Set<String> kinds, Set<String> titles) {
        Someone active(boolean now) {
            return new Someone(id, now, metOn, key, kinds, titles);
        }

        boolean isKind(String kind) {
            return kinds.stream().anyMatch(kind::equalsIgnoreCase);
        }
    }

    /**
     * @param event where it was; null for at none
     * @param minutes how long it took; 0 where nobody counted
     */
    record Touch(UUID id, LocalDate day, Set<UUID> with, InteractionKind kind, Direction direction, boolean attempt, boolean planned, boolean pitch,
            boolean business, Purpose purpose, UUID event, int minutes) {
        Touch on(LocalDate other) {
            return new Touch(id, other, with, kind, direction, attempt, planned, pitch, business, purpose, event, minutes);
        }

        Touch tookPlace() {
            return new Touch(id, day, with, kind, direction, attempt, false, pitch, business, purpose, event, minutes);
        }

        Touch direction(Direction other) {
            return new Touch(id, day, with, kind, other, attempt, planned, pitch, business, purpose, event, minutes);
        }

        Touch with(Set<UUID> others) {
            return new Touch(id, day, others, kind, direction, attempt, planned, pitch, business, purpose, event, minutes);
        }

        /** M1: a plan, a try that reached nobody and a note to oneself are none. */
        boolean isTouch() {
            return !attempt && !planned && kind != InteractionKind.NOTE;
        }

        /** A word that goes one way to many at once is no conversation with any of them. */
        boolean isToMany() {
            return direction == Direction.OUT && !isTalk() && with.size() > 3;
        }

        /** People who do this with each other speak both ways. */
        boolean isTalk() {
            return kind == InteractionKind.CALL || kind == InteractionKind.MEETING || kind == InteractionKind.EVENT;
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

    /**
     * @param words which of the words that go to many; null for words of its own (T14)
     * @param takenUp null while nobody took it up
     */
    record Offer(UUID id, UUID person, LocalDate on, String words, LocalDate takenUp) {
    }

    record Step(UUID id, UUID person, LocalDate due, boolean open) {
    }

    /** @param person null where it is about nobody yet */
    record Card(UUID id, UUID person, LocalDate on, boolean waits) {
    }

    /**
     * @param sale whether a sale was attached (G12)
     * @param touch in which it was; null for none
     */
    record Favour(UUID id, UUID person, boolean given, LocalDate on, boolean returned, boolean sale, int minutes, UUID touch) {
        Favour on(LocalDate other) {
            return new Favour(id, person, given, other, returned, sale, minutes, touch);
        }

        Favour givenBack() {
            return new Favour(id, person, given, on, true, sale, minutes, touch);
        }

        /** G12: what is sold is no help. */
        boolean isHelp() {
            return given && !sale;
        }
    }

    record Introduction(UUID id, UUID a, UUID b, ConsentState sayA, ConsentState sayB, boolean made, boolean thanked) {
        Introduction says(boolean first, ConsentState what) {
            return new Introduction(id, a, b, first ? what : sayA, first ? sayB : what, made, thanked);
        }
    }

    /** @param ended null while it holds (T3) */
    record Wish(UUID id, UUID person, String way, boolean mine, LocalDate on, LocalDate ended) {
        boolean holds(LocalDate day) {
            return !day.isBefore(on) && (ended == null || day.isBefore(ended));
        }
    }

    /** An e-mail address, and whether its owner agreed to group mail (T5). */
    record Address(UUID id, UUID person, boolean agreed) {
    }

    /**
     * What the user made of somebody's silence.
     *
     * @param letter for which it was made
     * @param again whether a second word was written in it (T9)
     */
    record Case(UUID id, UUID person, UUID letter, SilenceStage stage, LocalDate since, boolean again) {
    }

    /** @param reviewed null while nobody looked at it */
    record Way(UUID id, LocalDate started, LocalDate reviewed, boolean ended) {
        Way looked(LocalDate day, boolean over) {
            return new Way(id, started, day, over);
        }

        LocalDate last() {
            return reviewed == null ? started : reviewed;
        }
    }

    /**
     * Something done for a goal.
     *
     * @param way null for none in particular
     * @param effect who came along; null for nobody
     */
    record Done(UUID id, LocalDate on, double amount, int minutes, UUID way, UUID effect) {
    }

    /** @param title of whom it speaks of: "archivist" */
    record Goal(UUID id, String title, boolean measured, LocalDate by, boolean open, LocalDate since, Map<UUID, Way> ways, Map<UUID, Done> done) {
        Goal open(boolean now) {
            return new Goal(id, title, measured, by, now, since, ways, done);
        }

        Goal says(boolean counted, LocalDate day) {
            return new Goal(id, title, counted, day, open, since, ways, done);
        }

        Goal with(Way way) {
            Map<UUID, Way> more = new LinkedHashMap<>(ways);
            more.put(way.id(), way);
            return new Goal(id, title, measured, by, open, since, more, done);
        }

        Goal with(Done step) {
            Map<UUID, Done> more = new LinkedHashMap<>(done);
            more.put(step.id(), step);
            return new Goal(id, title, measured, by, open, since, ways, more);
        }

        Goal without(Done step) {
            Map<UUID, Done> fewer = new LinkedHashMap<>(done);
            fewer.remove(step.id());
            return new Goal(id, title, measured, by, open, since, ways, fewer);
        }
    }

    /** @param met who was met there */
    record Evening(UUID id, LocalDate day, int minutes, Set<UUID> goals, Set<UUID> met) {
    }

    /** Time that went into something else. */
    record Spent(UUID id, LocalDate on, int minutes) {
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
    final Map<UUID, Wish> wishes;
    final Map<UUID, Address> addresses;
    final Map<UUID, Case> cases;
    final Map<UUID, Goal> goals;
    final Map<UUID, Evening> evenings;
    final Map<UUID, Spent> spent;
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
        wishes = copy(before, life -> life.wishes);
        addresses = copy(before, life -> life.addresses);
        cases = copy(before, life -> life.cases);
        goals = copy(before, life -> life.goals);
        evenings = copy(before, life -> life.evenings);
        spent = copy(before, life -> life.spent);
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

    /** What there was with somebody, by its day; on one day as it was told. */
    List<Touch> touches(UUID person) {
        return touches.values().stream().filter(touch -> touch.with().contains(person)).sorted(Comparator.comparing(Touch::day)).toList();
    }

    /** T15: who wants to hear no more, by any way. */
    Set<UUID> wantingNoMore(LocalDate day) {
        return wishes.values().stream().filter(wish -> wish.way().equals("all") && wish.holds(day)).map(Wish::person).collect(Collectors.toSet());
    }

    /** The last day somebody was in touch with the user. */
    Optional<LocalDate> lastTouch(UUID person) {
        return touches.values().stream().filter(touch -> touch.isTouch() && touch.with().contains(person)).map(Touch::day).max(LocalDate::compareTo);
    }

    /** A touch goes to another day: what was put off comes up, and what was given in it that day goes along (M15). */
    void move(Touch touch, LocalDate day) {
        touches.put(touch.id(), touch.on(day));
        if (!day.equals(touch.day())) {
            putOff.remove(touch.id());
            favours.replaceAll((id, f) -> touch.id().equals(f.touch()) && f.on().equals(touch.day()) ? f.on(day) : f);
        }
    }

    /** Whoever is deleted is nobody's partner any more; what was promised to them stays where it is. */
    void forget(UUID person) {
        people.remove(person);
        rhythms.values().removeIf(rhythm -> rhythm.person().equals(person));
        addresses.values().removeIf(address -> address.person().equals(person));
    }

    /** Two turn out to be one: all that was the other's is the one's now (M13). */
    void merge(UUID stays, UUID goes) {
        Someone one = people.get(stays);
        Someone other = people.remove(goes);
        people.put(stays, new Someone(stays, one.active(), one.metOn().isBefore(other.metOn()) ? one.metOn() : other.metOn(), one.key() || other.key(),
                both(one.kinds(), other.kinds()), both(one.titles(), other.titles())));
        Function<UUID, UUID> now = id -> Objects.equals(id, goes) ? stays : id;
        touches.replaceAll((id, t) -> t.with(each(t.with(), now)));
        rhythms.replaceAll((id, r) -> new Rhythm(id, now.apply(r.person()), r.reasoned(), r.both(), r.days(), r.months(), r.since(), r.runs()));
        promises.replaceAll((id, p) -> new Promise(id, now.apply(p.person()), p.made(), p.due(), p.state(), p.offer(), p.closed()));
        offers.replaceAll((id, o) -> new Offer(id, now.apply(o.person()), o.on(), o.words(), o.takenUp()));
        steps.replaceAll((id, s) -> new Step(id, now.apply(s.person()), s.due(), s.open()));
        cards.replaceAll((id, c) -> new Card(id, now.apply(c.person()), c.on(), c.waits()));
        favours.replaceAll((id, f) -> new Favour(id, now.apply(f.person()), f.given(), f.on(), f.returned(), f.sale(), f.minutes(), f.touch()));
        introductions.replaceAll((id, i) -> new Introduction(id, now.apply(i.a()), now.apply(i.b()), i.sayA(), i.sayB(), i.made(), i.thanked()));
        introductions.values().removeIf(i -> i.a().equals(i.b()));
        wishes.replaceAll((id, w) -> new Wish(id, now.apply(w.person()), w.way(), w.mine(), w.on(), w.ended()));
        // their own stand first, and mail goes to the first
        addresses.values().stream().filter(a -> a.person().equals(goes)).toList().forEach(a -> {
            addresses.remove(a.id());
            addresses.put(a.id(), new Address(a.id(), stays, a.agreed()));
        });
        cases.replaceAll((id, c) -> new Case(id, now.apply(c.person()), c.letter(), c.stage(), c.since(), c.again()));
        evenings.replaceAll((id, e) -> new Evening(id, e.day(), e.minutes(), e.goals(), each(e.met(), now)));
        goals.replaceAll((id, g) -> g.done().values().stream().filter(d -> goes.equals(d.effect()))
                .reduce(g, (goal, d) -> goal.with(new Done(d.id(), d.on(), d.amount(), d.minutes(), d.way(), stays)), (x, y) -> y));
        LocalDate until = putOff.remove(goes);
        if (until != null) {
            putOff.merge(stays, until, (x, y) -> x.isAfter(y) ? x : y);
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<UUID> each(Set<UUID> all, Function<UUID, UUID> now) {
        Set<UUID> mapped = new LinkedHashSet<>();
        all.forEach(id -> mapped.add(now.apply(id)));
        return mapped;
    }
}
