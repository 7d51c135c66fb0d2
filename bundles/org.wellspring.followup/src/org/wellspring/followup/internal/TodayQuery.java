// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.UserLocale;
import org.wellspring.followup.ComingRow;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;

/** The list of the day from the tables of what is due. */
@Component
public final class TodayQuery implements Today {
    /** In the order of services: the highest ranking comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HelpIdeas> ideas;

    /** With the ideas that come as services. */
    @Activate
    public TodayQuery() {
        this(List.of());
    }

    /** With these ideas, the last one asked first. */
    public TodayQuery(List<HelpIdeas> ideas) {
        this.ideas = ideas;
    }

    @Override
    public TodayList of(Space space, LocalDate date, int limit) {
        return new DayList(space, date, ideas.reversed(), UserLocale.current().words()).read(limit);
    }

    @Override
    public List<ComingRow> ahead(Space space, LocalDate date, int days) {
        return new ComingWeek(space, new Wording(space.rows(), date, UserLocale.current().words()))
                .between(date.plusDays(1), date.plusDays(days));
    }

    @Override
    public List<FirstPerson> firstPeople(Space space, LocalDate date) {
        return new DayList(space, date, ideas.reversed(), UserLocale.current().words()).firstPeople();
    }
}
