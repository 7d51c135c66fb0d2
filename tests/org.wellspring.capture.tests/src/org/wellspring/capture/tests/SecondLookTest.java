// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;

@DisplayName("A second look at what was understood, in four languages,")
class SecondLookTest extends OfFewPeople {
    /** A sentence of these with two people of the book, and a day behind. */
    private String said(List<String> frames) {
        String one = chance.any(NAMES);
        String other = chance.any(NAMES.stream().filter(name -> !name.split(" ")[0].equals(one.split(" ")[0])).toList());
        return chance.any(frames).formatted(one, other);
    }

    private void asks(List<String> frames, Class<? extends Part> what) {
        for (int i = 0; i < 150; i++) {
            String sentence = said(frames);
            Understanding read = capture.understand(sentence);
            assertThat(read.all(what).isEmpty() || read.questions().stream().anyMatch(line -> what.isInstance(line.part())))
                    .as(chance.as(sentence) + read.lines()).isTrue();
        }
    }

    @Test
    @DisplayName("asks whose a need, a number or a page is where somebody whom no line took stands nearer")
    void somebodyElse() {
        asks(List.of("Coffee with %s; her brother is looking for a flat", "Met %s and his wife, she needs a lawyer",
                "Called %s, his sister is looking for a job", "Mit %s telefoniert, ihr Bruder sucht eine Wohnung",
                "Appelé %s, son frère cherche un appartement", "Llamé a %s, su hermano busca un piso"), Part.Needs.class);
        asks(List.of("Got Hugo Brandt's number from %s: 555-0144", "%s gave me the number of her electrician, Mr. Sandberg, 555-0144",
                "%s knows Mrs Pell, 555-0144"), Part.Phone.class);
    }

    @Test
    @DisplayName("asks whether what somebody who is away will do, and what stands in a clause of another's, is mine and on that day")
    void whoseItIs() {
        asks(List.of("%s is away, will call back on Friday", "%s is moving, will send the plans on Friday"), Part.NextStep.class);
        asks(List.of("Promised %s the recipe, she has until Friday", "I owe %s a reply, she has until Friday"), Part.Promised.class);
        asks(List.of("Called %s re the claim from 3 November", "Called %s and Friday I'll see the roof"), Part.Touch.class);
    }

    @Test
    @DisplayName("takes no day that is over for the one something is due on, unasked")
    void overAndDone() {
        List<String> frames = List.of("Promised %s last week a free puncture kit", "Promised %s a puncture kit last Friday",
                "Hab %s letzten Freitag die Liste versprochen", "Promis à %s vendredi dernier la liste", "Prometí a %s la semana pasada la lista");
        for (int i = 0; i < 100; i++) {
            String sentence = said(frames);
            assertThat(capture.understand(sentence).lines()).as(chance.as(sentence))
                    .noneMatch(line -> (line.part() instanceof Part.Promised || line.part() instanceof Part.NextStep) && line.ask() == Ask.NOTHING
                            && line.part().day().filter(due -> due.isBefore(World.TODAY)).isPresent());
        }
    }

    @Test
    @DisplayName("gives what is due the day it has at the latest, said behind it")
    void latest() {
        List<String> frames = List.of("Must call %s about the hub order, Friday at the latest", "Promised %s the list, Friday latest",
                "%s anrufen wegen der Liste, spätestens Freitag", "Appeler %s pour la liste, vendredi au plus tard",
                "Llamar a %s por la lista, el viernes a más tardar");
        for (int i = 0; i < 100; i++) {
            String sentence = said(frames);
            assertThat(capture.understand(sentence).lines()).as(chance.as(sentence))
                    .anyMatch(line -> (line.part() instanceof Part.Promised || line.part() instanceof Part.NextStep)
                            && line.part().day().equals(Optional.of(LocalDate.of(2026, 11, 27))));
        }
    }

    @Test
    @DisplayName("asks whether who only wrote was at what is named besides")
    void onlyWrote() {
        asks(List.of("%s hat sich per WhatsApp bedankt, beim Stadtlauf hat alles gehalten", "%s thanked me by text, at the city run all went well"),
                Part.Occasion.class);
    }

    @Test
    @DisplayName("asks about values with nothing in them, and takes what \"and I\" begins out of them")
    void values() {
        asks(List.of("%s wants a new offer, I have promised it for Friday", "%s will mich sehen, ich habe es versprochen"), Part.Promised.class);
        for (int i = 0; i < 100; i++) {
            String sentence = said(List.of("Lunch with %s, she's looking for judges and I said I'd ask around",
                    "Mit %s gegessen, sie sucht Helfer und ich habe ihr einen Tipp versprochen", "Déjeuné avec %s, elle cherche un maçon et je lui dois un nom",
                    "Comí con %s, busca un albañil y yo le prometí un nombre"));
            assertThat(capture.understand(sentence).all(Part.Needs.class)).as(chance.as(sentence))
                    .allSatisfy(need -> assertThat(need.what().split(" ")).hasSizeLessThan(3));
        }
    }

