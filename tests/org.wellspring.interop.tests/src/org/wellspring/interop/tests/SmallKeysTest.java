// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Choice;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Formats;
import org.wellspring.interop.Progress;
import org.wellspring.model.Person;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Two programs count from 1: a key alone makes nobody of two people (M13)")
class SmallKeysTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\n" + String.join("\r\n", lines) + (lines.length == 0 ? "" : "\r\n")
                + "END:VCARD\r\n";
    }

    private static final String ANNA = card("1", "Anna Alpha", "EMAIL:anna@alpha.example", "TEL;TYPE=CELL:+49 151 5551001");
    private static final String BERT = card("1", "Bert Beta", "EMAIL:bert@beta.example", "TEL;TYPE=CELL:+49 170 5552002");

    @Test
    @DisplayName("with nothing else in common they stay two; the report names them, and each file is known again")
    void two() {
        book.imports("a.vcf", ANNA);
        ImportReport report = book.imports("b.vcf", BERT);

        assertThat(book.names()).containsExactly("Anna Alpha", "Bert Beta");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.files().getFirst().alike()).singleElement().satisfies(alike -> assertThat(alike.toString()).contains("Anna Alpha", "UID"));
        for (int i = 0; i < 2; i++) {
            assertThat(book.imports("a2.vcf", ANNA.replace("END", "NOTE:n" + i + "\r\nEND")).updated()).isEqualTo(1);
            assertThat(book.imports("b2.vcf", BERT.replace("END", "NOTE:m" + i + "\r\nEND")).updated()).isEqualTo(1);
            assertThat(book.person("Anna Alpha").getNotes()).isEqualTo("n" + i);
            assertThat(book.person("Bert Beta").getNotes()).isEqualTo("m" + i);
        }
        assertThat(book.people()).hasSize(2);
    }

    @Test
    @DisplayName("the user may say that it is the same one all the same")
    void asked() {
        book.imports("a.vcf", ANNA);
        Samples.write(book.file("b.vcf"), BERT);
        ImportPlan plan = book.plan(book.file("b.vcf"));
        assertThat(plan.choose(0, 1, new Choice.Join(new Whom.InBook(book.person("Anna Alpha").getId())))).isTrue();
        new Importer(book.space(), Formats.own()).apply(plan, Progress.NONE);
        assertThat(book.people()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Beta|NOTE:married", "Zoe Other|EMAIL:anna@alpha.example", "Zoe Other|TEL:0049 151 5551001", "Anna|NOTE:short",
            "Alpha, A.|NOTE:turned"})
    @DisplayName("whose name changed is the same one while anything else is the same, a word of the name, an address, a number")
    void same(String changed) {
        book.imports("a.vcf", ANNA);
        String[] parts = changed.split("\\|");
        assertThat(book.imports("b.vcf", card("1", parts[0], parts[1])).updated()).isEqualTo(1);
        assertThat(book.people()).hasSize(1);
    }

    @Test
    @DisplayName("who was renamed in the book is still known by what their card says")
    void renamedHere() {
        book.imports("a.vcf", card("7", "Mem One"));
        book.edit("Mem One", p -> p.setName("Carla Third"));
        assertThat(book.imports("b.vcf", card("7", "Mem One", "NOTE:new")).updated()).isEqualTo(1);
        assertThat(book.people()).singleElement().extracting(Person::getName).isEqualTo("Carla Third");
        assertThat(book.imports("own.vcf", book.exports(ExportFormat.VCARD4)).transaction()).isEmpty();
    }

    @Test
    @DisplayName("two that look alike in something are named with the key, too")
    void alikeAndKey() {
        book.imports("a.vcf", card("u", "Maria Silva", "BDAY:1980-01-01", "EMAIL:maria@silva.example"));
        ImportReport report = book.imports("b.vcf", card("u", "Maria Costa", "BDAY:1980-10-01", "EMAIL:maria@silva.example"));
        assertThat(report.files().getFirst().alike()).singleElement().satisfies(alike -> assertThat(alike.toString()).contains("maria@silva.example", "UID"));
    }

    @Test
    @DisplayName("numbered exports of two programs, in random turns: nobody is lost, everybody is known again")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int turn = 0; turn < 6; turn++) {
            boolean first = random.nextBoolean();
            StringBuilder file = new StringBuilder();
            for (int i = 1; i <= 8; i++) {
                String who = (first ? "Anna" : "Bert") + i;
                file.append(card(String.valueOf(i), who + " " + (first ? "Alpha" : "Beta") + i, "EMAIL:" + who + "@" + (first ? "alpha" : "beta") + ".example",
                        "NOTE:turn " + turn));
            }
            book.imports("t" + turn + ".vcf", file.toString());
            boolean alphas = first;
            assertThat(book.people().stream().filter(p -> p.getName().contains(alphas ? "Alpha" : "Beta"))).as("seed %d, turn %d", seed, turn).hasSize(8);
        }
        assertThat(book.people().size()).as("seed %d", seed).isIn(8, 16);
    }
}
