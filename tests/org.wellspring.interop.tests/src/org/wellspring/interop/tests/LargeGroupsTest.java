// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

import com.sun.management.ThreadMXBean;

@DisplayName("Everybody in one group costs about what everybody in a small group of their own costs (X1, X6)")
class LargeGroupsTest {
    private static final int CARDS = 1_000;
    /** Each newcomer held against each member was far more than ten times. */
    private static final double AT_MOST = 3;

    /** How a group names its members. */
    enum Named {
        KEY(i -> "urn:uuid:K-" + i),
        EMAIL(i -> "mailto:p" + i + "@people.example"),
        NUMBER(i -> "tel:+44-7700-9" + (10_000 + i)),
        LINK(i -> "https://people.example/É" + i);

        private final IntFunction<String> member;

        Named(IntFunction<String> member) {
            this.member = member;
        }
    }

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private static String people(int from) {
        return IntStream.range(from, from + CARDS).mapToObj(i -> card("FN:Person" + i + " Member", "UID:k-" + i, "EMAIL:P" + i + "@people.example",
                "TEL:+44 7700 9" + (10_000 + i), "URL:https://people.example/é" + i)).collect(Collectors.joining());
    }

    private static String groups(Named named, int from, int size) {
        return IntStream.range(0, CARDS / size).mapToObj(g -> card("KIND:group", "FN:Circle", "UID:g-" + from + "-" + g, IntStream.range(0, size)
                .mapToObj(i -> "MEMBER:" + named.member.apply(from + g * size + i)).collect(Collectors.joining("\r\n")))).collect(Collectors.joining());
    }

    /** What importing takes, counted in bytes that all threads asked for: unlike time it is the same in a busy hour. */
    private double cost(String name, String cards) {
        Path file = Samples.write(book.file(name), cards);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        book.imports(file);
        return threads.getTotalThreadAllocatedBytes() - before;
    }

    private void allAreIn(int people) {
        assertThat(book.people()).hasSize(people).allSatisfy(p -> assertThat(p.getTags()).isEqualTo(List.of("Circle")));
    }

    @ParameterizedTest
    @EnumSource(Named.class)
    @DisplayName("when all come in one file")
    void together(Named named) {
        cost("warm.vcf", people(0) + groups(named, 0, 1));
        double own = cost("own.vcf", people(CARDS) + groups(named, CARDS, 1));
        double one = cost("one.vcf", people(2 * CARDS) + groups(named, 2 * CARDS, CARDS));

        allAreIn(3 * CARDS);
        assertThat(one).isLessThan(AT_MOST * own);
    }

    @ParameterizedTest
    @EnumSource(Named.class)
    @DisplayName("when the group came before its members, and when it comes after them")
    void apart(Named named) {
        cost("warm.vcf", groups(named, 0, 1));
        double early = cost("own.vcf", people(0));
        cost("group.vcf", groups(named, CARDS, CARDS));
        double late = cost("one.vcf", people(CARDS));
        cost("people.vcf", people(2 * CARDS));
        double after = cost("after.vcf", groups(named, 2 * CARDS, CARDS));

        allAreIn(3 * CARDS);
        assertThat(late).isLessThan(AT_MOST * early);
        assertThat(after).isLessThan(AT_MOST * early);
    }
}
