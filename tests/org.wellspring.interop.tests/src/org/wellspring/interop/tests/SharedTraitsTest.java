// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

import com.sun.management.ThreadMXBean;

@DisplayName("Reading a file whose people share something costs about what it costs where nobody shares anything (X6)")
class SharedTraitsTest {
    private static final int CARDS = 2_000;
    /** Twice is seen, for whom each looks like is put into words. Numbers read anew for each of a crowd were eight times. */
    private static final double AT_MOST = 3;

    /** What people of a file share; an odd lot of it, as houses, families and desks have it. */
    enum Shared {
        NUMBER_OF_A_HOUSE(i -> "TEL;TYPE=WORK:+44 20 7946 0" + 100 + i / 100),
        NUMBER_OF_ALL(i -> "TEL:020 7946 0000"),
        ENDING_OF_A_NUMBER(i -> "TEL:+" + (30 + i % 60) + " 20 7946 0000"),
        MAILBOX_OF_A_HOUSE(i -> "EMAIL:info@house" + i / 100 + ".example"),
        MAILBOX_OF_ALL(i -> "EMAIL:someone@house.example"),
        ADDRESS(i -> "ADR:;;1 Mill Lane;Upton;;;UK"),
        BIRTHDAY(i -> "BDAY:1970-05-05"),
        FAMILY_NAME(i -> "N:Silva;" + word(i) + ";;;"),
        EMPLOYER(i -> "ORG:One House"),
        EMPLOYER_IN_MANY_FORMS(i -> "ORG:One House " + List.of("Ltd", "GmbH", "AG", "Inc", "Oy").get(i % 5)),
        SPOUSE(i -> "X-SPOUSE:Ana Silva"),
        NAME(i -> "FN:Ana Silva");

        private final IntFunction<String> line;

        Shared(IntFunction<String> line) {
            this.line = line;
        }
    }

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    /** A word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number; rest > 0 || word.length() < 4; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.toString();
    }

    private Path file(String name, IntFunction<String> shared) {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < CARDS; i++) {
            List<String> lines = new ArrayList<>(List.of("FN:" + word(i) + " " + word(i * 7 + 3), "TEL;TYPE=WORK:+44 7700 9" + (10_000 + i),
                    "EMAIL:" + word(i) + "@people.example"));
            String line = shared.apply(i);
            lines.removeIf(own -> own.split("[:;]")[0].equals(line.split("[:;]")[0]));
            lines.add(line);
            cards.append("BEGIN:VCARD\r\nVERSION:3.0\r\n").append(String.join("\r\n", lines)).append("\r\nEND:VCARD\r\n");
        }
        return Samples.write(book.file(name), cards.toString());
    }

    /** What reading a file takes, counted in bytes that all threads asked for: unlike time it is the same in a busy hour. */
    private double cost(Path file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        assertThat(book.plan(file).records(0)).hasSize(CARDS);
        return threads.getTotalThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @EnumSource(Shared.class)
    @DisplayName("in a file")
    void inAFile(Shared shared) {
        Path own = file("own.vcf", i -> "NOTE:Met at " + word(i));
        cost(own);
        assertThat(cost(file("shared.vcf", shared.line))).isLessThan(AT_MOST * cost(own));
    }

    @Test
    @DisplayName("with people of the book")
    void withTheBook() {
        book.imports(file("house.vcf", i -> "TEL:020 7946 0000"));
        Path own = file("own.vcf", i -> "TEL:020 7946 " + (10_000 + i));
        cost(own);
        assertThat(cost(file("others.vcf", i -> "TEL:020 7946 0000"))).isLessThan(AT_MOST * cost(own));
    }
}
