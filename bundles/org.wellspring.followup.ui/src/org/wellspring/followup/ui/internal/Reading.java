// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.followup.Coming;
import org.wellspring.followup.ComingRow;
import org.wellspring.followup.Due;
import org.wellspring.followup.KeyPerson;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;

/** Reads the page of the day. Any thread but the one of the window: it takes a few milliseconds. */
final class Reading {
    /** More rows than this are a number at the end of the sentence, never a wall. */
    static final int MOST_ROWS = 40;
    /** Of the days to come; they stand there quietly. */
    private static final int MOST_COMING = 12;

    private final Space space;
    private final Today today;

    Reading(Space space, Today today) {
        this.space = space;
        this.today = today;
    }

    /** The list, for the space's own today. */
    Listing list() {
        LocalDate day = LocalDate.now(space.clock());
        boolean people = !new People(space).list(PeopleQuery.all().statuses(PersonStatus.values()).page(0, 1)).isEmpty();
        Coming ahead = today.ahead(space, day, Today.WEEK);
        List<ComingRow> coming = ahead.rows();
        List<ComingRow> shown = coming.subList(0, Math.min(MOST_COMING, coming.size()));
        TodayList list = today.of(space, day, MOST_ROWS);
        Optional<String> lost = Today.lost(Stream.concat(list.lost().stream(), ahead.lost().stream()).toList());
        return new Listing(list, people, today.firstPeople(space, day), shown, coming.size() - shown.size(), lost);
    }

    /** What stands beside a list. */
    Glance beside(TodayList list) {
        return new Glance(list, new Relief(space).of(list.date(), list.capacity()), KeyPerson.of(space, list.date()), new Due(space).cards(true).size());
    }
}
