// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Cards made by chance are read whole, lose at most the part that is broken, and go out valid (X1, X2)")
class RandomCardsTest {
    private static final AtomicLong SEEDS = new AtomicLong(Long.getLong("seed", 20_261_129L));

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);
    private final long seed = SEEDS.getAndIncrement();
    private final SplittableRandom random = new SplittableRandom(seed);
    private final RandomCards cards = new RandomCards(random);

    @BeforeEach
    void seed() {
        System.out.println("seed " + seed);
    }

    private String version() {
        return cards.chance(50) ? "4.0" : "3.0";
    }

    private String read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(byte[] bytes) {
        book.space().change("Clear", tx -> book.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        ImportReport report = book.imports(Samples.write(book.file("in.vcf"), bytes));
        assertThat(report.failed()).as("seed %d: %s", seed, report).isZero();
        assertThat(book.people()).as("seed %d", seed).hasSize(1);
        return Persons.describe(book.people().get(0));
    }

    @RepeatedTest(25)
    void oneBrokenPropertyCostsNoOther() {
        String version = version();
        List<String> properties = cards.properties(version, 1);
        int victim = 3 + random.nextInt(properties.size() - 3);
        String group = properties.get(victim).startsWith("item1.") ? "item1." : "\n";
        List<String> without = new ArrayList<>(properties);
        without.remove(victim);
        without.removeIf(p -> p.startsWith(group));
        List<String> broken = new ArrayList<>(properties);
        broken.removeIf(p -> p.startsWith(group) && !p.equals(properties.get(victim)));
        String line = properties.get(victim);
        int colon = line.indexOf(':');
        broken.set(broken.indexOf(line), switch (random.nextInt(5)) {
            case 0 -> line.replace(":", " ").replace(";", " ");
            case 1 -> "?" + line;
            case 2 -> "no property at all";
            case 3 -> "PHOTO;ENCODING=b;TYPE=png:" + "not base64 !";
            default -> line.substring(0, colon).replaceAll("[;.].*", "") + " is" + line.substring(colon);
        });

        assertThat(read(cards.card(version, broken))).as("seed %d", seed).isEqualTo(read(cards.card(version, without)));
    }

    @RepeatedTest(25)
    void whereverItIsFoldedItIsTheSame() {
        String version = version();
        List<String> properties = cards.properties(version, 1);
        byte[] whole = cards.card(version, properties).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (String property : properties) {
            byte[] line = property.getBytes(StandardCharsets.UTF_8);
            int from = 0;
            while (from < line.length) {
                int to = Math.min(line.length, from + 20 + random.nextInt(60));
                folded.writeBytes(from == 0 ? new byte[0] : "\r\n ".getBytes(StandardCharsets.US_ASCII));
                folded.writeBytes(Arrays.copyOfRange(line, from, to));
                from = to;
            }
            folded.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(read(cards.card(version, List.of(folded.toString(StandardCharsets.ISO_8859_1).stripTrailing()))
                .getBytes(StandardCharsets.ISO_8859_1))).as("seed %d", seed).isEqualTo(read(whole));
    }

    @RepeatedTest(10)
    void whateverEndsItsLinesItIsTheSame() {
        String version = version();
        String card = cards.card(version, cards.properties(version, 1));

        String whole = read(card);
        assertThat(read(card.replace("\r\n", "\n"))).as("seed %d", seed).isEqualTo(whole);
        assertThat(read(card.replace("\r\n", "\r"))).as("seed %d", seed).isEqualTo(whole);
        assertThat(read("\uFEFF" + card.replace("END:VCARD\r\n", "END:VCARD"))).as("seed %d", seed).isEqualTo(whole);
        assertThat(read(card.replace("VERSION:" + version + "\r\n", "").replace("END:", "VERSION:" + version + "\r\nEND:")))
                .as("seed %d", seed).isEqualTo(whole);
    }

    @RepeatedTest(25)
    void whatGoesOutIsValidAndComesBackTheSame() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String version = version();
            List<String> properties = cards.properties(version, i);
            properties.removeIf(p -> !p.startsWith("UID") && cards.chance(20));
            properties.replaceAll(p -> cards.chance(30) ? cards.folded(p) : p);
            file.append(cards.card(version, properties));
        }
        book.imports("in.vcf", file.toString());
        for (int i = 0; i < 4; i++) {
            typed(i);
        }

        for (ExportFormat format : List.of(ExportFormat.VCARD4, ExportFormat.VCARD3, ExportFormat.VCARD21)) {
            String text = book.exports(format);
            String version = format == ExportFormat.VCARD4 ? "4.0" : format == ExportFormat.VCARD3 ? "3.0" : "2.1";
            assertThat(StrictCards.problems(text, version)).as("seed %d: %s", seed, text).isEmpty();
        }
        for (ExportFormat format : List.of(ExportFormat.VCARD4, ExportFormat.JCARD, ExportFormat.XCARD, ExportFormat.VCARD3)) {
            List<String> before = book.people().stream().map(Persons::describe).sorted().toList();
            String text = book.exports(format);
            book.space().change("Clear", tx -> book.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
            ImportReport report = book.imports("again." + format.extension(), text);
            assertThat(report.files().get(0).remarks()).as("seed %d, %s", seed, format).isEmpty();
            assertThat(book.people().stream().map(Persons::describe).sorted().toList()).as("seed %d, %s: %s", seed, format, text).isEqualTo(before);
        }
    }

    /** Somebody who was typed in, with anything in any field. */
    private void typed(int number) {
        book.space().change("Type", tx -> {
            Person p = ModelFactory.eINSTANCE.createPerson();
            p.setGivenName(cards.name());
            p.setFamilyName(cards.name());
            p.setName(p.getGivenName() + " " + p.getFamilyName() + " " + number);
            if (cards.chance(50)) {
                p.setNotes(cards.word());
            }
            if (cards.chance(50)) {
                p.getTags().addAll(List.of(cards.line(), "tag " + number).stream().distinct().toList());
            }
            if (cards.chance(50)) {
                p.getNicknames().add(cards.line());
            }
            p.setBirthday(switch (random.nextInt(4)) {
                case 0 -> cards.day();
                case 1 -> "--" + cards.day().substring(5);
                case 2 -> cards.day().substring(0, 4);
                default -> null;
            });
            var phone = ModelFactory.eINSTANCE.createPhoneNumber();
            phone.setNumber(cards.number());
            phone.setLabel(cards.chance(50) ? cards.line() : "mobile");
            p.getPhones().add(phone);
            var email = ModelFactory.eINSTANCE.createEmailAddress();
            email.setAddress("typed" + number + "@three.example");
            p.getEmails().add(email);
            var address = ModelFactory.eINSTANCE.createPostalAddress();
            address.setStreet(cards.line());
            address.setLocality(cards.line());
            address.setExtended("Floor " + number);
            p.getAddresses().add(address);
            var relation = ModelFactory.eINSTANCE.createRelation();
            relation.setKind(cards.chance(50) ? "spouse" : cards.chance(50) ? "mother" : cards.line().toLowerCase(java.util.Locale.ROOT));
            relation.setName(cards.name());
            p.getRelations().add(relation);
            var field = ModelFactory.eINSTANCE.createCustomField();
            field.setName(cards.line());
            field.setValue(cards.line());
            p.getCustomFields().add(field);
            tx.add(p);
        });
    }
}
