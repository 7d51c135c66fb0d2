// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.Offers;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.people.TouchShare;

import picocli.CommandLine.Command;

/** {@code follow-up report}: how following up goes: the last new people (F1), cards that wait (F2), touches between events (F8), take-ups (F9). */
@Command(name = "report")
public final class FollowUpReport implements Verb {
    private final Supplier<Today> today;

    /** With the list of the day. */
    public FollowUpReport(Supplier<Today> today) {
        this.today = today;
    }

    /** How it goes. */
    record Report(TodayList.NewPeople newPeople, int cardsWaiting, List<String> cardsFlagged, TouchShare touches, Optional<Offers.Response> response)
            implements Answer {
        @Override
        public void print(Paper paper) {
            if (newPeople.told() == 1) {
                paper.say("today.newPerson", newPeople.followedUp());
            } else if (newPeople.told() > 1) {
                paper.say("today.newPeople", newPeople.followedUp(), newPeople.told());
            }
            if (!newPeople.missed().isEmpty()) {
                paper.say("report.missed", newPeople.missed().stream().map(TodayList.Named::name).collect(Collectors.joining(", ")));
            }
            paper.say("report.cards", cardsWaiting, cardsFlagged.size());
            int all = touches.atEvents() + touches.between();
            if (all > 0) {
                paper.say("report.touches", Math.round(100.0 * touches.between() / all), all);
            }
            response.ifPresent(took -> paper.say("offer.response", took.usual(), took.of(), took.longest()));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::of);
    }

    private Report of(Space space) {
        List<Due.CardRow> cards = new Due(space).cards(true);
        return new Report(today.get().of(space, 0).newPeople(), cards.size(), cards.stream().filter(Due.CardRow::flagged).map(Due.CardRow::text).toList(),
                TouchShare.of(space), new Offers(space).response());
    }
}
