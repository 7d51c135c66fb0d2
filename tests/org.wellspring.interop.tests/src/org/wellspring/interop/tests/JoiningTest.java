// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.interop.Choice;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Joined;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.Progress;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NotDuplicates;
import org.wellspring.model.Person;
import org.wellspring.people.Duplicates;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("An import joins nobody on weak evidence, and says whom it joins (M13)")
class JoiningTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + (uid == null ? "" : "UID:" + uid + "\r\n") + "FN:" + name + "\r\n"
                + String.join("\r\n", lines) + (lines.length == 0 ? "" : "\r\n") + "END:VCARD\r\n";
    }

    private ImportReport apply(ImportPlan plan) {
        return new Importer(book.space(), Formats.own()).apply(plan, Progress.NONE);
    }

    private List<Joined> joined(ImportReport report) {
        return report.files().stream().flatMap(f -> f.joined().stream()).toList();
    }

    @Test
    @DisplayName("a mother and a daughter who share an address are two, and offered as duplicates with the reason")
    void family() {
        ImportPlan plan = book.plan(Samples.write(book.file("family.vcf"),
                card("a-1", "Lena Costa", "EMAIL:casa@costa.example", "BDAY:1951-02-03")
                        + card("a-2", "Lena Costa Prado", "EMAIL:casa@costa.example", "BDAY:1988-02-03")));
        List<Likeness> like = plan.records(0).get(1).like();
        ImportReport report = apply(plan);

        assertThat(report.created()).isEqualTo(2);
        assertThat(joined(report)).isEmpty();
        assertThat(book.people()).extracting(p -> p.getName() + " " + p.getBirthday())
                .containsExactly("Lena Costa 1951-02-03", "Lena Costa Prado 1988-02-03");
        assertThat(like).singleElement().satisfies(l -> {
            assertThat(l.name()).isEqualTo("Lena Costa");
            assertThat(l.why()).contains("casa@costa.example");
        });
        assertThat(new Duplicates(book.space()).candidates(10)).singleElement()
                .satisfies(c -> assertThat(c.reasons()).contains(Duplicates.Reason.SHARED_EMAIL));
    }

    @ParameterizedTest(name = "{0} and {1} with {2}")
    @CsvSource(delimiter = '|', value = {"Jonas Weber|Jonas Weber|info@weber.example", "Jonas Weber|Jonas Weber|office@x.example",
            "Jonas Weber|Jonas Weber|weber@x.example", "Jonas Weber|Jonas Weber|familie.weber@x.example",
            "Jonas Weber|J. Weber|jonas@weber.example", "Jonas Weber|J. W.|jonas@weber.example", "Jonas Weber|Weber|jonas@weber.example",
            "Jonas|Jonas|jonas@weber.example", "Jonas Weber|Jonas K. Weber|jonas@weber.example",
            "Jonas Weber|Jonas Weber Roth|jonas@weber.example", "Jonas Weber|Nora Weber|jonas@weber.example",
            "J. Weber|J. Weber|j.weber@x.example", "Jo Weber Jr.|Jo Weber Sr.|jo@weber.example"})
    @DisplayName("initials, one common word, another name or a shared mailbox are not enough, in one file or in two")
    void weak(String one, String other, String email) {
        ImportReport first = book.imports("both.vcf", card(null, one, "EMAIL:" + email, "NOTE:a") + card("u-2", other, "EMAIL:" + email, "NOTE:b"));
        ImportReport third = book.imports("third.vcf", card("u-3", one, "EMAIL:" + email.replace("jonas", "jon"), "NOTE:c")
                + card("u-4", other, "EMAIL:" + email.replace("jonas", "jon"), "NOTE:d"));

        assertThat(book.people()).hasSize(4);
        assertThat(joined(first)).isEmpty();
        assertThat(joined(third)).isEmpty();
    }

    @Test
    @DisplayName("where a shared mailbox is the same and a number of one’s own too, the number joins; the reason names all that is the same")
    void all() {
        book.imports("a.vcf", card(null, "Alice Bennett", "EMAIL:info@bennett.example", "TEL;TYPE=CELL:+447700900123")
                + card(null, "Ingrid Brandt", "EMAIL:info@brandt.example", "BDAY:1975-12-03"));
        ImportPlan plan = book
                .plan(Samples.write(book.file("b.vcf"), card("b-1", "Alice Bennett", "EMAIL:info@bennett.example", "TEL;TYPE=CELL:+44 7700 900123")
                        + card("b-2", "Ingrid Brandt", "EMAIL:info@brandt.example", "BDAY:1975-12-03")));
        assertThat(plan.records(0).get(1).like()).singleElement().satisfies(like -> assertThat(like.why())
                .isEqualTo("same name, same e-mail address, which several people may share: info@brandt.example, same birthday"));
        assertThat(joined(apply(plan))).singleElement().satisfies(one -> assertThat(one.reason())
                .contains("same name", "900123", "same e-mail address, which several people may share: info@bennett.example"));
        assertThat(book.people()).hasSize(3);
    }

    @Test
    @DisplayName("two birthdays are two people, whatever else is the same")
    void birthdays() {
        book.imports("a.vcf", card(null, "Ana Ruiz", "EMAIL:ana@ruiz.example", "BDAY:1970-01-01"));
        book.imports("b.vcf", card(null, "Ana Ruiz", "EMAIL:ana@ruiz.example", "BDAY:1999-01-01"));
        book.imports("c.vcf", card("c", "Ana Ruiz", "EMAIL:ana@ruiz.example", "BDAY:--03-01"));
        book.imports("d.csv", "First Name,Last Name,Email,Birthday\nAna,Ruiz,ana@ruiz.example,1985-05-05\n");

        assertThat(book.people()).extracting(Person::getBirthday).containsExactly("1970-01-01", "1999-01-01", "--03-01", "1985-05-05");
    }

    @Test
    @DisplayName("the same birthday without its year contradicts nothing")
    void partialBirthday() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example", "BDAY:1970-03-01"));
        ImportReport report = book.imports("b.vcf", card("b", "Ana Ruiz", "EMAIL:ana@ruiz.example", "BDAY:1604-03-01"));

        assertThat(joined(report)).singleElement().satisfies(j -> assertThat(j.known()).isEqualTo(Known.SAME_NAME_AND_EMAIL));
        assertThat(book.people()).singleElement().satisfies(p -> assertThat(p.getBirthday()).isEqualTo("1970-03-01"));
    }

    @Test
    @DisplayName("a later file that has both cards of a family doesn't give the one's key to the other")
    void secondOfTheFamilyComesLater() {
        String ana = card("u-1", "Ana Ruiz", "EMAIL:ana@ruiz.example");
        book.imports("a.vcf", ana);
        book.imports("b.vcf", card("u-2", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+34 911 555 010") + ana);
        book.imports("c.vcf", card("u-3", "Ana Ruiz", "EMAIL:ana@ruiz.example", "NOTE:x")
                + card("u-4", "Ana Ruiz", "EMAIL:ana@ruiz.example", "NOTE:y"));

        assertThat(book.people()).as("u-3 and u-4 could each be either of two").hasSize(4);
    }

    @Test
    @DisplayName("two cards of one file never both join the one person whom they fit")
    void twoOfAFile() {
        book.imports("a.vcf", card("u-1", "Ana Ruiz", "EMAIL:ana@ruiz.example"));
        ImportReport report = book.imports("b.vcf", card("v-1", "Ana Ruiz", "EMAIL:ana@ruiz.example", "NOTE:x")
                + card("v-2", "Ana Ruiz", "EMAIL:ana@ruiz.example", "NOTE:y"));

        assertThat(book.people()).hasSize(2);
        assertThat(joined(report)).hasSize(1);
    }

    @Test
    @DisplayName("a number that is carried about joins the same whole name, a number of the office doesn't")
    void phones() {
        book.imports("a.vcf", card("a", "Dina Roth", "TEL;TYPE=CELL:+49 1512 5551514") + card("b", "Ina Roth", "TEL;TYPE=WORK:+49 30 12345678"));
        ImportReport report = book.imports("b.vcf", card("c", "Roth, Dina", "TEL:0049 1512 5551514")
                + card("d", "Ina Roth", "TEL;TYPE=WORK:+49 30 12345678"));

        assertThat(joined(report)).singleElement().satisfies(j -> {
            assertThat(j.known()).isEqualTo(Known.SAME_NAME_AND_PHONE);
            assertThat(j.with()).isEqualTo("Dina Roth");
        });
        assertThat(book.people()).hasSize(3);
    }

    @Test
    @DisplayName("one key that two cards of a file share by mistake makes two people when they contradict each other")
    void keyGivenTwice() {
        String file = card("1", "Ana Ruiz", "BDAY:1970-01-01") + card("1", "Bruno Sato", "BDAY:1980-01-01");
        book.imports("a.vcf", file);
        ImportReport again = book.imports("b.vcf", file.replace("END:VCARD", "NOTE:new\r\nEND:VCARD"));

        assertThat(book.people()).extracting(p -> p.getName() + " " + p.getNotes()).containsExactly("Ana Ruiz new", "Bruno Sato new");
        assertThat(again.updated()).isEqualTo(2);
    }

    @Test
    @DisplayName("keys are compared without case and whatever stands before them")
    void keys() {
        book.imports("a.vcf", card("urn:uuid:AAAA0000-0000-4000-8000-00000000000C", "Ana Ruiz", "TEL:+34 1"));
        ImportReport report = book.imports("b.vcf", card("aaaa0000-0000-4000-8000-00000000000c", "Ana Ruiz Vega", "TEL:+34 1"));

        assertThat(report.updated()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Ana Ruiz Vega");
    }

    @Test
    @DisplayName("a pair can be parted before it is done, and isn't suggested again")
    void partedBefore() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example"));
        ImportPlan plan = book.plan(Samples.write(book.file("b.vcf"), card("b", "Ana Ruiz", "EMAIL:ana@ruiz.example", "NOTE:other")));
        assertThat(plan.preview().updated()).isEqualTo(1);
        plan.choose(0, 1, new Choice.Apart());
        assertThat(plan.preview().created()).isEqualTo(1);
        assertThat(plan.records(0).getFirst().outcome()).isInstanceOf(Outcome.Create.class);
        apply(plan);

        assertThat(book.people()).hasSize(2);
        assertThat(book.all(ModelPackage.Literals.NOT_DUPLICATES, NotDuplicates.class)).hasSize(1);
        assertThat(new Duplicates(book.space()).candidates(10)).isEmpty();
        assertThat(book.imports(book.file("b.vcf")).unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("even a record that came before can be said to be somebody else now, and takes its key along")
    void keyTakenAlong() {
        book.imports("a.vcf", card("a", "Ana Ruiz", "NOTE:one"));
        ImportPlan plan = book.plan(Samples.write(book.file("b.vcf"), card("a", "Bea Sol", "NOTE:two")));
        plan.choose(0, 1, new Choice.Apart());
        apply(plan);
        book.imports("c.vcf", card("a", "Bea Sol", "NOTE:three"));

        assertThat(book.people()).extracting(p -> p.getName() + " " + p.getNotes()).containsExactly("Ana Ruiz one", "Bea Sol three");
    }

    @Test
    @DisplayName("a likeness can be joined before it is done: with somebody known, an earlier record, or a later one")
    void joinedBefore() {
        book.imports("a.vcf", card("a", "Jonas Weber", "EMAIL:jonas@weber.example"));
        ImportPlan plan = book.plan(Samples.write(book.file("b.vcf"), card("b", "J. Weber", "EMAIL:jonas@weber.example", "NOTE:x")
                + card("c", "Maria Silva", "TEL:+34 1") + card("d", "Mia Silva", "TEL:+34 2") + card("e", "Tom Becker")
                + card("f", "Thomas Becker", "TEL:+34 3")));
        Whom jonas = plan.records(0).getFirst().like().getFirst().whom();
        plan.choose(0, 1, new Choice.Join(jonas));
        plan.choose(0, 3, new Choice.Join(new Whom.OfRecord(0, 2)));
        plan.choose(0, 4, new Choice.Join(new Whom.OfRecord(0, 5)));
        ImportReport preview = plan.preview();
        ImportReport report = apply(plan);

        assertThat(preview.created()).isEqualTo(2);
        assertThat(report.created()).isEqualTo(2);
        assertThat(book.person("Jonas Weber").getNicknames()).as("a name that loses finds the person").containsExactly("J. Weber");
        assertThat(book.person("Maria Silva").getNicknames()).containsExactly("Mia Silva");
        assertThat(joined(report)).hasSize(3).allSatisfy(j -> {
            assertThat(j.known()).isEqualTo(Known.CHOSEN);
            assertThat(j.person()).isPresent();
        });
        assertThat(book.names()).containsExactly("Jonas Weber", "Maria Silva", "Tom Becker");
        assertThat(book.person("Tom Becker").getPhones()).hasSize(1);
        assertThat(book.imports(book.file("b.vcf")).unchanged()).isEqualTo(5);
    }

    @Test
    @DisplayName("of those somebody looks like, the one of that name comes before whoever shares the family's mailbox")
    void namesakeFirst() {
        book.imports("a.vcf", card("a", "Rui Ferreira", "EMAIL:rui@banco.example"));
        book.imports("b.vcf", card("b", "Inês Ferreira", "EMAIL:casa@ferreira.example"));
        ImportPlan plan = book.plan(Samples.write(book.file("c.vcf"), card("c", "Rui Ferreira", "EMAIL:casa@ferreira.example")));

        assertThat(plan.records(0).getFirst().like()).extracting(Likeness::name).containsExactly("Rui Ferreira", "Inês Ferreira");
    }

    @Test
    @DisplayName("a record can be left out, and whoever joined it stands alone then")
    void leftOut() {
        ImportPlan plan = book.plan(Samples.write(book.file("a.csv"), "Name,Email\nAna Ruiz,ana@ruiz.example\n\"Ruiz, Ana\",ana@ruiz.example\nTom Becker,\n"));
        assertThat(plan.preview().updated()).isEqualTo(1);
        plan.choose(0, 1, new Choice.LeaveOut());
        plan.choose(0, 3, new Choice.LeaveOut());
        ImportReport report = apply(plan);

        assertThat(report.leftOut()).isEqualTo(2);
        assertThat(report.failed()).isZero();
        assertThat(report.created()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Ruiz, Ana");
    }

    @Test
    @DisplayName("choices hold when the book has changed since, and can be taken back")
    void choicesAndAnotherBook() {
        Samples.write(book.file("a.vcf"), card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example") + card("b", "Bo Ek"));
        ImportPlan plan = book.plan(book.file("a.vcf"));
        plan.choose(0, 1, new Choice.LeaveOut());
        plan.choose(0, 2, new Choice.LeaveOut());
        plan.choose(0, 2, new Choice.AsFound());
        book.imports("other.vcf", card("x", "Carl Ny"));

        assertThat(apply(plan).created()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Carl Ny", "Bo Ek");
    }

    @Test
    @DisplayName("random families, offices and namesakes with keys of their own are never one person, in any order")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        String[] given = {"Ana", "Bo", "Chidi", "Dina", "Élise"};
        String[] family = {"Ruiz", "Weber", "O'Neil", "Silva Santos"};
        String[] boxes = {"info@%s.example", "casa@%s.example", "ana@%s.example", "bo.%s@mail.example", "%s@mail.example"};
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String last = family[random.nextInt(family.length)];
            String first = given[random.nextInt(given.length)];
            String name = switch (random.nextInt(5)) {
                case 0 -> first;
                case 1 -> first.charAt(0) + ". " + last;
                case 2 -> last + ", " + first;
                default -> first + " " + last;
            };
            String box = boxes[random.nextInt(boxes.length)].formatted(last.toLowerCase().replaceAll("[^a-z]", ""));
            cards.add(card("uid-" + i, name, "EMAIL:" + box, random.nextBoolean() ? "BDAY:19" + (50 + random.nextInt(40)) + "-01-02" : "NOTE:n"));
        }
        book.imports("all.vcf", String.join("", cards));
        assertThat(book.people()).hasSize(60);

        Collections.shuffle(cards, random);
        ImportReport again = book.imports("again.vcf", String.join("", cards).replace("END:VCARD", "URL:https://x.example/\r\nEND:VCARD"));
        assertThat(again.updated()).isEqualTo(60);
        assertThat(book.people()).hasSize(60);
        assertThat(new Importer(book.space(), Formats.own()).read(List.of(book.file("all.vcf")), ImportOptions.detect(), Progress.NONE).preview().created())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"Petr Novák,Petr Novak,true", "Petr Novak,Petr Novák,true", "Jørn Holm,Jorn Holm,true", "Petr Novák,PETR NOVÁK,false",
            "Petr Novák,Petr  Novák,false",
            "Petr Novák,Dr. Petr Novák,false", "Petr Novák,'Novák, Petr',false"})
    @DisplayName("a spelling that loses is kept beside the name, unless it differs in capitals and spaces alone; in the export, too")
    void spellings(String first, String second, boolean kept) {
        book.imports("both.vcf", card(null, first, "EMAIL:petr@novak.example") + card(null, second.replace(",", "\\,"), "EMAIL:petr@novak.example", "NOTE:b"));
        book.imports("later.vcf", card("l", second.replace(",", "\\,"), "EMAIL:petr@novak.example", "NOTE:c"));

        assertThat(book.people()).singleElement().satisfies(p -> {
            assertThat(p.getName()).isEqualTo(first);
            assertThat(p.getNicknames()).isEqualTo(kept ? List.of(second) : List.of());
        });
        if (kept) {
            assertThat(book.exports(ExportFormat.VCARD3)).contains("NICKNAME:" + second);
        }
    }
}