    @Test
    @DisplayName("leaves a touch to those it was with: who is named for something else has no part in it")
    void withWhom() {
        for (int i = 0; i < 200; i++) {
            String sentence = said(List.of("Called %s, %s needs a lawyer", "Called %s, %s's birthday is on 3 December", "Met %s, promised %s the plans",
                    "Mit %s telefoniert, %s braucht einen Anwalt", "Appelé %s, %s cherche un avocat",
                    "Llamé a %s, %s necesita un abogado", "Emailed %s, write to %s on 3 December"));
            Understanding read = capture.understand(sentence);
            Part.Touch touch = read.first(Part.Touch.class).orElseThrow();
            List<Part.Who> people = read.all(Part.Who.class);
            assertThat(people).as(chance.as(sentence)).hasSize(2);
            assertThat(read.with(touch)).as(chance.as(sentence)).containsExactly(people.getFirst());
        }
    }

    @Test
    @DisplayName("keeps two touches told in one sentence apart, each with its people and its day")
    void twoTouches() {
        for (int i = 0; i < 200; i++) {
            String sentence = said(List.of("Called %s on Thursday and met %s on Friday", "Called %s on Thursday, met %s on Friday",
                    "Am Donnerstag mit %s telefoniert, am Freitag %s getroffen", "Appelé %s jeudi, déjeuné avec %s vendredi",
                    "Llamé a %s el jueves, comí con %s el viernes"));
            Understanding read = capture.understand(sentence);
            List<Part.Touch> touches = read.all(Part.Touch.class);
            boolean apart = touches.size() == 2
                    && touches.stream().map(Part.Touch::date).toList().equals(List.of(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20)))
                    && touches.stream().allMatch(touch -> read.with(touch).size() == 1) && !read.with(touches.getFirst()).equals(read.with(touches.getLast()));
            assertThat(apart || !read.questions().isEmpty()).as(chance.as(sentence) + read.lines()).isTrue();
        }
        for (String sentence : List.of("Called Bob and met Ana on Friday", "Called Bob on Friday and met Ana",
                "Mit Bob telefoniert und Ana am Freitag getroffen")) {
            assertThat(capture.understand(sentence).questions()).as(sentence).isNotEmpty();
        }
    }

    @Test
    @DisplayName("and what is saved says the same: each touch with its own people, the others keep a note")
    void saved() {
        capture.save(capture.understand("Called Bob on Thursday and met Ana at the fair on Friday, Rosa needs a lawyer"));
        Set<String> kept = Stream.of(InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.NOTE)
                .flatMap(kind -> interactions().stream().filter(i -> i.getKind() == kind))
                .map(i -> i.getKind().getLiteral() + " " + i.getParticipants().stream().map(p -> p.getName()).sorted().toList()).collect(Collectors.toSet());
        assertThat(kept).containsExactlyInAnyOrder("call [Bob Hale]", "meeting [Ana Ruiz]", "note [Rosa Okafor]");
    }

    private List<Interaction> interactions() {
        return temp.space().all(ModelPackage.eINSTANCE.getInteraction()).stream()
                .map(id -> temp.space().find(id, Interaction.class).orElseThrow()).toList();
    }

    @Test
    @DisplayName("takes people of the book in sentences written all in small letters, and no thing behind a colon for somebody")
    void smallLetters() {
        for (int i = 0; i < 150; i++) {
            String sentence = said(List.of("%s 2 kids, likes boats", "%s: quote by mon", "%s getting me the press list", "%s out til fri. dont chase",
                    "%s wants a deck: two pages", "lunch w %s. me: deck by tue")).toLowerCase(Locale.ROOT);
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Who.class)).as(chance.as(sentence) + read.lines()).singleElement().satisfies(who -> assertThat(who.match()).isPresent());
        }
        assertThat(capture.understand("lunch w ana. me: deck by tue").all(Part.Promised.class)).singleElement()
                .satisfies(promised -> assertThat(promised.words()).isEqualTo("deck"));
    }

    @Test
    @DisplayName("finds nothing to ask in plain sentences")
    void plain() {
        List<String> frames = List.of("Called %s on Friday about the roof", "Met %s at the harbour fair on Friday, she needs a lawyer",
                "Called %s, wants a quote by Friday", "Promised %s the plans by Friday", "Remind me to call %s on Friday",
                "Mit %s am Freitag über das Dach gesprochen, sie braucht einen Plan", "Vu %s vendredi au marché, elle cherche un avocat",
                "Comí con %s el viernes, necesita un abogado", "%s is looking for a flat", "Emailed %s the plans on Friday");
        for (int i = 0; i < 200; i++) {
            String sentence = said(frames);
            assertThat(capture.understand(sentence).questions()).as(chance.as(sentence)).isEmpty();
        }
    }
}
