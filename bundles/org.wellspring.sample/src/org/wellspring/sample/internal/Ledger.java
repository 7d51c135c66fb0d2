// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.wellspring.model.Purpose;
import org.wellspring.model.DraftTemplate;
import org.wellspring.model.ConsentState;
import org.wellspring.model.Introduction;
import org.wellspring.model.Item;
import org.wellspring.model.Lead;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.Recommendation;
import org.wellspring.model.RecommendationStep;
import org.wellspring.model.RhythmTemplate;
import org.wellspring.model.TimeSpent;

/** Understands lines about what goes between people: introductions, leads, praise, things to share, time. */
final class Ledger {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final SampleBook book;
    private final Days days;
    private final GoalLines goals;

    Ledger(SampleBook book, Days days) {
        this.book = book;
        this.days = days;
        goals = new GoalLines(book, days);
    }

    void learn(Map<String, Consumer<Line>> words) {
        words.put("intro", this::introduction);
        words.put("lead", this::lead);
        words.put("item", this::item);
        words.put("praise", this::praise);
        words.put("hours", this::hours);
        words.put("template", this::template);
        words.put("draft", this::draft);
        goals.learn(words);
    }

    private void introduction(Line line) {
        Introduction introduction = NEW.createIntroduction();
        introduction.setA(book.person(line, line.head()));
        introduction.setB(book.person(line, line.need(1)));
        introduction.setWhyA(line.need(2));
        introduction.setWhyB(line.need(3));
        introduction.setStateA(ConsentState.get(line.need(4)));
        introduction.setStateB(ConsentState.get(line.need(5)));
        introduction.setProposedOn(days.day(line, 6));
        introduction.setMadeOn(days.day(line, 7));
        line.field(8).ifPresent(o -> introduction.setOutcome(OutcomeType.get(o)));
        introduction.setOutcomeNote(line.text(9));
        introduction.setThankedOn(days.day(line, 10));
        book.add(introduction);
    }

    private void lead(Line line) {
        Lead lead = NEW.createLead();
        lead.setWhat(line.head());
        line.field(1).ifPresent(p -> lead.setFrom(book.person(line, p)));
        line.field(2).ifPresent(p -> lead.setTo(book.person(line, p)));
        lead.setState(LeadState.get(line.need(3)));
        lead.setReceivedOn(days.day(line, 4));
        lead.setPassedOn(days.day(line, 5));
        lead.setClosedOn(days.day(line, 6));
        line.field(7).ifPresent(o -> lead.setOutcome(OutcomeType.get(o)));
        book.add(lead);
    }

    private void item(Line line) {
        Item item = NEW.createItem();
        item.setTitle(line.head());
        item.setUri(line.text(1));
        line.field(2).ifPresent(p -> item.setAuthor(book.person(line, p)));
        item.setNote(line.text(3));
        book.add(item);
    }

    private void praise(Line line) {
        Recommendation recommendation = NEW.createRecommendation();
        recommendation.setWhat(line.head());
        recommendation.setOn(days.day(line, 1));
        for (String name : line.need(2).split("\\s*>\\s*")) {
            RecommendationStep step = NEW.createRecommendationStep();
            step.setPerson(book.person(line, name));
            recommendation.getChain().add(step);
        }
        recommendation.setThankedOn(days.day(line, 3));
        book.add(recommendation);
    }

    private void hours(Line line) {
        TimeSpent time = NEW.createTimeSpent();
        time.setOn(days.day(line, 0));
        time.setMinutes(line.number(1));
        time.setWhat(line.need(2));
        time.setApproach(line.text(3));
        line.field(4).ifPresent(office -> time.setSubject(book.seat(line, office)));
        book.add(time);
    }

    private void draft(Line line) {
        DraftTemplate draft = NEW.createDraftTemplate();
        draft.setKey(line.head());
        draft.setName(line.need(1));
        draft.setUse(line.need(2));
        draft.getWays().addAll(line.names(3));
        draft.setPurpose(Purpose.get(line.need(4)));
        draft.setSubject(line.text(5));
        draft.setWords(line.need(6).replace("¶", "\n"));
        book.add(draft);
    }

    private void template(Line line) {
        String[] interval = line.need(3).split("/");
        RhythmTemplate template = NEW.createRhythmTemplate();
        template.setName(line.head());
        template.setTag(line.text(1));
        template.setKind(line.text(2));
        template.setIdealDays(Integer.parseInt(interval[0]));
        template.setMaxDays(Integer.parseInt(interval[1]));
        template.getChannels().addAll(line.names(4));
        book.add(template);
    }
}
