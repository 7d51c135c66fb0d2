// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.people.PersonPage.Relative;
import org.wellspring.people.People;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

@DisplayName("A relation that a file names is to the person of that name (M14)")
class NamedRelationsTest {
    private static final String HEAD = "Name,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value\n";
    private static final String SEBASTIAN = "Sebastian Löwe,* Work,sebastian@loewe.example,Spouse,Helena Löwe\n";
    private static final String HELENA = "Helena Löwe,* Work,helena@loewe.example,,\n";

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private Relation spouse() {
        return book.person("Sebastian Löwe").getRelations().getFirst();
    }

    private void marries() {
        book.edit("Helena Löwe", helena -> helena.setName("Helena Löwe-Berger"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD + SEBASTIAN + HELENA, HEAD + HELENA + SEBASTIAN})
    @DisplayName("wherever in the file that is; it follows another name, and stands on the other's page, too")
    void tied(String file) {
        book.imports("google.csv", file);
        Person helena = book.person("Helena Löwe");
        assertThat(spouse().getOther()).isEqualTo(helena);
        marries();
        People people = new People(book.space());
        assertThat(people.page(book.person("Sebastian Löwe").getId()).orElseThrow().relations()).extracting(Relative::label, Relative::name)
                .containsExactly(tuple("spouse", "Helena Löwe-Berger"));
        assertThat(people.page(helena.getId()).orElseThrow().relations()).extracting(Relative::label, Relative::name)
                .containsExactly(tuple("spouse", "Sebastian Löwe"));
        long transactions = book.transactions();
        book.imports("google.csv", file);
        assertThat(book.transactions()).as("the same file again says nothing new").isEqualTo(transactions);
    }

    @Test
    @DisplayName("also where that person comes in a later file, and is undone with it")
    void later() {
        book.imports("a.csv", HEAD + SEBASTIAN);
        assertThat(spouse().getOther()).isNull();
        book.imports("b.csv", HEAD + HELENA);
        assertThat(spouse().getOther()).isEqualTo(book.person("Helena Löwe"));
        book.space().history().undo();
        assertThat(spouse().getOther()).isNull();
        assertThat(spouse().getName()).isEqualTo("Helena Löwe");
    }

    @Test
    @DisplayName("a name that two people have, or that is no whole name, stays a name")
    void ambiguous() {
        book.imports("a.csv", HEAD + SEBASTIAN + HELENA + "Helena Löwe,* Home,helena@other.example,,\nAnna,* Home,anna@home.example,,\n"
                + "Karl Berg,* Home,karl@berg.example,Child,Anna\n");
        assertThat(book.names()).filteredOn("Helena Löwe"::equals).hasSize(2);
        assertThat(spouse().getOther()).isNull();
        assertThat(book.person("Karl Berg").getRelations().getFirst().getOther()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("goes out under the name they have now, and our own export read again changes nothing")
    void out(ExportFormat format) {
        book.imports("google.csv", HEAD + SEBASTIAN + HELENA);
        book.imports("card.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Renate Kohl\r\nUID:r\r\nRELATED;TYPE=friend;VALUE=text:Helena Löwe\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Udo Kohl\r\nUID:u\r\nitem1.X-ABRELATEDNAMES:Helena Löwe\r\nitem1.X-ABLabel:_$!<Friend>!$_\r\nEND:VCARD\r\n");
        marries();
        String out = book.exports(format);
        // Quoted letters tell little to the eye, and the whole book has who it is and what was written.
        if (format != ExportFormat.VCARD21 && format != ExportFormat.JSON) {
            assertThat(out.replaceAll("\\R ", "")).contains("Helena Löwe-Berger").doesNotContainPattern("Helena Löwe(?!-)");
        }
        long transactions = book.transactions();
        book.imports(book.file("out." + format.id()));
        assertThat(book.transactions()).isEqualTo(transactions);
        assertThat(spouse().getOther()).isEqualTo(book.person("Helena Löwe-Berger"));
        assertThat(book.people()).allSatisfy(person -> assertThat(person.getRelations()).hasSizeLessThan(2));
    }

    @Test
    @DisplayName("goes when the file says it no longer, whatever they are called by then")
    void gone() {
        book.imports("google.csv", HEAD + SEBASTIAN + HELENA);
        marries();
        book.imports("google.csv", HEAD + SEBASTIAN.replace("Spouse,Helena Löwe", ",") + HELENA);
        assertThat(book.person("Sebastian Löwe").getRelations()).isEmpty();
    }
}
