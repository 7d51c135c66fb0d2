// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Search.Hit;
import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.Facet;
import org.wellspring.testkit.TempSpace;

@DisplayName("What a plug-in wrote, while the plug-in is absent")
class AbsentPlugInTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private final GardenPlugIn garden = new GardenPlugIn("title");

    @AfterEach
    void uninstall() {
        garden.uninstall();
    }

    private Space withoutPlugIn() {
        garden.uninstall();
        return temp.reopen();
    }

    private Space withPlugIn() {
        garden.install();
        return temp.reopen();
    }

    private UUID grower(String name, String what) {
        return temp.space().changeReturning("Meet " + name, tx -> {
            Person person = aPerson(name).in(tx);
            person.getFacets().add(garden.grower(what));
            return person.getId();
        }).result();
    }

    private static List<String> found(Space space, String text) {
        return space.search().find(text, Set.of(), 10).stream().map(Hit::title).toList();
    }

    private static Person person(Space space, UUID id) {
        return space.find(id, Person.class).orElseThrow();
    }

    private void assertSound() {
        assertThat(temp.space().care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("stays on a person who is edited meanwhile, and can be found by its words again")
    void facets() {
        garden.install();
        UUID ana = grower("Ana Ruiz", "old roses");
        Space without = withoutPlugIn();
        without.change("Edit", tx -> {
            person(without, ana).setName("Ana Ruiz-Okafor");
            person(without, ana).getTags().add("gardener");
        });
        assertSound();
        Space with = withPlugIn();
        assertThat(person(with, ana).getName()).isEqualTo("Ana Ruiz-Okafor");
        assertThat(person(with, ana).getFacets()).extracting(garden::grows).containsExactly("old roses");
        assertThat(found(with, "roses")).containsExactly("Ana Ruiz-Okafor");
        assertSound();
    }

    @Test
    @DisplayName("stays where it is when other facets come and go beside it")
    void besideOthers() {
        garden.install();
        UUID ana = grower("Ana Ruiz", "old roses");
        Space without = withoutPlugIn();
        without.change("Clear what is seen", tx -> person(without, ana).getFacets().clear());
        Space with = withPlugIn();
        assertThat(person(with, ana).getFacets()).extracting(garden::grows).containsExactly("old roses");
        assertSound();
    }

    @Test
    @DisplayName("is not shown, is sound, and is there again with the plug-in")
    void objects() {
        garden.install();
        Entity plot = garden.plot("Plot by the well", MAY);
        temp.space().change("Add a plot", tx -> tx.add(plot));
        UUID id = plot.getId();
        Space without = withoutPlugIn();
        assertThat(without.find(id)).isEmpty();
        assertThat(found(without, "well")).isEmpty();
        assertThat(without.history().recent(1)).singleElement().satisfies(entry -> assertThat(entry.label()).isEqualTo("Add a plot"));
        assertSound();
        Space with = withPlugIn();
        assertThat(garden.sign(with.find(id).orElseThrow())).isEqualTo("Plot by the well");
        assertThat(found(with, "well")).containsExactly("Plot by the well");
    }

    @Test
    @DisplayName("can be taken back and brought back, and is then as complete as if the plug-in had been there")
    void undoMeanwhile() {
        garden.install();
        Entity plot = garden.plot("Plot by the well", MAY);
        temp.space().change("Add a plot", tx -> tx.add(plot));
        UUID id = plot.getId();
        Space without = withoutPlugIn();
        without.history().undo();
        without.history().redo();
        assertSound();
        Space with = withPlugIn();
        assertThat(garden.sign(with.find(id).orElseThrow())).isEqualTo("Plot by the well");
        assertThat(with.search().find("well", Set.of(), 10)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Plot by the well");
            assertThat(hit.date()).isEqualTo(MAY);
        });
        assertSound();
    }

    @Test
    @DisplayName("goes with the person it belongs to, and comes back with the undo")
    void deletion() {
        garden.install();
        UUID ana = grower("Ana Ruiz", "old roses");
        Space without = withoutPlugIn();
        without.change("Delete", tx -> tx.delete(person(without, ana)));
        assertSound();
        without.history().undo();
        assertSound();
        List<Facet> facets = person(withPlugIn(), ana).getFacets();
        assertThat(facets).extracting(garden::grows).containsExactly("old roses");
    }

    @Test
    @DisplayName("follows a new version of the plug-in that gives its class a title, a date and words")
    void newVersion() {
        GardenPlugIn first = new GardenPlugIn("");
        first.install();
        Entity plot = first.plot("Plot by the well", MAY);
        temp.space().change("Add a plot", tx -> tx.add(plot));
        assertThat(found(temp.space(), "well")).isEmpty();
        Space with = withPlugIn();
        assertThat(with.search().find("well", Set.of(), 10)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Plot by the well");
            assertThat(hit.date()).isEqualTo(MAY);
        });
        assertSound();
    }
}
