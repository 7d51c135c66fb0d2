// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.PromiseState;
import org.wellspring.model.Purpose;
import org.wellspring.practice.tests.Life.Favour;
import org.wellspring.practice.tests.Life.Offer;
import org.wellspring.practice.tests.Life.Rhythm;
import org.wellspring.practice.tests.Life.Runs;
import org.wellspring.practice.tests.Life.Someone;
import org.wellspring.practice.tests.Life.Touch;

/** What is worth a word before something is done, read from a life as slowly and plainly as T1 to T7, T14 and G6 say it. */
final class Courteous {
    static final int MINUTES_A_MONTH = 120;
    private static final int MOST = 4;
    private static final int SPAN = 14;
    private static final int PITCH_PERCENT = 30;
    private static final int PITCH_SPAN = 365;
    private static final int FEWEST = 3;
    /** Of a meeting with many, more words would be a wall. */
    private static final int MOST_WORDS = 3;

    /** A word, and what it rests on. */
    record Word(String rule, Set<UUID> about) {
    }

    private final Life life;

    Courteous(Life life) {
        this.life = life;
    }

    /** T2: every way counts, but for what the other side began, notes and being at the same event; a pitch there does. */
    private static boolean isOutreach(Touch touch) {
        return touch.direction() != Direction.IN && touch.kind() != InteractionKind.NOTE && (touch.kind() != InteractionKind.EVENT || touch.pitch());
    }

    /** T6: what it is for. */
    Purpose purpose(Touch touch, Someone person) {
        if (touch.pitch()) {
            return Purpose.PROSPECTING;
        }
        return touch.purpose() != Purpose.UNKNOWN ? touch.purpose()
                : isFriendOnly(person) ? Purpose.KEEPING_IN_TOUCH
                        : !person.kinds().isEmpty() && person.kinds().stream().allMatch("prospect"::equalsIgnoreCase) ? Purpose.PROSPECTING
                                : Purpose.NETWORKING;
    }

    private static boolean isFriendOnly(Someone person) {
        return !person.kinds().isEmpty() && person.kinds().stream().allMatch(kind -> kind.equalsIgnoreCase("friend") || kind.equalsIgnoreCase("family"));
    }

    private List<Touch> reached(UUID person, LocalDate day, int span) {
        return life.touches(person).stream().filter(t -> isOutreach(t) && !t.planned() && !t.day().isAfter(day) && t.day().isAfter(day.minusDays(span)))
                .toList();
    }

    /** What there is to say before this is logged. */
    List<Word> before(Touch touch) {
        List<Word> words = new ArrayList<>();
        if (isOutreach(touch)) {
            List<Someone> people = touch.with().stream().filter(life.people::containsKey).map(life.people::get).toList();
            words.addAll(few(people.stream().map(person -> often(person, touch)).toList()));
            words.addAll(few(people.stream().map(person -> wishes(person, touch)).toList()));
            words.addAll(few(people.stream().map(person -> pitches(person, touch)).toList()));
            words.addAll(few(people.stream().map(person -> friends(person, touch)).toList()));
            words.addAll(unasked(touch));
        }
        return words;
    }

    private static List<Word> few(List<List<Word>> each) {
        List<Word> few = new ArrayList<>();
        each.stream().takeWhile(words -> few.size() < MOST_WORDS).forEach(few::addAll);
        return few;
    }

    /** T1: more often than wanted, and than both agreed on. */
    private List<Word> often(Someone person, Touch touch) {
        List<Touch> before = reached(person.id(), touch.day(), SPAN);
        int agreed = life.rhythm(person.id()).filter(r -> r.reasoned() && r.both() && r.runs() == Runs.ON).map(Courteous::inSpan).orElse(0);
        return before.size() < Math.max(MOST, agreed) ? List.of() : List.of(new Word("T1", ids(before.stream().map(Touch::id))));
    }

    private static int inSpan(Rhythm rhythm) {
        int touches = 0;
        for (LocalDate day = LocalDate.EPOCH; day.isBefore(LocalDate.EPOCH.plusDays(SPAN + 1)); day = rhythm.after(day)) {
            touches++;
        }
        return touches;
    }

