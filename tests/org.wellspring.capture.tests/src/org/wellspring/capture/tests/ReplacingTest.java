// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.capture.Understanding;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;

@DisplayName("What a sentence takes the place of in the book is told before it is saved")
class ReplacingTest extends OfFewPeople {
    private UUID tess() {
        return new CreatePerson("Tess Quaymark").role("clerk", "Foo Works").run(temp.space()).result();
    }

    private List<String> replaced(String sentence) {
        Understanding read = capture.understand(sentence);
        return read.parts().stream().map(part -> capture.replaces(read, part)).flatMap(Optional::stream).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1965-12-24,Tess Quaymark's birthday is 23 December,1965-12-24,1965-12-23",
            "1965-03-11,Tess Quaymark's birthday is 11 March 1966,1965-03-11,1966-03-11", "--12-24,Tess Quaymark's birthday is 23 December,--12-24,--12-23",
            "1965-12-24,Tess Quaymark's birthday is 24 December,-,1965-12-24", "--12-24,Tess Quaymark's birthday is 24 December 1965,-,1965-12-24",
            "-,Tess Quaymark's birthday is 24 December,-,--12-24", "1965,Tess Quaymark's birthday is 24 December,-,1965-12-24",
            "1965-12-24,Tess Quaymark hat am 23. Dezember Geburtstag,1965-12-24,1965-12-23"})
    @DisplayName("a birthday that contradicts the one there; what is not said of it, such as the year, stays")
    void birthday(String known, String sentence, String replaced, String after) {
        UUID tess = tess();
        if (known != null) {
            new EditEntity(tess).set(ModelPackage.Literals.PERSON__BIRTHDAY, known).run(temp.space());
        }
        assertThat(replaced(sentence)).isEqualTo(replaced == null ? List.of() : List.of(replaced));
        capture.saving(capture.understand(sentence)).run(temp.space());
        assertThat(temp.space().find(tess, Person.class).orElseThrow().getBirthday()).isEqualTo(after);
    }

    @Test
    @DisplayName("a job that ends; not one that stands beside, nor the same")
    void job() {
        tess();
        assertThat(replaced("Tess Quaymark now works at Bar Works")).containsExactly("Foo Works");
        assertThat(replaced("Tess Quaymark also works at Bar Works")).isEmpty();
        assertThat(replaced("Tess Quaymark now works at Foo Works")).isEmpty();
        assertThat(replaced("Met Tara Newbold, now works at Bar Works")).isEmpty();
    }
}
