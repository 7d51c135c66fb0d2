// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.TodayQuery;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.spi.TodayRows;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    static final Today LIST = list(List.of(), new OwnIdeas());

    private World() {
    }

    /** The list of our own rows and these, with these ideas. */
    static Today list(List<TodayRows> more, HelpIdeas... ideas) {
        return list(more, Duration.ofMinutes(1), ideas);
    }

    /** The same, waiting so long for each who has rows. */
    static Today list(List<TodayRows> more, Duration longest, HelpIdeas... ideas) {
        List<TodayRows> sources = new ArrayList<>(services(TodayRows.class));
        sources.addAll(more);
        return new TodayQuery(sources, List.of(ideas), services(LoggerFactory.class).getFirst().getLogger(World.class, Logger.class), longest);
    }

    /** What the running program offers. */
    static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(World.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static TempSpace book() {
        return new TempSpace(new PeopleProjection(), new FollowupProjection(), new GivingProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name) {
        return new CreatePerson(name).role("", "Harbor Studio").run(space).result();
    }

    static UUID call(Space space, LocalDate day, UUID... people) {
        return new LogInteraction(InteractionKind.CALL, List.of(people)).on(day).summary("Call").run(space).result().interaction();
    }

    /** A rhythm as F3 wants it, agreed by both. */
    static SetRhythm rhythm(UUID person, int days) {
        return new SetRhythm(person).since(TODAY.minusDays(400)).every(days).purpose("Keep each other's eyes open")
                .benefitThem("doors into museums").benefitMe("design eyes").agreedBy(AgreedBy.BOTH);
    }

    static TodayList today(Space space) {
        return LIST.of(space, 50);
    }

    /** What the days after a day hold. */
    static List<TodayRow> coming(Space space, LocalDate day, int days) {
        return LIST.page(space, day, 50, days).coming();
    }

    static List<TodayRow> rows(Space space) {
        return today(space).rows();
    }
}
