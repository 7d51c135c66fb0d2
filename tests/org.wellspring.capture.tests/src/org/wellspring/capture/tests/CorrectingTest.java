// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.capture.tests.World.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.model.FollowUp;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.testkit.TempSpace;

@DisplayName("A reading that is corrected")
class CorrectingTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Capture capture;

    @BeforeEach
    void open() {
        space = temp.space();
        capture = new Capture(space);
    }

    @Test
    @DisplayName("asks for a day that is half understood, and takes one of those offered or another")
    void day() {
        Understanding read = capture.understand("Met Ola Berg; call in March");
        Understanding.Line open = read.questions().getFirst();
        assertThat(open.ask()).isEqualTo(Ask.DAY);
        assertThatThrownBy(() -> capture.save(read)).isInstanceOf(SpaceException.class).hasMessageContaining("call in March");
        Understanding answered = read.replace(open.part(), open.part().on(TODAY.plusDays(100)));
        assertThat(answered.questions()).isEmpty();
        Captured saved = capture.save(answered);
        assertThat(space.find(saved.followUps().getFirst(), FollowUp.class).orElseThrow().getDue()).isEqualTo(TODAY.plusDays(100));
        assertThat(read.confirm(open.part()).questions()).isEmpty();
    }

    @Test
    @DisplayName("a part taken away becomes a note, an edited one keeps what it was among what else it may mean")
    void removeAndEdit() {
        Understanding read = capture.understand("Met Ola Berg, Acme; needs a plumber");
        Understanding without = read.remove(read.first(Part.Where.class).orElseThrow());
        assertThat(without.all(Part.Where.class)).isEmpty();
        assertThat(without.first(Part.Note.class).orElseThrow().text()).isEqualTo("Acme");
        Part.Needs needs = without.first(Part.Needs.class).orElseThrow();
        Understanding edited = without.replace(needs, needs.with("a plumber for Monday"));
        assertThat(edited.first(Part.Needs.class).orElseThrow().what()).isEqualTo("a plumber for Monday");
        assertThat(edited.alternatives(edited.first(Part.Needs.class).orElseThrow())).containsExactly(needs);
        Understanding more = edited.add(new Part.Tag(Part.Span.NOWHERE, "harbor"));
        Person ola = space.find(capture.save(more).people().getFirst(), Person.class).orElseThrow();
        assertThat(ola.getTags()).containsExactly("harbor");
        assertThat(ola.getRoles()).isEmpty();
        assertThat(ola.getNeeds().getFirst().getWhat()).isEqualTo("a plumber for Monday");
        assertThat(read.parts()).hasSize(4);
    }

    @Test
    @DisplayName("a known person's other employer is asked for, and stays as it was where the answer is a note")
    void employer() {
        UUID bob = World.person(space, "Bob Hale", "Agent", "Hale Insurance");
        Understanding read = capture.understand("Called Bob Hale from Fernwood");
        Understanding.Line open = read.questions().getFirst();
        assertThat(open.ask()).isEqualTo(Ask.WHETHER);
        capture.save(read.replace(open.part(), open.alternatives().getFirst()));
        assertThat(new People(space).find(bob).orElseThrow().organization()).isEqualTo("Hale Insurance");
        capture.save(read.confirm(open.part()));
        assertThat(new People(space).find(bob).orElseThrow().organization()).isEqualTo("Fernwood");
    }

    @Test
    @DisplayName("a try is on the timeline and is no touch; it keeps the local day")
    void tries() {
        UUID bob = World.person(space, "Bob Hale", "", "");
        Captured saved = capture.save(capture.understand("called Bob, no answer"));
        Interaction interaction = space.find(saved.interaction().orElseThrow(), Interaction.class).orElseThrow();
        assertThat(interaction.isAttempt()).isTrue();
        assertThat(interaction.getDay()).isEqualTo(TODAY);
        assertThat(new People(space).find(bob).orElseThrow().lastTouch()).isEmpty();
        assertThat(new People(space).timeline(bob, 0, 5)).hasSize(1);
    }

    @Test
    @DisplayName("two people who are introduced are both in it; \"from Lumen\" is where she works already")
    void bothPeople() {
        UUID priya = World.person(space, "Priya Nair", "Sales director", "Lumen Lighting");
        UUID bob = World.person(space, "Bob Hale", "", "");
        Captured saved = capture.save(capture.understand("Introduced Priya Nair to Bob Hale"));
        assertThat(saved.people()).containsExactly(priya, bob);
        assertThat(saved.favours()).as("it was help to both").hasSize(2);
        capture.save(capture.understand("Coffee with Priya Nair from Lumen yesterday"));
        assertThat(new People(space).find(priya).orElseThrow()).satisfies(row -> {
            assertThat(row.title()).isEqualTo("Sales director");
            assertThat(row.organization()).isEqualTo("Lumen Lighting");
        });
        capture.save(capture.understand("Priya's birthday is 2 March"));
        assertThat(space.find(priya, Person.class).orElseThrow().getBirthday()).isEqualTo("--03-02");
    }

    @Test
    @DisplayName("a language that a plug-in brings is read like ours")
    void plugIn() {
        CaptureLanguage italian = new CaptureLanguage() {
            @Override
            public String code() {
                return "it";
            }

            @Override
            public String words() {
                return """
                        common: ho|incontrato|chiamato|alla|cerca|ieri|con
                        lead: ho|lei|lui
                        join: e
                        pronouns: lui|lei
                        touch meeting both met: incontrato {x}
                        touch call both: chiamato {x}
                        tries: nessuna risposta
                        needs: cerca {w}
                        at: alla|al
                        occasion: fiera
                        """;
            }
        };
        DayLanguage days = new DayLanguage() {
            @Override
            public String code() {
                return "it";
            }

            @Override
            public Map<String, String> words() {
                return Map.of("yesterday", "ieri");
            }
        };
        Capture more = new Capture(space, List.of(italian), List.of(days));
        Understanding read = more.understand("Ho incontrato Livia Serra ieri alla fiera, cerca un architetto");
        assertThat(Shown.lines(read)).containsExactly("met meeting 2026-11-21 both", "new Livia Serra", "at fiera", "needs un architetto");
        assertThat(more.understand("Chiamato Livia Serra, nessuna risposta").first(Part.Touch.class).orElseThrow()).satisfies(touch -> {
            assertThat(touch.kind()).isEqualTo(InteractionKind.CALL);
            assertThat(touch.attempt()).isTrue();
        });
        assertThat(Optional.of(read).filter(r -> r.questions().isEmpty())).isPresent();
    }
}
