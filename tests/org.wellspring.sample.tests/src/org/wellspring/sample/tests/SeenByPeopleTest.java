// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.people.Duplicates;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Interval;

@DisplayName("In the views of people, the sample world")
class SeenByPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Space space;
    private People people;

    private void tell(LocalDate today) {
        space = Told.in(folder, today);
        people = new People(space);
    }

    @AfterEach
    void close() {
        space.close();
    }

    private PersonPage page(String name) {
        List<PersonRow> found = people.named(name);
        assertThat(found).as(name).hasSize(1);
        return people.page(found.get(0).id()).orElseThrow();
    }

    @Test
    @DisplayName("knows how to help Rosa, and where she comes from")
    void rosa() {
        tell(TODAY);
        PersonPage rosa = page("Rosa Okafor");
        assertThat(rosa.help()).first().satisfies(idea -> assertThat(idea.text()).contains("Jonas Weber"));
        assertThat(rosa.subtitle()).contains("Harbor Studio").contains("Plumb Line lunch").contains("Grace Bell");
        assertThat(rosa.lastTouch()).isEqualTo("11 days");
        assertThat(rosa.promises()).singleElement().satisfies(p -> assertThat(p.overdueDays()).isEqualTo(3));
        assertThat(people.timeline(rosa.row().id(), 0, 200)).hasSizeGreaterThan(60);
    }

    @Test
    @DisplayName("suggests its three pairs of near-duplicates and nobody else")
    void duplicates() {
        tell(TODAY);
        assertThat(new Duplicates(space).candidates(20))
                .extracting(c -> c.keep().name() + " = " + c.other().name())
                .containsExactlyInAnyOrder("Stefan Müller = Stefan Mueller", "Gabriel Moreau = Gabe Moreau",
                        "Kate O'Brien = Katherine Ó Briain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-02-03", "2028-02-29"})
    @DisplayName("has two rhythms due on any day it is told: Ana's and Sigríður's")
    void due(String day) {
        LocalDate today = LocalDate.parse(day);
        tell(today);
        assertThat(people.list(PeopleQuery.all().page(0, 1000)))
                .filteredOn(p -> p.nextDue().filter(d -> !d.isAfter(today)).isPresent()).extracting(PersonRow::name)
                .containsExactlyInAnyOrder("Ana Lindqvist", "Sigríður Jónsdóttir");
    }

    @Test
    @DisplayName("has people not yet active, people quiet for long, and nobody reminded of who is gone")
    void quiet() {
        tell(TODAY);
        assertThat(people.list(PeopleQuery.all().notYetActive(true))).extracting(PersonRow::name).contains("Noor Zahir");
        assertThat(people.list(PeopleQuery.all().quietFor(Interval.ofDays(90)))).hasSizeGreaterThan(10);
        assertThat(page("Walter Hughes").row().nextDue()).isEmpty();
    }
}
