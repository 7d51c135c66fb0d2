// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Search.Hit;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Search")
class SearchTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private List<String> find(String text, EClass... types) {
        return temp.space().search().find(text, Set.of(types), 10).stream().map(Hit::title).toList();
    }

    @Test
    @DisplayName("finds a person by name, tag, note and what they contain, by the beginning of words, without accents")
    void findsAPerson() {
        aPerson("José Müller").email("jm@firma.example").tagged("Segeln").notes("Likes\nStrong coffee").in(temp.space());
        aPerson("Nobody Else").in(temp.space());

        for (String text : List.of("jose", "MULL", "müller josé", "jm@firma", "seg", "coff", "strong jos", "firma example")) {
            assertThat(find(text)).as(text).containsExactly("José Müller");
        }
        for (String text : List.of("osé", "coffee tea", "", "\"", "*", "AND OR", "-", "jose NOT")) {
            assertThat(find(text)).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("shows the newest first, whatever the order of logging, and can be limited to classes")
    void newestFirst() {
        Person ana = aPerson("Lunch Lady").in(temp.space());
        aCall("Lunch old").with(ana).on(LocalDate.of(2001, 1, 1)).in(temp.space());
        aCall("Lunch new").with(ana).on(LocalDate.of(2011, 1, 1)).in(temp.space());
        aCall("Lunch middle").with(ana).on(LocalDate.of(2005, 1, 1)).in(temp.space());

        assertThat(find("lunch", ModelPackage.Literals.INTERACTION)).containsExactly("Lunch new", "Lunch middle", "Lunch old");
        assertThat(find("lunch", ModelPackage.Literals.PERSON)).containsExactly("Lunch Lady");
        assertThat(find("lunch", ModelPackage.Literals.GOAL)).isEmpty();
        assertThat(find("lunch")).hasSize(4);
        assertThat(temp.space().search().find("lunch", Set.of(), 2)).hasSize(2);
    }

    @Test
    @DisplayName("follows edits, deletions, moved dates and undo")
    void followsEdits() {
        Person ana = aPerson("Ana").in(temp.space());
        Interaction call = aCall("Tennis").with(ana).on(LocalDate.of(2001, 1, 1)).in(temp.space());
        aCall("Tennis again").with(ana).on(LocalDate.of(2002, 1, 1)).in(temp.space());
        temp.space().change("Edit", tx -> {
            call.setNote("about squash");
            call.setAt(call.getAt().plusSeconds(86_400L * 1000));
        });
        assertThat(find("tennis")).containsExactly("Tennis", "Tennis again");
        assertThat(find("squ")).containsExactly("Tennis");

        temp.space().history().undo();
        assertThat(find("squ")).isEmpty();
        assertThat(find("tennis")).containsExactly("Tennis again", "Tennis");

        temp.space().change("Delete", tx -> {
            tx.delete(call);
        });
        assertThat(find("tennis")).containsExactly("Tennis again");
        temp.space().history().undo();
        assertThat(find("tennis")).containsExactly("Tennis again", "Tennis");
    }

    @Test
    @DisplayName("shows the words around the match")
    void snippets() {
        aPerson("Ana").notes("A long line that goes on and on before it comes to the lighthouse, and then goes on a little "
                + "more so that it has to be cut somewhere near its end, far away").in(temp.space());
        Hit hit = temp.space().search().find("lighth", Set.of(), 1).getFirst();
        assertThat(hit.snippet()).startsWith("…").contains("«lighthouse», and").endsWith("…");
        aPerson("Bo").email("bo@lamp.example").in(temp.space());
        assertThat(temp.space().search().find("lamp", Set.of(), 1).getFirst().snippet()).isEqualTo("bo@«lamp».example");
    }

    @Test
    @DisplayName("keeps the order on days with more objects than a day has room for")
    void fullDays() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        temp.space().background("Import", tx -> {
            for (int i = 0; i < 9000; i++) {
                aCall("Many").on(day).in(tx);
            }
            aCall("Many before").on(day.minusDays(1)).in(tx);
        });
        aCall("Many after").on(day.plusDays(1)).in(temp.space());
        List<Hit> hits = temp.space().search().find("many", Set.of(), 10_000);
        assertThat(hits).hasSize(9002);
        assertThat(hits.getFirst().title()).isEqualTo("Many after");
        assertThat(hits.getLast().title()).isEqualTo("Many before");
    }
}
