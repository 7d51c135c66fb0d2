// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.model.InteractionKind;

@DisplayName("What was sent, who sat together, and what others do")
class SentTest extends OfFewPeople {
    private static final int TRIES = 150;

    @Test
    @DisplayName("wishes and messages are touches of whom they were sent to, by the way that is said, and no gift; nobody new is made of a name and an occasion")
    void wishes() {
        List<String> wishes = List.of("Christmas wishes", "birthday wishes", "Easter greetings", "best wishes", "my condolences", "New Year greetings",
                "a short message", "warm regards");
        List<String> ways = List.of("", "", " by email", " by text", " on Friday");
        for (int i = 0; i < TRIES; i++) {
            String way = chance.any(ways);
            Understanding read = capture.understand("Sent " + chance.any(NAMES) + " " + chance.any(wishes) + way);
            String as = chance.as(read.text()) + read.lines();
            assertThat(read.questions()).as(as).isEmpty();
            assertThat(read.all(Part.Help.class)).as(as).isEmpty();
            assertThat(read.all(Part.Who.class)).as(as).singleElement().satisfies(who -> assertThat(who.match()).isPresent());
            assertThat(read.all(Part.Touch.class)).as(as).singleElement()
                    .satisfies(touch -> assertThat(touch.kind()).isEqualTo(way.contains("email") ? InteractionKind.EMAIL : InteractionKind.MESSAGE));
        }
    }

    @Test
    @DisplayName("a gathering is a meeting with all who are named, whatever is said of one of them behind it")
    void gatherings() {
        List<String> gatherings = List.of("Mastermind with %s", "Mastermind meeting with %s", "Book club with %s", "Mastermind kick-off with %s",
                "Stand-up with %s", "Met %s");
        List<String> tails = List.of("", "; Rosa needs a website", "; Bob promised to send me a draft", "; promised Ana the minutes by Friday",
                ", good evening");
        for (int i = 0; i < TRIES; i++) {
            Understanding read = capture.understand(chance.any(gatherings).formatted("Bob, Ana and Rosa") + chance.any(tails));
            String as = chance.as(read.text()) + read.lines();
            Part.Touch touch = read.first(Part.Touch.class).orElseThrow(() -> new AssertionError(as));
            assertThat(touch.kind()).as(as).isEqualTo(InteractionKind.MEETING);
            assertThat(read.all(Part.Who.class)).as(as).hasSize(3);
            assertThat(read.with(touch).isEmpty() ? read.all(Part.Who.class) : read.with(touch)).as(as).hasSize(3);
        }
    }

    @Test
    @DisplayName("what a third person is about to do is never a step without saying who does it, and never a promise of mine")
    void theirs() {
        List<String> frames = List.of("Called %s, she's going to send me the plans", "Called %s, he's going to ring me%s", "Met %s, going to send me the plans",
                "Met %s, has to call his lawyer%s", "Promised %s a lift, he's going to bring me a cake",
                "%s is going to send me the contract%s", "Mit %s telefoniert, er soll mir schreiben", "Mit %s telefoniert, sie wird mir die Pläne schicken",
                "Appelé %s, elle va m'envoyer les plans", "Llamé a %s, me va a mandar los planos");
        List<String> days = List.of("", "", " on Friday", " tomorrow");
        for (int i = 0; i < TRIES; i++) {
            Understanding read = capture.understand(chance.any(frames).formatted(chance.any(NAMES), chance.any(days)));
            String as = chance.as(read.text()) + read.lines();
            assertThat(read.all(Part.NextStep.class)).as(as)
                    .allSatisfy(step -> assertThat(step.what().toLowerCase(Locale.ROOT)).matches("(?:she|he|er|sie|elle|bob|käthe|ana|rosa)(?!\\p{L}).*"));
            assertThat(read.all(Part.Promised.class)).as(as).allSatisfy(promised -> assertThat(promised.what()).isEqualTo("a lift"));
        }
    }

    @Test
    @DisplayName("a day without a year that is past by most of a year is asked for; one with its year is not")
    void longAgo() {
        for (int i = 0; i < TRIES; i++) {
            String day = chance.any(List.of("11 January", "3 January", "20 December", "the 5th of January"));
            String frame = chance.any(List.of("Met %s on %s", "Called %s on %s", "%s and I met on %s", "Visited %s on %s"));
            Understanding read = capture.understand(frame.formatted(chance.any(NAMES), day));
            assertThat(read.all(Part.Touch.class).isEmpty() || !read.questions().isEmpty()).as(chance.as(read.text()) + read.lines()).isTrue();
            Understanding dated = capture.understand(frame.formatted(chance.any(NAMES), "11 January 2026"));
            assertThat(dated.questions()).as(chance.as(dated.text()) + dated.lines()).isEmpty();
        }
    }
}