    /** T2, T3: who asked not to be reached by that way or by any, and whom I decided not to reach. */
    private List<Word> wishes(Someone person, Touch touch) {
        String way = switch (touch.kind()) {
            case CALL -> "phone";
            case LETTER -> "post";
            case EVENT, NOTE -> "none";
            default -> touch.kind().getLiteral();
        };
        return way.equals("none") ? List.of()
                : life.wishes.values().stream().filter(w -> w.person().equals(person.id()) && w.holds(touch.day()) && Set.of("all", way).contains(w.way()))
                        .map(w -> new Word("T3", Set.of(w.id(), person.id()))).toList();
    }

    /** T4, T7: one more offer for sale where many of what was sent were; keeping in touch thins out nothing. */
    private List<Word> pitches(Someone person, Touch touch) {
        if (purpose(touch, person) != Purpose.PROSPECTING) {
            return List.of();
        }
        List<Touch> counted = reached(person.id(), touch.day(), PITCH_SPAN).stream().filter(t -> purpose(t, person) != Purpose.KEEPING_IN_TOUCH).toList();
        List<Touch> pitches = counted.stream().filter(t -> purpose(t, person) == Purpose.PROSPECTING).toList();
        boolean many = (pitches.size() + 1) * 100 > PITCH_PERCENT * (counted.size() + 1);
        return counted.size() + 1 >= FEWEST && !pitches.isEmpty() && many ? List.of(new Word("T4", ids(pitches.stream().map(Touch::id)))) : List.of();
    }

    /** T6: a friend is nobody to sell to. */
    private List<Word> friends(Someone person, Touch touch) {
        return isFriendOnly(person) && purpose(touch, person) == Purpose.PROSPECTING ? List.of(new Word("T6", Set.of(person.id()))) : List.of();
    }

    /** T5: one mail to several, of whom some never agreed to it for the address it goes to, their first. */
    private List<Word> unasked(Touch touch) {
        Set<UUID> without = new LinkedHashSet<>(touch.with());
        without.retainAll(life.people.keySet());
        Map<UUID, Boolean> agreed = new LinkedHashMap<>();
        life.addresses.values().forEach(address -> agreed.putIfAbsent(address.person(), address.agreed()));
        without.removeIf(person -> agreed.getOrDefault(person, false));
        return touch.kind() != InteractionKind.EMAIL || touch.with().size() < 2 || without.isEmpty() ? List.of() : List.of(new Word("T5", without));
    }

    /** T14: the same words to many, while somebody who took them up has no answer yet. */
    List<Word> before(Offer offer) {
        Set<UUID> open = new HashSet<>();
        life.promises.values().stream().filter(p -> p.state() == PromiseState.OPEN && p.offer() != null).forEach(p -> open.add(p.offer()));
        Set<UUID> waiting = ids(life.offers.values().stream().filter(o -> o.words() != null && o.words().equals(offer.words()))
                .filter(o -> open.contains(o.id()) && life.isActive(o.person())).map(Offer::id));
        return waiting.isEmpty() ? List.of() : List.of(new Word("T14", waiting));
    }

    /** G6: the minutes given in the month of it, with it, are more than wanted. */
    List<Word> before(Favour favour) {
        int given = life.favours.values().stream().filter(Favour::isHelp).filter(f -> f.on().withDayOfMonth(1).equals(favour.on().withDayOfMonth(1)))
                .mapToInt(Favour::minutes).sum();
        return favour.isHelp() && favour.minutes() > 0 && given + favour.minutes() > MINUTES_A_MONTH ? List.of(new Word("G6", Set.of())) : List.of();
    }

    /** T6, T7: what outreach of some days was for; one touch with several counts for each. */
    Map<Purpose, Long> purposes(LocalDate first, LocalDate last) {
        Map<Purpose, Long> counts = new LinkedHashMap<>(Map.of(Purpose.NETWORKING, 0L, Purpose.PROSPECTING, 0L, Purpose.KEEPING_IN_TOUCH, 0L));
        life.touches.values().stream().filter(t -> isOutreach(t) && !t.planned() && !t.day().isBefore(first) && !t.day().isAfter(last))
                .forEach(t -> t.with().stream().filter(life.people::containsKey)
                        .forEach(person -> counts.merge(purpose(t, life.people.get(person)), 1L, Long::sum)));
        return counts;
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        Set<UUID> set = new HashSet<>();
        ids.forEach(set::add);
        return set;
    }
}
