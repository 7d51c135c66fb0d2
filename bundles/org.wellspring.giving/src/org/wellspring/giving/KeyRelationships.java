// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;

/**
 * The board of key relationships, at most ten, with what I gave each in which period (N1). It names help and counts nothing (G5, N2). Any thread.
 */
public final class KeyRelationships {
    private static final int MOST = 10;
    /** Of one person in a year, that is more than anybody reads. */
    private static final int LOOKED_AT = 60;

    /**
     * One of them.
     *
     * @param organization may be empty
     * @param lastTouch when we were last in touch
     * @param month what I gave in the last month, the newest first
     * @param quarter what I gave in the two months before that
     * @param year what I gave in the rest of the last twelve months
     */
    public record Key(UUID person, String name, String organization, Optional<LocalDate> lastTouch, List<Gift> month, List<Gift> quarter, List<Gift> year) {
        /** Whether there was nothing in a year. */
        public boolean isEmpty() {
            return month.isEmpty() && quarter.isEmpty() && year.isEmpty();
        }
    }

    /**
     * Something given.
     *
     * @param what the help in words, or whom they were introduced to
     * @param introduction whether it was an introduction that I made
     */
    public record Gift(String what, boolean introduction, LocalDate on) {
    }

    private final Space space;

    /** Of a space. */
    public KeyRelationships(Space space) {
        this.space = space;
    }

    /** The first ten by name; only the active (M8). */
    public List<Key> board() {
        LocalDate today = LocalDate.now(space.clock());
        return keys(MOST).stream().map(row -> key(row, today)).toList();
    }

    /** Whether more than ten have the star, so that some are not on the board. */
    public boolean areTooMany() {
        return keys(MOST + 1).size() > MOST;
    }

    private List<PersonRow> keys(int limit) {
        return new People(space).list(PeopleQuery.all().keyOnly(true).statuses(PersonStatus.ACTIVE).page(0, limit));
    }

    private Key key(PersonRow row, LocalDate today) {
        List<Gift> gifts = Stream.concat(
                new Giving(space).lastGiven(row.id(), LOOKED_AT).stream().filter(help -> help.on().isPresent())
                        .map(help -> new Gift(help.what(), false, help.on().get())),
                new Introductions(space).with(row.id()).stream().filter(one -> one.made().isPresent())
                        .map(one -> new Gift(one.a().person().equals(row.id()) ? one.b().name() : one.a().name(), true, one.made().get())))
                .filter(gift -> !gift.on().isAfter(today)).sorted(Comparator.comparing(Gift::on).reversed()).toList();
        return new Key(row.id(), row.name(), row.organization(), row.lastTouch(), between(gifts, today.minusMonths(1), today),
                between(gifts, today.minusMonths(3), today.minusMonths(1)), between(gifts, today.minusYears(1), today.minusMonths(3)));
    }

    /** After the first day, until the last. */
    private static List<Gift> between(List<Gift> gifts, LocalDate after, LocalDate until) {
        return gifts.stream().filter(gift -> gift.on().isAfter(after) && !gift.on().isAfter(until)).toList();
    }
}
