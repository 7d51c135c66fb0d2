// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whoever is named as somebody's relative, colleague or neighbour is not a person of the book without being asked, in four languages")
class KinTest {
    private static final List<String> OWNERS = List.of("Ana", "Ana Ruiz", "Bob", "Bob Hale", "Käthe");
    private static final List<String> OTHERS = List.of("Lena", "Emily", "Tom", "Rosa", "Rosa Okafor", "Tom Baker");
    @RegisterExtension
    final TempSpace temp = World.book();
    private final Chance chance = new Chance();
    private Capture capture;

    @BeforeEach
    void people() {
        World.fewPeople(temp.space());
        List.of("Lena Schmidt", "Emily Clarke", "Tom Baker", "Anna Huber").forEach(name -> World.person(temp.space(), name, "", ""));
        capture = new Capture(temp.space());
    }

    /** One language's sentences with an owner, what somebody is to them, and a name. */
    private record Said(List<String> frames, List<String> kin) {
    }

    private static final List<Said> LANGUAGES = List.of(
            new Said(
                    List.of("%1$s's %2$s %3$s starts school in September", "%1$s's %2$s %3$s got married", "%1$s's %2$s %3$s called",
                            "%1$s's %2$s %3$s needs a flat", "Send %1$s's %2$s %3$s a card", "Remind me that %1$s's %2$s %3$s moves on Friday",
                            "Met %1$s's %2$s %3$s", "Called %1$s's %2$s %3$s yesterday", "Lunch with %1$s's %2$s %3$s on Friday",
                            "The %2$s of %1$s, %3$s, moved to Rome", "%1$s’s little %2$s %3$s is ill", "%1$s's %2$s called %3$s moved",
                            "Met %1$s yesterday. %1$s's %2$s %3$s is ill"),
                    List.of("daughter", "son", "brother", "sister-in-law", "neighbour", "colleague", "boss", "grandmother", "lawyer", "flatmate", "cousin")),
            new Said(List.of("%1$ss %2$s %3$s kommt in die Schule", "%1$ss %2$s %3$s ist krank", "Mit %1$ss %2$s %3$s telefoniert",
                    "%1$ss %2$s, %3$s, zieht um"), List.of("Tochter", "Bruder", "Kollegin", "Nachbar", "Schwiegermutter", "Enkel", "Chefin")),
            new Said(List.of("La %2$s de %1$s, %3$s, entre à l'école", "La %2$s de %1$s %3$s est malade", "Vu la %2$s de %1$s, %3$s",
                    "Hier, la %2$s de %1$s, %3$s, a déménagé"), List.of("fille", "sœur", "voisine", "collègue", "nièce", "belle-mère")),
            new Said(List.of("La %2$s de %1$s, %3$s, empieza el colegio", "La %2$s de %1$s %3$s está enferma", "La %2$s de %1$s, %3$s, se casa"),
                    List.of("hija", "hermana", "vecina", "sobrina", "abuela", "jefa")));

    @Test
    @DisplayName("the note belongs to the one who is known")
    void theirs() {
        for (int i = 0; i < 800; i++) {
            Said said = chance.any(LANGUAGES);
            String owner = chance.any(OWNERS);
            String other = chance.any(OTHERS);
            String sentence = chance.any(said.frames()).formatted(owner, chance.any(said.kin()), other);
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Who.class)).as(chance.as(sentence) + read.lines())
                    .noneMatch(who -> who.match().filter(match -> match.name().startsWith(other.split(" ")[0])).isPresent());
            assertThat(read.questions().isEmpty() && read.all(Part.Who.class).stream()
                    .noneMatch(who -> who.match().filter(match -> match.name().startsWith(owner.split(" ")[0])).isPresent()))
                    .as(chance.as(sentence) + read.lines()).isFalse();
        }
    }

    @Test
    @DisplayName("of two named, and behind an elision, too")
    void severalAndElided() {
        for (String sentence : List.of("Anna's daughters Lena and Emily visited", "Anna's son Tom Baker and his wife Emily moved",
                "La fille d'Anna, Lena, entre à l'école", "Le frère d'Anna, Tom Baker, déménage", "Anna has a daughter called Lena")) {
            assertThat(capture.understand(sentence).all(Part.Who.class)).as(sentence).singleElement().extracting(Part.Who::words).isEqualTo("Anna Huber");
        }
    }

    @Test
    @DisplayName("asked for where their name comes first, or nobody of the book has them")
    void asked() {
        for (String sentence : List.of("Lena, Anna's daughter, starts school", "Lena (Anna's daughter) called", "Lena, Annas Tochter, kommt in die Schule",
                "Lena, la fille d'Anna, entre à l'école", "Lena, la hija de Anna, empieza el colegio",
                "Frida's daughter Lena starts school", "her daughter Lena starts school")) {
            Understanding read = capture.understand(sentence);
            assertThat(read.questions()).as(sentence).extracting(line -> line.part().words()).containsExactly("Lena");
        }
    }

    @Test
    @DisplayName("two people named side by side stay two, and mine are mine")
    void notTheirs() {
        assertThat(capture.understand("Lunch with Anna and Lena yesterday").all(Part.Who.class)).allMatch(who -> who.match().isPresent()).hasSize(2);
        assertThat(capture.understand("Coffee at Anna's with Lena on Friday").all(Part.Who.class)).anyMatch(who -> who.words().equals("Lena Schmidt"));
        assertThat(capture.understand("My neighbour Lena called").all(Part.Who.class)).extracting(Part.Who::name).contains("Lena");
    }
}
