// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.spi.GivenHelp;

/**
 * A key relationship at a glance (N1).
 *
 * @param spoken whether there was a touch in the last month; a note to oneself, a plan and a try that reached nobody are none
 * @param helped whether I helped in the last three months
 */
public record KeyPerson(UUID id, String name, boolean spoken, boolean helped) {
    private static final int MOST = 10;

    /**
     * The key relationships of a book, at most ten, by name, as of a day. Any thread.
     *
     * @param given all who know of help given
     */
    public static List<KeyPerson> of(Space space, LocalDate today, List<GivenHelp> given) {
        return new People(space).list(PeopleQuery.all().keyOnly(true).statuses(PersonStatus.ACTIVE).page(0, MOST)).stream()
                .map(row -> new KeyPerson(row.id(), row.name(),
                        row.lastTouch().filter(day -> !day.isBefore(today.minusMonths(1)) && !day.isAfter(today)).isPresent(),
                        given.stream().anyMatch(help -> help.between(space, row.id(), today.minusMonths(3), today))))
                .toList();
    }
}
