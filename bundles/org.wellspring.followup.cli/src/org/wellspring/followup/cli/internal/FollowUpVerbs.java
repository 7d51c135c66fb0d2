// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Today;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.PromiseState;

/** What can be done with the list of the day, rhythms, promises, next steps and cards, by name. */
@Component(property = {CliVerbs.NAME + "=200 today",
        CliVerbs.NAME + "=395 desk",
        CliVerbs.NAME + "=400 rhythm set",
        CliVerbs.NAME + "=400 rhythm list",
        CliVerbs.NAME + "=400 rhythm pause",
        CliVerbs.NAME + "=400 rhythm resume",
        CliVerbs.NAME + "=400 rhythm end",
        CliVerbs.NAME + "=400 rhythm template",
        CliVerbs.NAME + "=400 rhythm board",
        CliVerbs.NAME + "=400 rhythm spread",
        CliVerbs.NAME + "=400 rhythm lengthen",
        CliVerbs.NAME + "=410 promise new",
        CliVerbs.NAME + "=410 promise list",
        CliVerbs.NAME + "=410 promise ack",
        CliVerbs.NAME + "=410 promise keep",
        CliVerbs.NAME + "=410 promise release",
        CliVerbs.NAME + "=405 offer",
        CliVerbs.NAME + "=406 takeup",
        CliVerbs.NAME + "=407 offers",
        CliVerbs.NAME + "=420 follow-up new",
        CliVerbs.NAME + "=420 follow-up list",
        CliVerbs.NAME + "=420 follow-up done",
        CliVerbs.NAME + "=420 follow-up drop",
        CliVerbs.NAME + "=420 follow-up report",
        CliVerbs.NAME + "=425 waiting",
        CliVerbs.NAME + "=430 card new",
        CliVerbs.NAME + "=430 card list",
        CliVerbs.NAME + "=430 card done",
        CliVerbs.NAME + "=430 card drop",
        CliVerbs.NAME + "=430 card person",
        CliVerbs.NAME + "=430 card note",
        CliVerbs.NAME + "=430 card step",
        CliVerbs.NAME + "=433 reminders",
        CliVerbs.NAME + "=440 snooze",
        CliVerbs.NAME + "=450 done",
        CliVerbs.NAME + "=460 not-now"})
public final class FollowUpVerbs implements CliVerbs {
    private final Supplier<Today> today;

    /** With the list of the day, which is made when it is asked for. */
    @Activate
    public FollowUpVerbs(@Reference ComponentServiceObjects<Today> today) {
        this.today = today::getService;
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "today" -> new TodayVerb(today);
            case "desk" -> new DeskVerb(today);
            case "rhythm set" -> new RhythmSet();
            case "rhythm list" -> new ListRhythms();
            case "rhythm pause" -> new PauseRhythmVerb();
            case "rhythm resume" -> new ResumeRhythmVerb();
            case "rhythm end" -> new EndRhythmVerb();
            case "rhythm template" -> new SharedRhythmVerb();
            case "rhythm board" -> new RhythmBoard();
            case "rhythm spread" -> new EaseVerb.Spread(today);
            case "rhythm lengthen" -> new EaseVerb.Lengthen(today);
            case "promise new" -> new AddPromise();
            case "promise list" -> new ListPromises();
            case "promise ack" -> new ClosePromise(PromiseState.ACKNOWLEDGED);
            case "promise keep" -> new ClosePromise(PromiseState.KEPT);
            case "promise release" -> new ClosePromise(PromiseState.RELEASED);
            case "offer" -> new OfferVerb();
            case "takeup" -> new TakeUpVerb();
            case "offers" -> new ListOffers();
            case "follow-up new" -> new AddFollowUp();
            case "follow-up list" -> new ListFollowUps();
            case "follow-up done" -> new CloseFollowUp(FollowUpState.DONE);
            case "follow-up drop" -> new CloseFollowUp(FollowUpState.DROPPED);
            case "follow-up report" -> new FollowUpReport(today);
            case "waiting" -> new WaitingVerb();
            case "card new" -> new AddCard();
            case "card list" -> new ListCards();
            case "card done" -> new CloseCard(CardState.DONE);
            case "card drop" -> new CloseCard(CardState.DROPPED);
            case "card person" -> new SortCardVerb.Person();
            case "card note" -> new SortCardVerb.Note();
            case "card step" -> new SortCardVerb.Step();
            case "reminders" -> new RemindersVerb(today);
            case "snooze" -> new SnoozeVerb(today);
            case "done" -> new DoneVerb(today);
            case "not-now" -> new NotNowVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
