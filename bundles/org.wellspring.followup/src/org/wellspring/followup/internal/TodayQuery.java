// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.internal.work.InTime;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.UserLocale;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayPage;
import org.wellspring.followup.commands.LetGo;
import org.wellspring.followup.commands.MarkDone;
import org.wellspring.followup.commands.SnoozeRow;
import org.wellspring.people.spi.TodayRows;

/** The list of the day, from all who have rows for it. */
@Component
public final class TodayQuery implements Today {
    /** Longer than our own take on a slow computer with a large book. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Those who have rows, in their order, as they named their kinds. */
    private record Asked(List<TodayRows> of, UserLocale locale, List<Careful> all) {
    }

    /** In the order of services: the highest ranking comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HelpIdeas> ideas = List.of();
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TodayRows> sources = List.of();
    private volatile Asked asked;
    private final Logger log;
    private final InTime inTime;

    /** With the rows and the ideas that come as services. */
    @Activate
    public TodayQuery(@Reference(service = LoggerFactory.class) Logger log) {
        this(List.of(), List.of(), log, LONGEST);
    }

    /**
     * With these.
     *
     * @param ideas the last one is asked first
     * @param longest how long to wait for one who has rows
     */
    public TodayQuery(List<TodayRows> sources, List<HelpIdeas> ideas, Logger log, Duration longest) {
        this.sources = sources;
        this.ideas = ideas;
        this.log = log;
        this.inTime = new InTime(log, longest);
    }

    @Deactivate
    void stop() {
        inTime.close();
    }

    @Override
    public TodayList of(Space space, LocalDate date, int limit) {
        return list(space, date).list(limit);
    }

    @Override
    public TodayList outline(Space space, LocalDate date, int limit) {
        return list(space, date).outline(limit);
    }

    @Override
    public TodayPage page(Space space, LocalDate date, int limit, int days) {
        return list(space, date).page(limit, days);
    }

    @Override
    public Command<UUID> done(UUID row) {
        return new MarkDone(careful(), row);
    }

    @Override
    public Command<UUID> letGo(UUID row) {
        return new LetGo(careful(), row);
    }

    @Override
    public Command<UUID> putOff(UUID row, LocalDate until) {
        return new SnoozeRow(careful(), row, until);
    }

    private DayList list(Space space, LocalDate date) {
        return new DayList(careful(), inTime, space, date, ideas.reversed().stream().<HelpIdeas>map(source -> new CarefulIdeas(source, inTime, log)).toList());
    }

    /** What kinds they have is asked again where somebody comes or goes, in another language, and where one did not say. */
    private List<Careful> careful() {
        List<TodayRows> now = sources;
        Asked before = asked;
        if (before != null && before.of().equals(now) && before.locale().equals(UserLocale.current())) {
            return before.all();
        }
        List<Careful> all = now.stream().map(source -> new Careful(source, inTime.ask(source, () -> List.copyOf(source.kinds())).orElse(List.of()), log))
                .sorted(Careful.ORDER).toList();
        asked = all.stream().anyMatch(one -> one.kinds().isEmpty()) ? null : new Asked(List.copyOf(now), UserLocale.current(), all);
        return all;
    }
}
