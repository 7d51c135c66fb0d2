// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.wellspring.model.AgreedBy;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Offer;
import org.wellspring.model.OptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmState;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;

/** Understands lines about what is to come with a person: rhythms, promises, follow-ups, cards, silence. */
final class FollowUps {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalTime AFTER_LUNCH = LocalTime.of(14, 10);
    private final SampleBook book;
    private final Days days;
    private final Story story;
    private final List<Offer> offers = new ArrayList<>();

    FollowUps(SampleBook book, Days days, Story story) {
        this.book = book;
        this.days = days;
        this.story = story;
    }

    void learn(Map<String, Consumer<Line>> words) {
        learn(words, "rhythm", this::rhythm);
        learn(words, "purpose", (p, l) -> rhythmOf(p, l).setPurpose(l.head()));
        learn(words, "theirs", (p, l) -> rhythmOf(p, l).setBenefitThem(l.head()));
        learn(words, "mine", (p, l) -> rhythmOf(p, l).setBenefitMe(l.head()));
        learn(words, "topics", (p, l) -> rhythmOf(p, l).getTopics().addAll(l.names(0)));
        learn(words, "offer", this::offer);
        learn(words, "promise", this::promise);
        learn(words, "followup", this::followUp);
        learn(words, "card", this::card);
        learn(words, "silence", this::silence);
        learn(words, "optout", this::optOut);
    }

    private void learn(Map<String, Consumer<Line>> words, String word, BiConsumer<Person, Line> meaning) {
        words.put(word, line -> meaning.accept(story.of(line), line));
    }

    private void rhythm(Person person, Line line) {
        String[] interval = line.head().split("/");
        Rhythm rhythm = NEW.createRhythm();
        rhythm.setIdealDays(Integer.parseInt(interval[0]));
        rhythm.setMaxDays(Integer.parseInt(interval[1]));
        rhythm.getChannels().addAll(line.names(1));
        rhythm.setAgreedBy(AgreedBy.get(line.need(2)));
        rhythm.setState(RhythmState.get(line.need(3)));
        rhythm.setStartedOn(days.day(line, 4));
        person.setRhythm(rhythm);
    }

    private static Rhythm rhythmOf(Person person, Line line) {
        if (person.getRhythm() == null) {
            throw line.wrong("comes before the rhythm");
        }
        return person.getRhythm();
    }

    private void offer(Person person, Line line) {
        Offer offer = NEW.createOffer();
        offer.setPerson(person);
        offer.setOn(days.day(line, 0));
        offer.setWhat(line.need(1));
        offer.setTakenUpOn(days.day(line, 2));
        offers.add(book.add(offer));
    }

    private void promise(Person person, Line line) {
        Promise promise = NEW.createPromise();
        promise.setPerson(person);
        promise.setDue(days.day(line, 0));
        promise.setMadeOn(days.day(line, 1));
        promise.setWhat(line.need(2));
        promise.setState(line.field(3).map(PromiseState::get).orElse(PromiseState.OPEN));
        promise.setClosedOn(days.day(line, 4));
        // F9: a promise made on the day an offer was taken up comes from that offer.
        offers.stream().filter(o -> o.getPerson() == person && promise.getMadeOn().equals(o.getTakenUpOn())).findFirst()
                .ifPresent(promise::setOffer);
        book.add(promise);
    }

    private void followUp(Person person, Line line) {
        FollowUp followUp = NEW.createFollowUp();
        followUp.setPerson(person);
        followUp.setDue(days.day(line, 0));
        followUp.setWhat(line.need(1));
        followUp.setState(line.field(2).map(FollowUpState::get).orElse(FollowUpState.OPEN));
        followUp.setClosedOn(days.day(line, 3));
        book.add(followUp);
    }

    private void card(Person person, Line line) {
        Card card = NEW.createCard();
        card.setPerson(person);
        card.setCapturedAt(days.at(days.day(line, 0), AFTER_LUNCH));
        card.setText(line.need(1));
        card.setState(CardState.get(line.need(2)));
        line.field(3).ifPresent(key -> card.setEvent(book.event(line, key)));
        book.add(card);
    }

    private void silence(Person person, Line line) {
        SilenceCase silence = NEW.createSilenceCase();
        silence.setPerson(person);
        silence.setStage(SilenceStage.get(line.head()));
        silence.setSince(days.day(line, 1));
        silence.setSecondApproach(line.text(2));
        silence.setNote(line.text(3));
        book.add(silence);
    }

    private void optOut(Person person, Line line) {
        OptOut optOut = NEW.createOptOut();
        optOut.setPerson(person);
        optOut.setChannel(line.head());
        optOut.setReason(line.text(1));
        optOut.setBy(OptOutBy.get(line.need(2)));
        optOut.setOn(days.day(line, 3));
        book.add(optOut);
    }
}
