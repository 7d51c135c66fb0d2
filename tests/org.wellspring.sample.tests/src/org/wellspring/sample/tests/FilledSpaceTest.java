// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.sample.SampleWorld;
import org.wellspring.testkit.TempSpace;

@DisplayName("A space filled with the sample world")
class FilledSpaceTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final TempSpace temp = new TempSpace().at(Clock.fixed(TODAY.atTime(LocalTime.of(8, 30)).atZone(ZONE).toInstant(), ZONE));
    private Space space;

    @BeforeEach
    void fill() {
        space = temp.space();
        SampleWorld.fill(space, TODAY);
    }

    private List<UUID> all(EClass type) {
        return space.all(type);
    }

    @Test
    @DisplayName("has one transaction with a name in its history")
    void oneTransaction() {
        assertThat(space.history().recent(10)).extracting(History.Entry::label).containsExactly(SampleWorld.LABEL);
    }

    @Test
    @DisplayName("still has everything after a restart, references and photos included")
    void durable() {
        Space again = temp.reopen();
        assertThat(again.all(ModelPackage.Literals.PERSON)).hasSizeBetween(55, 70);
        assertThat(again.all(ModelPackage.Literals.INTERACTION)).hasSizeBetween(400, 650);
        Person rosa = named(again, "Rosa Okafor");
        assertThat(rosa.getPhoto().getContent()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(rosa.getRoles().get(0).getOrganization().getName()).isEqualTo("Harbor Studio");
        assertThat(rosa.getTies().get(0).getOther().getName()).isEqualTo("Grace Bell");
        assertThat(rosa.getOrigin().getEvent().getTitle()).isEqualTo("Plumb Line lunch");
        assertThat(rosa.getRhythm().getChannels()).containsExactly("phone", "coffee");
        assertThat(touches(again)).allMatch(i -> !i.getParticipants().isEmpty()
                && i.getParticipants().stream().allMatch(p -> p.getName() != null));
    }

    @Test
    @DisplayName("finds names in every script, and words of a note")
    void searchable() {
        for (String text : List.of("Okafor", "Sigr", "王晓", "ليلى", "Олена", "under water")) {
            assertThat(space.search().find(text, Set.of(), 10)).as(text).isNotEmpty();
        }
        assertThat(space.search().find("under water", Set.of(), 10)).extracting(Search.Hit::title)
                .contains("Lisbon job nearly signed; worried about lighting");
    }

    @Test
    @DisplayName("is empty again after one undo")
    void undone() {
        space.history().undo();
        assertThat(all(ModelPackage.Literals.PERSON)).isEmpty();
        assertThat(all(ModelPackage.Literals.INTERACTION)).isEmpty();
    }

    @Test
    @DisplayName("has the same ids in another space filled on the same day")
    void sameIds() {
        List<UUID> here = all(ModelPackage.Literals.PERSON);
        try (Space other = temp.spaces().create(temp.beside().resolve("other"), temp.options())) {
            SampleWorld.fill(other, TODAY);
            assertThat(other.all(ModelPackage.Literals.PERSON)).isEqualTo(here);
        }
    }

    private static Person named(Space space, String name) {
        return space.all(ModelPackage.Literals.PERSON).stream().map(id -> space.find(id, Person.class).orElseThrow())
                .filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Interaction> touches(Space space) {
        return space.all(ModelPackage.Literals.INTERACTION).stream()
                .map(id -> space.find(id, Interaction.class).orElseThrow()).toList();
    }
}
