// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.commands.AddRole;

@DisplayName("Where somebody no longer works (M11)")
class LeavingTest extends OfFewPeople {
    private UUID grace;

    @BeforeEach
    void librarian() {
        grace = World.person(temp.space(), "Grace Thompson", "Librarian", "Open Library Trust");
        World.person(temp.space(), "Pedro Salgado", "Carpenter", "Cortiça");
    }

    private Stream<Role> jobs(String name) {
        UUID id = capture.understand("Called " + name).first(Part.Who.class).orElseThrow().match().orElseThrow().id();
        return temp.space().find(id, Person.class).orElseThrow().getRoles().stream();
    }

    private List<String> now(String name) {
        return jobs(name).filter(job -> job.getTo() == null).map(job -> job.getOrganization().getName()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grace no longer works at Open Library Trust", "Grace Thompson left Open Library Trust", "Grace has left the Open Library Trust",
            "Grace doesn't work at Open Library Trust any more", "Grace isn't at Open Library Trust anymore", "Grace is no longer with Open Library Trust",
            "Called Grace Thompson, she has left Open Library Trust", "Met Grace Thompson. She no longer works for Open Library Trust",
            "Grace quit her job at Open Library Trust", "Grace was laid off by Open Library", "Grace has just quit Open Library Trust",
            "Grace arbeitet nicht mehr bei Open Library Trust", "Grace ist nicht mehr bei Open Library Trust", "Grace hat Open Library Trust verlassen",
            "Grace hat bei Open Library Trust aufgehört", "Grace hat bei Open Library Trust gekündigt", "Grace ne travaille plus chez Open Library Trust",
            "Grace n'est plus chez Open Library Trust", "Grace a quitté Open Library Trust", "Grace ya no trabaja en Open Library Trust",
            "Grace ya no está en Open Library Trust", "Grace dejó Open Library Trust", "Grace se ha ido de Open Library Trust"})
    @DisplayName("the job there ends, in four languages, and what the panel shows says so")
    void left(String sentence) {
        Understanding read = capture.understand(sentence);
        assertThat(read.questions()).as(sentence).isEmpty();
        assertThat(read.all(Part.Left.class)).as(sentence).singleElement().extracting(Part::words).isEqualTo("Open Library Trust");
        assertThat(read.all(Part.Where.class)).as(sentence).isEmpty();
        capture.save(read);
        assertThat(now("Grace Thompson")).as(sentence).isEmpty();
        assertThat(jobs("Grace Thompson")).singleElement().extracting(Role::getTo).isEqualTo(World.TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Grace no longer works at Open Library Trust, she is now at the British Library | Grace Thompson | British Library",
            "Grace Thompson left Open Library Trust and is now at the British Library | Grace Thompson | British Library",
            "Grace isn't at Open Library Trust, she works at the V&A | Grace Thompson | V&A",
            "Pedro isn't at Cortiça any more, he moved to Amorim | Pedro Salgado | Amorim", "Pedro left Cortiça for Amorim | Pedro Salgado | Amorim",
            "Pedro left Cortiça to work at Amorim | Pedro Salgado | Amorim", "Pedro no longer works for Cortiça. He joined Amorim | Pedro Salgado | Amorim",
            "Pedro arbeitet nicht mehr bei Cortiça, er ist jetzt bei Amorim | Pedro Salgado | Amorim",
            "Pedro ist nicht mehr bei Cortiça, er ist zu Amorim gewechselt | Pedro Salgado | Amorim",
            "Pedro hat Cortiça verlassen und ist jetzt bei Amorim | Pedro Salgado | Amorim",
            "Pedro ne travaille plus chez Cortiça, il est maintenant chez Amorim | Pedro Salgado | Amorim",
            "Pedro a quitté Cortiça pour Amorim | Pedro Salgado | Amorim", "Pedro ya no trabaja en Cortiça, ahora está en Amorim | Pedro Salgado | Amorim",
            "Pedro dejó Cortiça y ahora trabaja en Amorim | Pedro Salgado | Amorim"})
    @DisplayName("and where they are now begins, where it is named")
    void elsewhere(String sentence, String name, String house) {
        Understanding read = capture.understand(sentence);
        assertThat(read.questions()).as(sentence).isEmpty();
        assertThat(read.all(Part.Left.class)).as(sentence).hasSize(1);
        capture.save(read);
        assertThat(now(name)).as(sentence).containsExactly(house);
    }

