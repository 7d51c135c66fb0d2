// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.events.Evening;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.Funnel;
import org.wellspring.people.TouchShare;
import org.wellspring.people.rhythm.Interval;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code event funnel}: what became of people one met at events: met, followed up, first helped (E3). */
@Command(name = "funnel")
public final class FunnelVerb implements Verb {
    private static final int MINUTES = 60;
    private static final int READABLE = 15;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "funnel.event")
    private String event;
    @Option(names = "--within", paramLabel = "SPAN", descriptionKey = "funnel.within")
    private String within;

    /** Of all events, or one: how many were met, followed up and helped, each event by itself, and those of one title and one aim together. */
    record Told(int within, int met, int followedUp, int helped, List<Funnel.OfEvent> events, List<Funnel.Total> series, List<Funnel.Total> aims,
            List<Evening> evenings,
            Optional<TouchShare> touches)
            implements Answer {
        static Told of(Funnel funnel, Optional<TouchShare> touches) {
            Funnel.Total all = funnel.total();
            return new Told(funnel.within(), all.met(), all.followedUp(), all.helped(), funnel.events(), funnel.series(), funnel.aims(),
                    Evening.of(funnel), touches);
        }

        @Override
        public void print(Paper paper) {
            paper.say("funnel.total", met, followedUp, helped, within);
            Table each = new Table();
            events.stream().limit(READABLE).forEach(one -> each.row("", one.day().map(Object::toString).orElse(""),
                    paper.words("funnel.figures", one.met(), one.followedUp(), one.helped()), one.running() ? paper.words("funnel.running") : "", one.title()));
            paper.table(each);
            if (events.size() > 1) {
                paper.heading("funnel.series");
                Table together = new Table();
                series.stream().limit(READABLE).forEach(one -> together.row("", paper.words("funnel.times", one.events()),
                        paper.words("funnel.figures", one.met(), one.followedUp(), one.helped()),
                        one.minutesForOne().map(minutes -> paper.words("funnel.forOne", minutes / MINUTES, minutes % MINUTES)).orElse(""), one.name()));
                paper.table(together);
                if (!evenings.isEmpty()) {
                    paper.heading("funnel.evenings");
                    paper.items(evenings.stream().limit(READABLE).map(one -> paper.words("funnel.evening", one.name(), paper.words("verdict." + one.verdict()),
                            one.helped().some(), one.helped().all(), percent(one.helped().low()), percent(one.helped().high()),
                            percent(one.others().value()))).toList());
                }
            }
            touches.ifPresent(share -> paper.say("funnel.touches", share.atEvents(), share.between()));
        }
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::told);
    }

    private Told told(Space space) {
        Funnel funnel = Funnel.of(space, days(space));
        return event == null ? Told.of(funnel, Optional.of(TouchShare.of(space)))
                : Told.of(new Funnel(funnel.within(), funnel.of(EventLine.event(space, event).id()).stream().toList()), Optional.empty());
    }

    private int days(Space space) {
        Optional<Interval> span = Optional.ofNullable(within).map(When::interval);
        int days = span.map(one -> one.months() > 0 ? one.months() * 30 : one.days()).orElseGet(() -> new Settings(space).get(EventsSettings.FUNNEL_DAYS));
        if (days < 1) {
            throw Failure.value(EventVerbs.class, "within");
        }
        return days;
    }
}
