// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Categories;
import ezvcard.property.VCardProperty;

@DisplayName("A card that comes in goes out again with all it had (X1)")
class LosslessCardsTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    static Stream<Arguments> cards() {
        return Stream.of(Arguments.of("2.1", Samples.CARD_21, ExportFormat.VCARD21),
                Arguments.of("3.0", Samples.CARD_30, ExportFormat.VCARD3),
                Arguments.of("4.0", Samples.CARD_40, ExportFormat.VCARD4));
    }

    @ParameterizedTest(name = "vCard {0}")
    @MethodSource("cards")
    void aCardOfAnyVersionIsTheSameAfterItWasInTheBook(String version, String text, ExportFormat format) {
        book.imports("in.vcf", Samples.crlf(text));

        VCard before = Ezvcard.parse(Samples.crlf(text)).first();
        VCard after = Ezvcard.parse(book.exports(format)).first();

        assertSame(before, after);
    }

    @ParameterizedTest(name = "vCard {0}")
    @MethodSource("cards")
    void aCardThatNobodyEditedGoesOutLetterForLetter(String version, String text, ExportFormat format) {
        book.imports("in.vcf", Samples.crlf(text));

        assertThat(unfolded(book.exports(format))).isEqualTo(unfolded(Samples.crlf(text)));
    }

    private static String unfolded(String text) {
        return text.replaceAll("\r\n[ \t]", "").replace("\r\n\r\n", "\r\n");
    }

    @ParameterizedTest(name = "vCard {0}")
    @MethodSource("cards")
    void aCardWithOneEditIsTheSameInAllElse(String version, String text, ExportFormat format) {
        book.imports("in.vcf", Samples.crlf(text));
        book.edit(book.names().get(0), p -> p.getTags().add("One more"));

        VCard before = rewritten(Ezvcard.parse(Samples.crlf(text)).first());
        VCard after = rewritten(Ezvcard.parse(book.exports(format)).first());

        // Version 2.1 has no categories; there they go under a name of their own.
        assertThat(format == ExportFormat.VCARD21 ? List.of(after.getExtendedProperty("X-CATEGORIES").getValue())
                : after.getCategories().getValues()).contains("One more");
        for (VCard card : List.of(before, after)) {
            card.removeProperties(Categories.class);
            card.removeExtendedProperty("X-CATEGORIES");
        }
        assertSame(before, after);
    }

    /** Writing normalises what means nothing, such as the case of types; so the other side is written as well. */
    private static VCard rewritten(VCard card) {
        return Ezvcard.parse(Ezvcard.write(card).version(card.getVersion()).prodId(false).versionStrict(false)
                .caretEncoding(true).go()).first();
    }

    @Test
    void aJCardIsTheSameAfterItWasInTheBook() {
        VCard card = Ezvcard.parse(Samples.crlf(Samples.CARD_40)).first();
        String json = Ezvcard.writeJson(card).prodId(false).versionStrict(false).go();
        assertThat(book.imports("in.json", json).files()).allMatch(f -> f.failed().isEmpty());

        VCard before = Ezvcard.parseJson(json).first();
        VCard after = Ezvcard.parseJson(book.exports(ExportFormat.JCARD)).first();

        assertSame(before, after);
    }

    @Test
    void anXCardIsTheSameAfterItWasInTheBook() {
        VCard card = Ezvcard.parse(Samples.crlf(Samples.CARD_40)).first();
        String xml = Ezvcard.writeXml(card).prodId(false).versionStrict(false).go();
        assertThat(book.imports("in.xml", xml).files()).allMatch(f -> f.failed().isEmpty());

        VCard before = Ezvcard.parseXml(xml).first();
        VCard after = Ezvcard.parseXml(book.exports(ExportFormat.XCARD)).first();

        assertSame(before, after);
    }

    @Test
    @DisplayName("a photo keeps its bytes and its type through the book and out again, in all forms of cards (M10)")
    void aPhotoKeepsItsBytesAndItsTypeThroughTheBook() {
        book.imports("in.vcf", Samples.crlf(Samples.CARD_30));

        Person chidi = book.people().get(0);
        assertThat(chidi.getPhoto().getMediaType()).isEqualTo("image/gif");
        assertThat(chidi.getPhoto().getContent()).isEqualTo(java.util.Base64.getDecoder().decode(Samples.PICTURE));
        assertThat(chidi.getSources().get(0).getKept().get(0)).doesNotContain(Samples.PICTURE);
        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.VCARD21)) {
            VCard out = Ezvcard.parse(book.exports(format)).first();
            assertThat(out.getPhotos().get(0).getData()).isEqualTo(chidi.getPhoto().getContent());
            assertThat(out.getPhotos().get(0).getContentType().getMediaType()).isEqualTo("image/gif");
        }
    }

    @Test
    void twoCardsOfOnePersonKeepBothTheirPhotos() {
        String other = java.util.Base64.getEncoder().encodeToString("GIF89a, another picture altogether, and a longer one"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String card = "BEGIN:VCARD\nVERSION:3.0\nUID:%s\nFN:Ana Ruiz\nEMAIL:ana@ruiz.example\nPHOTO;ENCODING=b;TYPE=GIF:%s\n"
                + "X-OF:%s\nEND:VCARD\n";
        book.imports("a.vcf", Samples.crlf(card.formatted("1", Samples.PICTURE, "one")));
        book.imports("b.vcf", Samples.crlf(card.formatted("2", other, "two")));

        VCard out = Ezvcard.parse(book.exports(ExportFormat.VCARD3)).first();

        assertThat(book.people()).hasSize(1);
        assertThat(out.getPhotos()).extracting(p -> java.util.Base64.getEncoder().encodeToString(p.getData()))
                .containsExactlyInAnyOrder(Samples.PICTURE, other);
        assertThat(out.getExtendedProperties("X-OF")).extracting(p -> p.getValue()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatIsEditedInTheBookWinsAndAllElseStays() {
        book.imports("in.vcf", Samples.crlf(Samples.CARD_30));
        book.edit(book.names().get(0), p -> {
            p.setName("Chidi Okafor");
            p.getPhones().remove(1);
            p.getPhones().get(0).setNumber("+234 555 9999");
            p.getEmails().get(0).setLabel("home");
            p.getTags().add("Harbour");
            p.setNotes("One note");
            p.setBirthday("1971-03-01");
        });

        VCard before = Ezvcard.parse(Samples.crlf(Samples.CARD_30)).first();
        VCard after = Ezvcard.parse(book.exports(ExportFormat.VCARD3)).first();

        assertThat(after.getFormattedName().getValue()).isEqualTo("Chidi Okafor");
        assertThat(after.getTelephoneNumbers()).extracting(t -> t.getText()).containsExactly("+234 555 9999");
        assertThat(after.getEmails().get(0).getValue()).isEqualTo("chidi@okafor.example");
        assertThat(after.getEmails().get(0).getTypes()).extracting(t -> t.getValue()).contains("home");
        assertThat(after.getCategories().getValues()).containsExactly("Builders", "Old friends", "Harbour");
        assertThat(after.getNotes()).extracting(n -> n.getValue()).containsExactly("One note");
        assertThat(after.getBirthday().getDate()).hasToString("1971-03-01");
        assertThat(after.getEmails().get(1)).isEqualTo(before.getEmails().get(1));
        assertThat(after.getKeys()).isEqualTo(before.getKeys());
        assertThat(after.getAgent()).isEqualTo(before.getAgent());
        assertThat(after.getExtendedProperty("X-UNKNOWN-TO-ALL")).isEqualTo(before.getExtendedProperty(
                "X-UNKNOWN-TO-ALL"));
        assertThat(after.getStructuredName()).isEqualTo(before.getStructuredName());
        assertThat(after.getOrganizations()).isEqualTo(before.getOrganizations());
    }

    @Test
    void aPersonMadeInTheBookSurvivesTheWayOutAndInAgain() {
        book.imports("in.vcf", Samples.crlf(Samples.CARD_30 + Samples.CARD_40));
        book.space().change("Forget where they came from", tx -> {
            book.people().forEach(p -> tx.find(p.getId(), Person.class).orElseThrow().getSources().clear());
        });
        // vCard 2.1 has a place for the offset of a time zone, not for its name.
        book.people().forEach(p -> book.edit(p.getName(), q -> q.setTimeZone(null)));
        List<String> before = book.people().stream().map(Persons::describe).toList();

        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.JCARD,
                ExportFormat.XCARD, ExportFormat.VCARD21)) {
            String text = book.exports(format);
            book.space().change("Clear", tx -> {
                book.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow()));
            });
            book.imports("again." + format.extension(), text);
            assertThat(book.people().stream().map(Persons::describe).toList()).as(format.id()).isEqualTo(before);
            book.space().change("Forget where they came from", tx -> {
                book.people().forEach(p -> tx.find(p.getId(), Person.class).orElseThrow().getSources().clear());
            });
        }
    }

    @Test
    void groupsAndCompaniesComeOutAgain() {
        book.imports("in.vcf", Samples.crlf("""
                BEGIN:VCARD
                VERSION:3.0
                UID:p1
                FN:Ana Ruiz
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                UID:g1
                FN:Chess club
                N:Chess club
                X-ADDRESSBOOKSERVER-KIND:group
                X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:p1
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                UID:c1
                FN:Harbour Tools
                N:;;;;
                ORG:Harbour Tools
                X-ABShowAs:COMPANY
                TEL;TYPE=WORK:+351 555 0130
                URL:https://tools.example
                X-HOURS:9-17
                END:VCARD
                """));

        assertThat(book.names()).containsExactly("Ana Ruiz");
        assertThat(book.person("Ana Ruiz").getTags()).containsExactly("Chess club");
        assertThat(book.organizations()).singleElement().satisfies(o -> {
            assertThat(o.getName()).isEqualTo("Harbour Tools");
            assertThat(o.getLinks()).extracting(l -> l.getUri()).containsExactly("https://tools.example");
            assertThat(o.getPhones()).extracting(p -> p.getNumber()).containsExactly("+351 555 0130");
        });
        List<VCard> out = Ezvcard.parse(book.exports(ExportFormat.VCARD3)).all();
        List<VCard> in = Ezvcard.parse(book.file("in.vcf").toFile().exists() ? Samples.read(book.file("in.vcf")) : "")
                .all();
        assertThat(out).extracting(c -> c.getFormattedName().getValue()).containsExactlyInAnyOrder("Ana Ruiz",
                "Chess club", "Harbour Tools");
        assertThat(named(out, "Harbour Tools").getProperties())
                .containsExactlyInAnyOrderElementsOf(named(in, "Harbour Tools").getProperties());
        assertThat(named(out, "Chess club").getProperties())
                .containsExactlyInAnyOrderElementsOf(named(in, "Chess club").getProperties());
    }

    private static VCard named(List<VCard> cards, String name) {
        return cards.stream().filter(c -> name.equals(c.getFormattedName().getValue())).findFirst().orElseThrow();
    }

    /** The same properties; that types are written in capitals or not means nothing. */
    private static void assertSame(VCard before, VCard after) {
        assertThat(after).as("a card comes out").isNotNull();
        assertThat(after.getVersion()).isEqualTo(before.getVersion());
        assertThat(after.getProperties().stream().map(VCardProperty::toString).sorted().toList())
                .isEqualTo(before.getProperties().stream().map(VCardProperty::toString).sorted().toList());
        assertThat(after.getProperties()).containsExactlyInAnyOrderElementsOf(before.getProperties());
    }
}
