// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.Choice;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.Importer;
import org.wellspring.interop.PartRecord;
import org.wellspring.interop.Parting;
import org.wellspring.interop.PersonSource;
import org.wellspring.interop.Progress;
import org.wellspring.model.Person;
import org.wellspring.people.Duplicates;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.PersonBuilder;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What an import joined is parted again alone (M13)")
class PartingTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private List<PersonSource> sources(Person person) {
        return new Parting(book.space(), Formats.own()).sources(person.getId());
    }

    private Person part(Person person, int source) {
        UUID made = new PartRecord(Formats.own(), person.getId(), sources(person).get(source).id()).run(book.space()).result();
        return book.space().find(made, Person.class).orElseThrow();
    }

    @Test
    @DisplayName("the record becomes a person with all it says, and what only it said goes from the other; the rest of the import stays")
    void parted() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+34 911 555 010", "CATEGORIES:Chess", "ORG:Acme"));
        book.imports("b.vcf", card("b", "Ruiz, Ana", "EMAIL:ana@ruiz.example", "TEL:+34 911 555 020", "BDAY:1980-03-01", "CATEGORIES:Chess,Boats",
                "NOTE:Sails", "NICKNAME:Anita", "ORG:Beacon") + card("c", "Bo Ek", "TEL:+46 1"));
        Person ana = book.person("Ana Ruiz");
        book.edit("Ana Ruiz", p -> p.getTags().add("Mine"));
        assertThat(sources(ana)).extracting(PersonSource::name).containsExactly("Ana Ruiz", "Ruiz, Ana");

        Person other = part(ana, 1);

        assertThat(ana.getPhones()).extracting(p -> p.getNumber()).containsExactly("+34 911 555 010");
        assertThat(ana.getEmails()).hasSize(1);
        assertThat(ana.getBirthday()).isNull();
        assertThat(ana.getNotes()).isNull();
        assertThat(ana.getNicknames()).isEmpty();
        assertThat(ana.getTags()).containsExactly("Chess", "Mine");
        assertThat(ana.getRoles()).extracting(r -> r.getOrganization().getName()).containsExactly("Acme");
        assertThat(other.getName()).isEqualTo("Ruiz, Ana");
        assertThat(other.getBirthday()).isEqualTo("1980-03-01");
        assertThat(other.getTags()).containsExactly("Chess", "Boats");
        assertThat(other.getPhones()).extracting(p -> p.getNumber()).containsExactly("+34 911 555 020");
        assertThat(book.names()).containsExactly("Ana Ruiz", "Bo Ek", "Ruiz, Ana");
        assertThat(new Duplicates(book.space()).candidates(10)).isEmpty();
        assertThat(book.space().history().recent(1).getFirst().label()).isEqualTo("Take Ruiz, Ana out of Ana Ruiz again");
        assertThat(book.imports(book.file("a.vcf"), book.file("b.vcf")).unchanged()).isEqualTo(3);
        assertThat(book.imports("c.vcf", card("b", "Ruiz, Ana", "EMAIL:ana@ruiz.example", "NOTE:later")).updated()).isEqualTo(1);
        assertThat(other.getNotes()).isEqualTo("later");
        assertThat(ana.getNotes()).isNull();
    }

    @Test
    @DisplayName("what stood in the book before a record joined comes back, and what was the user's own stays")
    void madeByHand() {
        Person ana = PersonBuilder.aPerson("Ana Ruiz").email("ana@ruiz.example").notes("known for years").in(book.space());
        book.imports("b.vcf", card("b", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+34 1", "NOTE:from a file"));
        assertThat(ana.getNotes()).isEqualTo("known for years\n\nfrom a file");

        Person other = part(ana, 0);

        assertThat(ana.getNotes()).isEqualTo("known for years");
        assertThat(ana.getEmails()).hasSize(1);
        assertThat(ana.getPhones()).isEmpty();
        assertThat(other.getEmails()).hasSize(1);
        assertThat(other.getPhones()).hasSize(1);
        assertThat(other.getNotes()).isEqualTo("from a file");
    }

    @Test
    @DisplayName("one step back brings the joined person again")
    void undone() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example"));
        book.imports("b.vcf", card("b", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+34 1", "PHOTO;ENCODING=b;TYPE=GIF:" + Samples.PICTURE));
        Person ana = book.person("Ana Ruiz");
        String before = Persons.describe(ana);
        Person other = part(ana, 1);
        assertThat(other.getPhoto().getContent()).hasSizeGreaterThan(40);
        assertThat(ana.getPhoto()).isNull();

        book.space().history().undo();

        assertThat(Persons.describe(book.person("Ana Ruiz"))).isEqualTo(before);
        assertThat(book.people()).hasSize(1);
    }

    @Test
    @DisplayName("whoever is one record alone can't be parted, and a record of somebody else is refused")
    void refused() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "TEL:+34 1") + card("b", "Bo Ek", "TEL:+46 1"));
        Person ana = book.person("Ana Ruiz");
        UUID foreign = sources(book.person("Bo Ek")).getFirst().id();
        UUID own = sources(ana).getFirst().id();
        long transactions = book.transactions();

        assertThatThrownBy(() -> new PartRecord(Formats.own(), ana.getId(), own).run(book.space())).isInstanceOf(SpaceException.class)
                .hasMessageContaining("alone");
        assertThatThrownBy(() -> new PartRecord(Formats.own(), ana.getId(), foreign).run(book.space())).isInstanceOf(SpaceException.class);
        assertThat(book.transactions()).isEqualTo(transactions);
    }

    @Test
    @DisplayName("random people joined in one import and parted are as if each had come alone")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String one = card("one-" + i, "Nora Quist" + i, lines(random, "1"));
            String two = card("two-" + i, "Nils Berg" + i, lines(random, "2"));
            ImportPlan plan = book.plan(Samples.write(book.file("pair" + i + ".vcf"), one + two));
            plan.choose(0, 2, new Choice.Join(new Whom.OfRecord(0, 1)));
            new Importer(book.space(), Formats.own()).apply(plan, Progress.NONE);
            Person joined = book.person("Nora Quist" + i);
            Person parted = part(joined, sources(joined).get(0).name().startsWith("Nils") ? 0 : 1);
            book.imports("alone" + i + ".vcf",
                    one.replace("UID:one", "UID:x-one").replace("Nora", "Vera") + two.replace("UID:two", "UID:x-two").replace("Nils", "Lars"));

            assertThat(Persons.describe(joined)).isEqualTo(Persons.describe(book.person("Vera Quist" + i)).replace("Vera", "Nora"));
            assertThat(Persons.describe(parted)).isEqualTo(Persons.describe(book.person("Lars Berg" + i)).replace("Lars", "Nils"));
        }
    }

    private static String[] lines(Random random, String mark) {
        List<String> all = List.of("TEL:+34 911 555 01" + mark, "EMAIL:x" + mark + "@x.example", "EMAIL:shared@x.example", "NOTE:note " + mark,
                "BDAY:196" + mark + "-01-01", "CATEGORIES:Both,Only" + mark, "ORG:Acme", "ORG:House" + mark + "\r\nTITLE:T" + mark, "NICKNAME:N" + mark,
                "ADR:;;Street " + mark + ";Town;;;", "URL:https://x.example/" + mark, "URL:https://x.example/", "X-ANNIVERSARY:2001-0" + mark + "-01");
        return all.stream().filter(line -> random.nextBoolean()).toArray(String[]::new);
    }
}
