// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonPage;

@DisplayName("What somebody does, with no word of where (M11)")
class TradeTest extends OfFewPeople {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Met Frieda Lindner, a luthier in Mittenwald, at the Christmas market on Saturday | Frieda Lindner | luthier",
            "Met Gustav Hahn, a blacksmith in Murnau, at the fair | Gustav Hahn | blacksmith",
            "Met Lars Holm, a carpenter in Murnau | Lars Holm | carpenter", "Bob introduced me to Ama Boateng, a potter, on Friday | Ama Boateng | potter"})
    @DisplayName("is a role without a house, in the book and on the page")
    void kept(String sentence, String name, String title) {
        // as the panel saves it
        capture.save(capture.understand(sentence).written());
        People people = new People(temp.space());
        UUID id = people.list(PeopleQuery.all()).stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();

        assertThat(temp.space().find(id, Person.class).orElseThrow().getRoles()).extracting(role -> role.getTitle()).containsExactly(title);
        assertThat(people.find(id).orElseThrow().title()).isEqualTo(title);
        assertThat(people.page(id).orElseThrow().roles()).extracting(PersonPage.RoleLine::title).containsExactly(title);
    }

    @Test
    @DisplayName("stays where a house was taken away; what was added and never written goes")
    void written() {
        Understanding read = capture.understand("Met Lars Holm, carpenter at Bridge Yard");
        Part.Where where = read.first(Part.Where.class).orElseThrow();
        assertThat(read.replace(where, where.with("")).written().first(Part.Where.class).orElseThrow().title()).isEqualTo("carpenter");
        assertThat(read.replace(where, where.titled("").with("")).written().all(Part.Where.class)).isEmpty();
        Understanding added = read.add(new Part.Needs(Part.Span.NOWHERE, "", Optional.empty()));
        assertThat(added.written().parts()).isEqualTo(read.parts());
    }
}
