// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome;
import org.wellspring.testkit.TempSpace;

@DisplayName("A damaged file never brings the import down, and never loses a good record")
class FuzzTest {
    /** Names so unlike each other that no damage makes one of another. */
    private static final List<String> NAMES = List.of("Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf",
            "Hotel", "India", "Juliett", "Kilo", "Lima");
    private static final int RECORDS = NAMES.size();

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);
    /** Each damage has the seed after the one before, from a fixed first one: a red build is red again tomorrow. */
    private static final AtomicLong SEEDS = new AtomicLong(Long.getLong("seed", 20_261_122L));

    private final long seed = SEEDS.getAndIncrement();
    private final SplittableRandom random = new SplittableRandom(seed);

    @RepeatedTest(40)
    void damageInsideOneCardHarmsNoOther() {
        List<String> cards = IntStream.range(0, RECORDS).mapToObj(FuzzTest::card).collect(Collectors.toList());
        int victim = random.nextInt(RECORDS);
        byte[] damaged = damage(cards.get(victim).getBytes(StandardCharsets.UTF_8));

        check(joined(cards, victim, damaged), victim, "a.vcf");
    }

    @RepeatedTest(40)
    void damageInsideOneRowHarmsNoOther() {
        List<String> rows = new ArrayList<>(List.of("Name,Email,Notes\n"));
        IntStream.range(0, RECORDS).mapToObj(i -> "Person " + NAMES.get(i) + "," + NAMES.get(i)
                + "@x.example,\"note, of " + i + "\"\n")
                .forEach(rows::add);
        int victim = 1 + random.nextInt(RECORDS);
        byte[] damaged = damage(rows.get(victim).getBytes(StandardCharsets.UTF_8));
        byte[] closed = java.util.Arrays.copyOf(damaged, damaged.length + 1);
        closed[damaged.length] = '\n';

        check(joined(rows, victim, closed), victim - 1, "a.csv");
    }

    @RepeatedTest(60)
    void damageAnywhereNeverCrashes() {
        String all = switch (random.nextInt(4)) {
            case 0 -> Samples.crlf(Samples.CARD_21 + Samples.CARD_30 + Samples.CARD_40);
            case 1 -> "[[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Ana\"],[\"x\",{\"a\":[\"b\"]},\"integer\",5]]]]";
            case 2 -> "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>Ana</text></fn></vcard></vcards>";
            default -> "{\"wellspring\":1,\"objects\":[\n{\"class\":\"urn:wellspring:model#Person\",\"id\":\""
                    + "00000000-0000-7000-8000-000000000001\",\"name\":\"Ana\",\"emails\":[{\"class\":\"urn:wellspring:model#"
                    + "EmailAddress\",\"id\":\"00000000-0000-7000-8000-000000000002\",\"address\":\"a\"}]}\n]}\n";
        };
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            bytes = damage(bytes);
        }

        ImportReport report = book.imports(Samples.write(book.file("a.vcf"), bytes));

        assertThat(report.files()).as("seed %d", seed).hasSize(1);
    }

    private static String card(int i) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + NAMES.get(i) + "\r\nFN:Person " + NAMES.get(i)
                + "\r\nEMAIL;TYPE=WORK:" + NAMES.get(i) + "@x.example\r\n"
                + "NOTE:A note that is long enough to be\r\n  folded\\, of " + i + "\r\nEND:VCARD\r\n";
    }

    private static byte[] joined(List<String> records, int victim, byte[] damaged) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < records.size(); i++) {
            bytes.writeBytes(i == victim ? damaged : records.get(i).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void check(byte[] file, int victim, String name) {
        ImportPlan plan = book.plan(Samples.write(book.file(name), file));
        assertThat(plan.records(0)).as("seed %d", seed).isNotEmpty();
        assertThat(plan.records(0)).filteredOn(r -> r.outcome() instanceof Outcome.Create).as("seed %d", seed)
                .hasSizeGreaterThanOrEqualTo(RECORDS - 1);
        book.imports(book.file(name));
        List<String> good = IntStream.range(0, RECORDS).filter(i -> i != victim)
                .mapToObj(i -> "Person " + NAMES.get(i)).toList();
        assertThat(book.names()).as("seed %d", seed).containsAll(good);
        assertThat(book.imports(book.file(name)).transaction()).as("seed %d", seed).isEmpty();
    }

    /** Changes, removes, doubles or cuts off some bytes. */
    private byte[] damage(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(12));
        var out = new java.io.ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
                out.write(bytes, at + length, bytes.length - at - length);
            }
            case 1 -> out.write(bytes, at + length, bytes.length - at - length);
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                out.write("\":;,\\=\n\r\"".charAt(random.nextInt(9)));
                out.write(bytes, at, bytes.length - at);
            }
            default -> {}
        }
        return out.toByteArray();
    }
}
