// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;

@DisplayName("A new job that a sentence tells of")
class NewJobTest extends OfFewPeople {
    private List<String> present(String sentence) {
        UUID ana = new CreatePerson("Tess Quaymark").role("clerk", "Foo Works").run(temp.space()).result();
        capture.saving(capture.understand(sentence)).run(temp.space());
        return temp.space().find(ana, Person.class).orElseThrow().getRoles().stream().filter(role -> role.getTo() == null)
                .map(role -> role.getOrganization().getName()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tess Quaymark now works at Bar Works as boss", "Tess Quaymark now works for Bar Works",
            "Tess Quaymark arbeitet jetzt bei Bar Works",
            "Tess Quaymark travaille maintenant chez Bar Works", "Tess Quaymark ahora trabaja en Bar Works"})
    @DisplayName("now takes the place of the one before, which has ended today")
    void now(String sentence) {
        assertThat(present(sentence)).containsExactly("Bar Works");
        temp.space().history().undo();
        assertThat(temp.space().history().recent(1)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tess Quaymark works at Bar Works as boss", "Tess Quaymark now also works at Bar Works",
            "Tess Quaymark arbeitet jetzt auch bei Bar Works"})
    @DisplayName("stands beside the one before where nothing says that it took its place")
    void besides(String sentence) {
        assertThat(present(sentence)).contains("Foo Works");
    }

    @Test
    @DisplayName("written over with the role in it is parted, where the organization is of the book")
    void writtenOver() {
        new CreatePerson("Tess Quaymark").role("clerk", "Foo Works").run(temp.space());
        Understanding read = capture.understand("Met Tara Newbold, Bar Works");
        Part.Where where = read.first(Part.Where.class).orElseThrow();
        UUID tara = capture.saving(read.replace(where, where.with("Designer at Foo Works"))).run(temp.space()).result().newPeople().getFirst();

        assertThat(temp.space().find(tara, Person.class).orElseThrow().getRoles()).singleElement().satisfies(role -> {
            assertThat(role.getTitle()).isEqualTo("Designer");
            assertThat(role.getOrganization().getName()).isEqualTo("Foo Works");
        });
    }
}
