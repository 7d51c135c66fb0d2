// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.Person;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What several sources say is theirs together: it goes when none of them says it any more (X6)")
class SeveralSourcesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static final List<String> SAID = List.of("TEL;TYPE=CELL:+1 555 010 1234", "EMAIL;TYPE=HOME:wes@second.example",
            "ADR;TYPE=HOME:;;Weg 1;Ulm;;89073;DE",
            "BDAY:1990-01-01", "CATEGORIES:Rowers", "NOTE:likes rivers", "TITLE:Dev", "ORG:Firm", "NICKNAME:Wessie", "URL:https://wes.example",
            "X-ANNIVERSARY:2011-06-01", "X-SPOUSE:Sam", "item1.X-WELLSPRING-FIELD:blue\r\nitem1.X-ABLabel:Boat");
    private static final String TABLE = "First Name,Last Name,Nickname,Birthday,Labels,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
            + "Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Organization Name,Organization Title,"
            + "Website 1 - Value,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Notes\r\n"
            + "Wes,Six,Wessie,1990-01-01,Rowers,wes@six.example,Home,wes@second.example,Mobile,+1 555 010 1234,Home,Weg 1,Ulm,89073,DE,Firm,Dev,"
            + "https://wes.example,Anniversary,2011-06-01,Spouse,Sam,Boat,blue,likes rivers\r\n";

    private static String card(String uid, List<String> lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:Wes Six\r\nN:Six;Wes;;;\r\nEMAIL:wes@six.example\r\n"
                + String.join("\r\n", lines) + (lines.isEmpty() ? "" : "\r\n") + "END:VCARD\r\n";
    }

    /** All that the book says of the one person, in words that can be compared. */
    private String said() {
        assertThat(book.people()).hasSize(1);
        return Persons.describe(book.people().getFirst());
    }

    @Test
    @DisplayName("a card that drops what a table still says takes nothing; when the table drops it, too, it goes")
    void cardAndTable() {
        book.imports("a.vcf", card("w1", SAID));
        book.imports("b.csv", TABLE);
        String full = said();

        ImportReport thin = book.imports("thin.vcf", card("w1", List.of()));

        assertThat(thin.failed()).isZero();
        assertThat(said()).isEqualTo(full);
        assertThat(book.imports("b.csv", TABLE).transaction()).as("nothing has to come back").isEmpty();
        assertThat(said()).isEqualTo(full);
        book.imports("b2.csv", "First Name,Last Name,E-mail 1 - Value\r\nWes,Six,wes@six.example\r\n");
        Person wes = book.person("Wes Six");
        assertThat(wes.getPhones()).isEmpty();
        assertThat(wes.getEmails()).extracting(e -> e.getAddress()).containsExactly("wes@six.example");
        assertThat(wes.getAddresses()).isEmpty();
        assertThat(wes.getBirthday()).isNull();
        assertThat(wes.getTags()).isEmpty();
        assertThat(wes.getNotes()).isNull();
        assertThat(wes.getRoles()).isEmpty();
        assertThat(wes.getNicknames()).isEmpty();
        assertThat(wes.getLinks()).isEmpty();
        assertThat(wes.getAnniversaries()).isEmpty();
        assertThat(wes.getRelations()).isEmpty();
        assertThat(wes.getCustomFields()).isEmpty();
    }

    @Test
    @DisplayName("a table that drops what a card still says takes nothing")
    void tableAndCard() {
        book.imports("b.csv", TABLE);
        book.imports("a.vcf", card("w1", SAID));
        String full = said();

        book.imports("b2.csv", "First Name,Last Name,E-mail 1 - Value\r\nWes,Six,wes@six.example\r\n");

        assertThat(said()).isEqualTo(full);
        assertThat(book.imports(book.file("a.vcf")).transaction()).isEmpty();
    }

    @Test
    @DisplayName("of notes in other words each source's part goes with it, and a changed one is changed in its place")
    void notes() {
        book.imports("a.vcf", card("w1", List.of("NOTE:from the phone")));
        book.imports("b.csv", "First Name,Last Name,E-mail 1 - Value,Notes\r\nWes,Six,wes@six.example,from the table\r\n");
        assertThat(book.person("Wes Six").getNotes()).isEqualTo("from the phone\n\nfrom the table");

        book.imports("a2.vcf", card("w1", List.of("NOTE:from the new phone")));
        assertThat(book.person("Wes Six").getNotes()).isEqualTo("from the new phone\n\nfrom the table");
        book.imports("b2.csv", "First Name,Last Name,E-mail 1 - Value,Notes\r\nWes,Six,wes@six.example,\r\n");
        assertThat(book.person("Wes Six").getNotes()).isEqualTo("from the new phone");
        book.edit("Wes Six", p -> p.setNotes("from the new phone\n\nmine"));
        book.imports("a3.vcf", card("w1", List.of()));
        assertThat(book.person("Wes Six").getNotes()).as("the user's own part stays").isEqualTo("mine");
        book.imports("a4.vcf", card("w1", List.of("NOTE:once more")));
        assertThat(book.person("Wes Six").getNotes()).isEqualTo("mine\n\nonce more");
        book.edit("Wes Six", p -> p.setNotes("mine\n\nonce more, changed"));
        book.imports("a5.vcf", card("w1", List.of()));
        assertThat(book.person("Wes Six").getNotes()).as("what the user has changed stays").isEqualTo("mine\n\nonce more, changed");
    }

    @Test
    @DisplayName("a value that one source drops becomes what another has said all the time; a changed one is the newest")
    void otherValue() {
        book.imports("a.vcf", card("w1", List.of("BDAY:1990-01-01", "TEL;TYPE=CELL:+1 555 010 1234")));
        book.imports("b.vcf", card("w2", List.of("BDAY:1990-01-01", "TEL;TYPE=WORK:+1 555 010 1234")));
        book.imports("a2.vcf", card("w1", List.of("BDAY:1990-01-02")));

        assertThat(book.person("Wes Six").getBirthday()).isEqualTo("1990-01-02");
        assertThat(book.person("Wes Six").getPhones()).singleElement().satisfies(p -> assertThat(p.getLabel()).isEqualTo("work"));
        book.imports("a3.vcf", card("w1", List.of()));
        assertThat(book.person("Wes Six").getBirthday()).isEqualTo("1990-01-01");
        book.imports("b2.vcf", card("w2", List.of()));
        assertThat(book.person("Wes Six").getBirthday()).isNull();
        assertThat(book.person("Wes Six").getPhones()).isEmpty();
    }

    @Test
    @DisplayName("what the user changed stays, whatever the sources do")
    void ofTheUser() {
        book.imports("a.vcf", card("w1", SAID));
        book.imports("b.csv", TABLE);
        book.edit("Wes Six", p -> {
            p.getTags().clear();
            p.getPhones().getFirst().setLabel("boat");
            p.setBirthday("1991-02-03");
        });
        book.imports("a2.vcf", card("w1", List.of()));
        book.imports("b2.csv", "First Name,Last Name,E-mail 1 - Value\r\nWes,Six,wes@six.example\r\n");

        Person wes = book.person("Wes Six");
        assertThat(wes.getTags()).isEmpty();
        assertThat(wes.getPhones()).singleElement().satisfies(p -> assertThat(p.getLabel()).isEqualTo("boat"));
        assertThat(wes.getBirthday()).isEqualTo("1991-02-03");
    }

    @Test
    @DisplayName("what a card says from now on is written down, though the book has it from another already: it stays when that one drops it")
    void saidLater() {
        book.imports("a.vcf", card("w1", List.of("TEL;TYPE=CELL:+1 555 010 1234", "BDAY:1990-01-01", "CATEGORIES:Rowers", "NOTE:likes rivers")));
        book.imports("b.vcf", card("w2", List.of()));
        book.edit("Wes Six", p -> p.getNicknames().add("Wessie"));
        String full = said();
        book.imports("b2.vcf", card("w2", List.of("TEL;TYPE=CELL:+1 555 010 1234", "BDAY:1990-01-01", "CATEGORIES:Rowers", "NOTE:likes rivers")));
        assertThat(said()).isEqualTo(full);

        book.imports("a2.vcf", card("w1", List.of()));

        assertThat(said()).isEqualTo(full);
        book.imports("b3.vcf", card("w2", List.of()));
        Person wes = book.person("Wes Six");
        assertThat(wes.getPhones()).isEmpty();
        assertThat(wes.getBirthday()).isNull();
        assertThat(wes.getTags()).isEmpty();
        assertThat(wes.getNotes()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10470906058467L})
    @DisplayName("several cards say and drop lines at random: the book has what any of them says, and nothing else")
    void random(long known) {
        long seed = known == 0 ? Seed.next() : known;
        Random random = new Random(seed);
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pool.add(switch (i % 4) {
                case 0 -> "TEL;TYPE=CELL:+1 555 010 00" + (10 + i);
                case 1 -> "EMAIL:wes" + i + "@more.example";
                case 2 -> "CATEGORIES:Tag" + i;
                default -> "URL:https://wes" + i + ".example";
            });
        }
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (int step = 0; step < 40; step++) {
            String uid = "w" + random.nextInt(3);
            List<String> lines = pool.stream().filter(line -> random.nextInt(3) == 0).toList();
            sources.put(uid, lines);
            book.imports("s" + step + ".vcf", card(uid, lines));

            assertThat(book.people()).as("seed %d, step %d", seed, step).hasSize(1);
            Person wes = book.people().getFirst();
            TreeSet<String> has = new TreeSet<>();
            wes.getPhones().forEach(p -> has.add("TEL;TYPE=CELL:" + p.getNumber()));
            wes.getEmails().stream().filter(e -> !e.getAddress().equals("wes@six.example")).forEach(e -> has.add("EMAIL:" + e.getAddress()));
            wes.getTags().forEach(t -> has.add("CATEGORIES:" + t));
            wes.getLinks().forEach(l -> has.add("URL:" + l.getUri()));
            TreeSet<String> should = new TreeSet<>();
            sources.values().forEach(should::addAll);
            assertThat(has).as("seed %d, step %d", seed, step).isEqualTo(should);
        }
    }
}
