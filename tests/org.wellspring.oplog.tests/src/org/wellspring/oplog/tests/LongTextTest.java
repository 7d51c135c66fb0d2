// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.LongText;
import org.wellspring.oplog.state.Paragraph;

@DisplayName("A long text")
class LongTextTest {

    private final Random random = Seed.random("long text");

    private List<Paragraph> write(List<Paragraph> before, String text) {
        Map<String, String> paragraphs = new TreeMap<>();
        before.forEach(paragraph -> paragraphs.put(paragraph.key(), paragraph.text()));
        for (LongText.Change change : LongText.diff(before, text, random)) {
            if (change.value() instanceof Value.Text line) {
                paragraphs.put(change.key(), line.text());
            } else {
                paragraphs.remove(change.key());
            }
        }
        return paragraphs.entrySet().stream().map(entry -> new Paragraph(entry.getKey(), entry.getValue())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "a", "a\n", "\na", "a\r\nb\r\n", "a\rb", "a\n\nb", "\r\n", " \n ", "\uD83D\uDE00\n\uD83D"})
    void comesOutAsItWentIn(String text) {
        assertThat(LongText.join(write(List.of(), text))).isEqualTo(text);
        assertThat(LongText.join(write(write(List.of(), "x\ny"), text))).isEqualTo(text);
        assertThat(String.join("\n", LongText.split(text))).isEqualTo(text);
    }

    @Test
    void becomesAnyOtherTextAndKeepsTheParagraphsThatStay() {
        for (int run = 0; run < 2000; run++) {
            List<Paragraph> before = write(List.of(), String.join("\n", lines()));
            List<String> lines = lines();
            List<Paragraph> after = write(before, String.join("\n", lines));
            assertThat(LongText.join(after)).isEqualTo(String.join("\n", lines));
            assertThat(LongText.diff(after, LongText.join(after), random)).isEmpty();
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int n = random.nextInt(30); n > 0; n--) {
            lines.add("abcdef".substring(0, random.nextInt(4)));
        }
        return lines;
    }

    @Test
    void changesOneParagraphForOneEdit() {
        List<Paragraph> before = write(List.of(), "one\ntwo\nthree\nfour");
        assertThat(LongText.diff(before, "one\ntwo\n3\nfour", random))
                .containsExactly(new LongText.Change(before.get(2).key(), new Value.Text("3")));
        assertThat(LongText.diff(before, "one\nthree\nfour", random))
                .containsExactly(new LongText.Change(before.get(1).key(), Value.NONE));
        assertThat(LongText.diff(before, "one\ntwo\nthree\nnew\nfour", random)).hasSize(1)
                .allMatch(change -> change.key().compareTo(before.get(2).key()) > 0);
    }

    @Test
    void findsTheFewestChanges() {
        List<Paragraph> before = write(List.of(), "a\nb\nc\nd\ne\nf\ng\nh");
        assertThat(LongText.diff(before, "a\nc\nd\ne\nX\nf\nh", random)).hasSize(3);
    }

    @Test
    void ofAHundredThousandOtherLinesIsRewrittenInBoundedMemory() {
        String one = String.join("\n", random.ints(100_000).mapToObj(Integer::toString).toList());
        String other = String.join("\n", random.ints(100_000).mapToObj(Integer::toString).toList());
        List<Paragraph> after = write(write(List.of(), one), other);
        assertThat(LongText.join(after).equals(other)).isTrue();
    }
}