    @Test
    @DisplayName("is a note where the book never had them there; where they work is read all the same")
    void neverThere() {
        Understanding read = capture.understand("Grace isn't at the British Library, she works at the V&A");
        assertThat(read.questions()).isEmpty();
        assertThat(read.all(Part.Left.class)).isEmpty();
        capture.save(read);
        assertThat(now("Grace Thompson")).containsExactlyInAnyOrder("Open Library Trust", "V&A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grace left Open Library Trust at five", "Grace isn't at Open Library Trust today", "Grace left the party", "Grace left for Lisbon",
            "Grace leaves Open Library Trust in March", "Has Grace left Open Library Trust?", "If Grace left Open Library Trust I would be sad",
            "Grace's sister no longer works at Open Library Trust", "Called Grace, I left Open Library Trust at noon", "Bob left Open Library Trust early",
            "Grace will leave Open Library Trust", "Grace verlässt Open Library Trust im März", "Grace quitte Open Library Trust en mars",
            "Grace no está en Open Library Trust hoy", "Grace nearly left Open Library Trust"})
    @DisplayName("nothing ends by what is to come, was asked, nearly was, or was only a way out of the door")
    void stays(String sentence) {
        Understanding read = capture.understand(sentence);
        assertThat(read.lines()).as(sentence).noneMatch(line -> line.part() instanceof Part.Left && line.ask() == Ask.NOTHING);
        assertThat(read.all(Part.Where.class)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("ends on the day that is said, and one of two jobs ends alone, whatever comes in its place")
    void oneOfTwo() {
        new AddRole(grace, "Trustee", "Harbour School").run(temp.space());
        capture.save(capture.understand("Grace left Open Library Trust on 2 November, she is now at the British Library"));
        assertThat(now("Grace Thompson")).containsExactlyInAnyOrder("Harbour School", "British Library");
        assertThat(jobs("Grace Thompson").filter(job -> job.getTo() != null)).singleElement().extracting(Role::getTo).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    @DisplayName("tells which of two of one name is meant, where only one works there")
    void ofTwoPeople() {
        UUID other = World.person(temp.space(), "Grace Bell", "Baker", "Corner Bakery");
        Understanding read = capture.understand("Grace no longer works at the Corner Bakery, she is now at the British Library");
        assertThat(read.questions()).isEmpty();
        capture.save(read);
        assertThat(temp.space().find(other, Person.class).orElseThrow().getRoles()).filteredOn(job -> job.getTo() == null)
                .extracting(job -> job.getOrganization().getName()).containsExactly("British Library");
        assertThat(now("Grace Thompson")).containsExactly("Open Library Trust");
        assertThat(capture.understand("Grace isn't well").questions()).hasSize(1);
    }

    @Test
    @DisplayName("is undone with the sentence, and stays a note for whoever says so")
    void undone() {
        Understanding read = capture.understand("Grace no longer works at Open Library Trust");
        Part.Left left = read.first(Part.Left.class).orElseThrow();
        capture.save(read.remove(left));
        assertThat(now("Grace Thompson")).containsExactly("Open Library Trust");
        capture.save(capture.understand("Grace no longer works at Open Library Trust"));
        assertThat(now("Grace Thompson")).isEmpty();
        temp.space().history().undo();
        assertThat(now("Grace Thompson")).containsExactly("Open Library Trust");
    }
}
