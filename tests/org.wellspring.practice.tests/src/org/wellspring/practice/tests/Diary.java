// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.wellspring.core.Command;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.followup.Today;
import org.wellspring.practice.tests.Life.Someone;

/** Does things in a real book and beside it in a {@link Life}, so that they can be taken back in both; and chooses at random. */
final class Diary {
    private static final int MOST_KEPT = 20;

    private record Before(UUID step, Life life) {
    }

    final RandomGenerator random;
    final Today list;
    private final Clock clock;
    private final List<Guard> guards;
    private final Deque<Before> before = new ArrayDeque<>();
    private final Deque<String> told = new ArrayDeque<>();
    private Space space;
    private Life life = new Life();

    Diary(RandomGenerator random, Clock clock, Today list, List<Guard> guards, Space space) {
        this.random = random;
        this.clock = clock;
        this.list = list;
        this.guards = guards;
        this.space = space;
    }

    Life life() {
        return life;
    }

    Space space() {
        return space;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which something was first told, as its id says: by the computer’s own clock, not by the one that is set by hand. */
    LocalDate told(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).atZone(clock.getZone()).toLocalDate();
    }

    /** The last things that were done, for a failure. */
    Collection<String> told() {
        return told;
    }

    /** The book was closed and opened. */
    void reopened(Space again) {
        space = again;
    }

    /** What guards say before it is done; each asked by itself, so that none is left out for being slow. */
    List<Warning> said(Command<?> command) {
        return guards.stream().flatMap(guard -> guard.warnings(command, space).stream()).toList();
    }

    /** Does it; what it means for the life is up to the caller, afterwards. */
    <R> R done(String what, Command<R> command) {
        Life was = life.copy();
        Optional<UUID> last = newest();
        tell(what);
        R result = command.run(space).result();
        newest().filter(step -> !last.equals(Optional.of(step))).ifPresent(step -> before.push(new Before(step, was)));
        if (before.size() > MOST_KEPT) {
            before.removeLast();
        }
        return result;
    }

    /** It can't be done, and nothing is. */
    void refused(String what, Command<?> command) {
        Optional<UUID> last = newest();
        try {
            command.run(space);
        } catch (SpaceException e) {
            if (e.problem().kind() == Problem.Kind.REFUSED && newest().equals(last)) {
                return;
            }
            throw e;
        }
        throw new AssertionError("Was not refused: " + what);
    }

    /** The last step is taken back, and perhaps the one before. */
    void back() {
        do {
            if (before.isEmpty()) {
                return;
            }
            Before last = before.pop();
            History.Entry taken = space.history().undo().orElseThrow(() -> new AssertionError("Nothing to take back, but " + last.step()));
            if (!taken.undoes().equals(last.step())) {
                throw new AssertionError("Took back " + taken + " and not the last step, " + last.step());
            }
            life = last.life();
            tell("taken back");
        } while (random.nextInt(3) == 0);
    }

    private Optional<UUID> newest() {
        return space.history().recent(1).stream().map(History.Entry::id).findFirst();
    }

    private void tell(String what) {
        told.add(today() + " " + what);
        if (told.size() > MOST_KEPT) {
            told.remove();
        }
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Somebody who is there. */
    Optional<UUID> somebody(Predicate<Someone> fits) {
        List<Someone> some = life.people.values().stream().filter(Someone::active).filter(fits).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(pick(some).id());
    }

    /** One, now and then two, seldom a whole round. */
    Set<UUID> some() {
        Set<UUID> with = new LinkedHashSet<>();
        for (int wanted = oneIn(12) ? 4 + random.nextInt(2) : oneIn(5) ? 2 : 1; wanted > 0; wanted--) {
            somebody(p -> true).ifPresent(with::add);
        }
        return with;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The later something came, the likelier it is. */
    <T> Optional<T> pick(Map<UUID, T> some) {
        List<T> all = new ArrayList<>(some.values());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1 - Math.min(all.size() - 1, random.nextInt(1 + Math.min(all.size(), 40)))));
    }
}
