// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.model.Relation;
import org.wellspring.people.Duplicates;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Members of groups are found however they are named, and get the tag when they come (X1, X6)")
class GroupsTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private static List<String> remarks(ImportReport report) {
        return report.files().getFirst().remarks().stream().map(Remark::reason).toList();
    }

    @Test
    @DisplayName("by a key whose case differs, by an address, and one who is nowhere is named")
    void found() {
        ImportReport report = book.imports("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Circle\r\nX-ADDRESSBOOKSERVER-KIND:group\r\n"
                + "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:AAAA0000-0000-4000-8000-00000000000D\r\nUID:g-1\r\nEND:VCARD\r\n"
                + card("FN:Kwame Asare", "UID:aaaa0000-0000-4000-8000-00000000000d")
                + card("KIND:group", "FN:Supper", "MEMBER:mailto:Ros@Fern.example", "MEMBER:mailto:nobody@nowhere.example", "UID:g-2")
                + card("FN:Ros Fern", "EMAIL:ros@fern.example"));

        assertThat(book.person("Kwame Asare").getTags()).containsExactly("Circle");
        assertThat(book.person("Ros Fern").getTags()).containsExactly("Supper");
        assertThat(remarks(report)).singleElement().asString().contains("nobody@nowhere.example", "Supper");
        assertThat(report.failed()).isZero();
        assertThat(report.created()).as("a group is no person").isEqualTo(2);
        assertThat(report.files().getFirst().groups()).extracting(ImportReport.Group::name, ImportReport.Group::members)
                .containsExactly(tuple("Circle", 1), tuple("Supper", 2));
        assertThat(book.imports("alone.vcf", card("KIND:group", "FN:Choir", "MEMBER:mailto:ros@fern.example", "UID:g-3")).changing()).isEqualTo(1);
        assertThat(book.person("Ros Fern").getTags()).containsExactly("Supper", "Choir");
    }

    @Test
    @DisplayName("a member who comes in a later file is added then, and one whose tag was taken away stays without")
    void later() {
        book.imports("a.vcf", card("KIND:group", "FN:Supper", "MEMBER:urn:uuid:B-7", "MEMBER:mailto:ros@fern.example", "UID:g")
                + card("FN:Ana Ruiz", "UID:b-7"));
        book.edit("Ana Ruiz", p -> p.getTags().clear());
        ImportReport second = book.imports("b.vcf", card("FN:Ros Fern", "EMAIL:Ros@fern.example", "UID:r") + card("FN:Ana Ruiz", "UID:B-7", "NOTE:x"));

        assertThat(book.person("Ros Fern").getTags()).containsExactly("Supper");
        assertThat(book.person("Ana Ruiz").getTags()).isEmpty();
        assertThat(remarks(second)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"urn:uuid:aaaa0000-0000-4000-8000-00000000000d,AAAA0000-0000-4000-8000-00000000000D", "URN:UUID:R-7,r-7", "urn:uuid:r-7,urn:uuid:R-7"})
    @DisplayName("a relation to somebody whose card comes in a later file is to that person then, as if both had come together")
    void relationLater(String related, String uid) {
        book.imports("a.vcf", card("FN:Ana Ruiz", "UID:a", "RELATED;TYPE=spouse:" + related, "RELATED;TYPE=friend:urn:uuid:nobody-yet"));
        assertThat(book.person("Ana Ruiz").getRelations()).extracting(Relation::getOther).containsOnlyNulls();
        book.imports("b.vcf", card("FN:Ola Berg", "UID:other"));
        book.imports("c.vcf", card("FN:Sam Ruiz", "UID:" + uid));

        assertThat(book.person("Ana Ruiz").getRelations()).first().satisfies(r -> {
            assertThat(r.getOther().getName()).isEqualTo("Sam Ruiz");
            assertThat(r.getName()).isEqualTo(related);
        });
        assertThat(book.person("Ana Ruiz").getRelations()).last().satisfies(r -> assertThat(r.getOther()).isNull());
        book.space().history().undo();
        assertThat(book.person("Ana Ruiz").getRelations()).extracting(Relation::getOther).containsOnlyNulls();
        book.space().history().redo();
        assertThat(book.imports("d.vcf", card("FN:Ana Ruiz", "UID:a", "RELATED;TYPE=spouse:" + related, "RELATED;TYPE=friend:urn:uuid:nobody-yet"))
                .transaction()).as("read again it says nothing new").isEmpty();
        assertThat(book.person("Ana Ruiz").getRelations().getFirst().getOther().getName()).isEqualTo("Sam Ruiz");
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({"urn:uuid:K-1,k-1", "K-1,urn:uuid:k-1", "URN:UUID:k-1,K-1", "x-uid:k-1,k-1", "x-abook:K-1,k-1", "uid:k-1,k-1", "k-1,K-1"})
    @DisplayName("with or without a scheme, in any case")
    void spellings(String member, String uid) {
        book.imports("a.vcf", card("KIND:group", "FN:Choir", "MEMBER:" + member, "UID:g") + card("FN:Mia Holt", "UID:" + uid));

        assertThat(book.person("Mia Holt").getTags()).containsExactly("Choir");
    }

    @Test
    @DisplayName("an address of two people names neither of them")
    void shared() {
        book.imports("a.vcf",
                card("KIND:group", "FN:Choir", "MEMBER:mailto:info@holt.example", "UID:g") + card("FN:Mia Holt", "EMAIL:info@holt.example", "UID:1")
                        + card("FN:Max Holt", "EMAIL:info@holt.example", "UID:2"));

        assertThat(book.people()).allSatisfy(p -> assertThat(p.getTags()).isEmpty());
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = '|', value = {"tel:+49-151-555262626|TEL;VALUE=uri:tel:+49-151-555262626", "tel:+49151555262626|TEL:+49 (151) 555 262626",
            "TEL:+49%20151%20555262626|TEL:+49 151 555262626", "tel:0151-555262626;phone-context=+49|TEL:+49 151 555262626",
            "xmpp:mia@holt.example|IMPP:xmpp:Mia@holt.example", "https://holt.example/mia|URL:https://holt.example/mia",
            "mailto:mia@holt.example|EMAIL:Mia@Holt.example"})
    @DisplayName("by any address that is theirs, in the same file, in an earlier one, or once they come (RFC 6350, 6.6.5)")
    void anyAddress(String member, String line) {
        String group = card("KIND:group", "FN:Choir", "MEMBER:" + member, "UID:g");
        String other = card("KIND:group", "FN:Boats", "MEMBER:" + member, "UID:h");
        String late = card("KIND:group", "FN:Late", "MEMBER:" + member, "UID:i");
        assertThat(remarks(book.imports("early.vcf", other))).singleElement().asString().contains("Boats");

        assertThat(remarks(book.imports("a.vcf", group + card("FN:Mia Holt", line, "UID:1")))).isEmpty();
        assertThat(remarks(book.imports("b.vcf", late))).isEmpty();

        assertThat(book.person("Mia Holt").getTags()).containsExactlyInAnyOrder("Choir", "Boats", "Late");
    }

    @Test
    @DisplayName("who left a group loses its tag, and a renamed group is renamed; what a card says itself stays, and what the user took away")
    void leaving() {
        String people = card("FN:Mem One", "UID:m1") + card("FN:Mem Two", "UID:m2") + card("FN:Mem Three", "UID:m3", "CATEGORIES:Club")
                + card("FN:Mem Four", "UID:m4");
        book.imports("a.vcf", people + card("KIND:group", "UID:gg", "FN:Club", "MEMBER:urn:uuid:m1", "MEMBER:urn:uuid:m2", "MEMBER:m3", "MEMBER:m4")
                + card("KIND:group", "UID:hh", "FN:Rowers", "MEMBER:m1", "MEMBER:m2"));
        book.edit("Mem Four", p -> p.getTags().clear());
        book.imports("b.vcf", people + card("KIND:group", "UID:gg", "FN:New Club", "MEMBER:urn:uuid:m1", "MEMBER:m4"));

        assertThat(book.person("Mem One").getTags()).containsExactlyInAnyOrder("New Club", "Rowers");
        assertThat(book.person("Mem Two").getTags()).containsExactly("Rowers");
        assertThat(book.person("Mem Three").getTags()).as("its own card says it").containsExactly("Club");
        assertThat(book.person("Mem Four").getTags()).isEmpty();
        assertThat(book.exports(ExportFormat.VCARD4)).doesNotContain("CATEGORIES:Club,New Club");
        assertThat(book.imports("b.vcf", people + card("KIND:group", "UID:gg", "FN:New Club", "MEMBER:urn:uuid:m1", "MEMBER:m4")).transaction()).isEmpty();
        book.space().history().undo();
        assertThat(book.person("Mem Two").getTags()).containsExactlyInAnyOrder("Club", "Rowers");
    }

    @Test
    @DisplayName("a tag that a card drops stays while a group says it, and goes with the group")
    void cardAndGroup() {
        String group = card("KIND:group", "UID:gg", "FN:Club", "MEMBER:m1");
        book.imports("a.vcf", card("FN:Mem One", "UID:m1", "CATEGORIES:Club,Oars") + group);
        book.imports("b.vcf", card("FN:Mem One", "UID:m1") + group);
        assertThat(book.person("Mem One").getTags()).containsExactly("Club");
        book.imports("c.vcf", card("KIND:group", "UID:gg", "FN:Club"));
        assertThat(book.person("Mem One").getTags()).isEmpty();
    }

    @Test
    @DisplayName("groups whose members come and go at random: the tags are those of the groups as they are")
    void randomLeaving() {
        long seed = Seed.next();
        Random random = new Random(seed);
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            people.append(card("FN:Person" + i + " Member", "UID:p" + i, "EMAIL:p" + i + "@member.example", "TEL:+49 151 55500" + (10 + i)));
        }
        book.imports("people.vcf", people.toString());
        List<List<Integer>> groups = new java.util.ArrayList<>(List.of(List.of(), List.of(), List.of()));
        List<String> names = new java.util.ArrayList<>(List.of("A", "B", "C"));
        for (int step = 0; step < 25; step++) {
            int g = random.nextInt(3);
            groups.set(g, java.util.stream.IntStream.range(0, 6).filter(i -> random.nextBoolean()).boxed().toList());
            names.set(g, random.nextInt(4) == 0 ? "Group" + g + step : names.get(g));
            String[] lines = java.util.stream.Stream.concat(java.util.stream.Stream.of("KIND:group", "UID:g" + g, "FN:" + names.get(g)),
                    groups.get(g).stream().map(i -> "MEMBER:" + List.of("p" + i, "urn:uuid:P" + i, "mailto:P" + i + "@member.example",
                            "tel:+49-151-55500" + (10 + i)).get(random.nextInt(4))))
                    .toArray(String[]::new);
            book.imports("g" + step + ".vcf", card(lines));
            for (int i = 0; i < 6; i++) {
                int person = i;
                assertThat(book.person("Person" + i + " Member").getTags()).as("seed %d, step %d", seed, step).containsExactlyInAnyOrderElementsOf(
                        java.util.stream.IntStream.range(0, 3).filter(n -> groups.get(n).contains(person)).mapToObj(names::get).toList());
            }
        }
    }

    @Test
    @DisplayName("random members in random order and spelling all get their tags, over several files")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String uid = new UUID(random.nextLong(), random.nextLong()).toString();
            boolean mail = random.nextBoolean();
            String member = mail ? "mailto:P" + i + "@member.example"
                    : (random.nextBoolean() ? "urn:uuid:" : "") + (random.nextBoolean() ? uid.toUpperCase() : uid);
            String group = card("KIND:group", "FN:Group" + i, "MEMBER:" + member, "UID:g" + i);
            String person = card("FN:Person" + i + " Member", "UID:" + uid, "EMAIL:p" + i + "@member.example");
            if (random.nextBoolean()) {
                book.imports("one" + i + ".vcf", random.nextBoolean() ? group + person : person + group);
            } else {
                book.imports("first" + i + ".vcf", random.nextBoolean() ? group : person);
                book.imports("both" + i + ".vcf", person + group);
            }
            assertThat(book.person("Person" + i + " Member").getTags()).as(member).containsExactly("Group" + i);
        }
    }

    @Test
    @DisplayName("the same number with 00 or a plus is a reason to ask, without a region too")
    void phonePrefix() {
        book.imports("a.vcf", card("FN:Dora Roth", "TEL:+49 161 5551515", "UID:1") + card("FN:D. Roth", "TEL:0049 161 5551515", "UID:2"));

        assertThat(new Duplicates(book.space()).candidates(10)).singleElement()
                .satisfies(c -> assertThat(c.reasons()).contains(Duplicates.Reason.SAME_PHONE));
    }
}
