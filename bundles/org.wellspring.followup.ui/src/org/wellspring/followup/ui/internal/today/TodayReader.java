// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.KeyPerson;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.spi.GivenHelp;

/** Reads the page of the day. Any thread but the one of the window: it takes a few milliseconds. */
final class TodayReader {
    /** More rows than this are a number under the sentence, never a wall: they are shown to who asks for them, as many at a time. */
    static final int MOST_ROWS = 40;

    private final Space space;
    private final Today today;
    private final List<GivenHelp> given;

    /** @param given who knows of help given; may be null */
    TodayReader(Space space, Today today, List<GivenHelp> given) {
        this.space = space;
        this.today = today;
        this.given = given == null ? List.of() : given;
    }

    /**
     * The list, for the space's own today.
     *
     * @param most rows of it
     * @param coming whether all of the days to come is wanted
     */
    Listing list(int most, boolean coming) {
        LocalDate day = LocalDate.now(space.clock());
        boolean people = !new People(space).list(PeopleQuery.all().statuses(PersonStatus.values()).page(0, 1)).isEmpty();
        return new Listing(today.page(space, day, most, Today.WEEK), coming, people);
    }

    /** What stands beside a list. */
    Glance beside(TodayList list) {
        return new Glance(list, new Relief(space).of(list.date(), list.capacity()), KeyPerson.of(space, list.date(), given), new Due(space).cards(true).size());
    }
}
