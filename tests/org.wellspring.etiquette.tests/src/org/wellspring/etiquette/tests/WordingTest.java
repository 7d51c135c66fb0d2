// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.etiquette.wording.Found;
import org.wellspring.etiquette.wording.Play;
import org.wellspring.etiquette.wording.GuiltWords;
import org.wellspring.testkit.Seed;

@DisplayName("T13: wording that plays on guilt")
class WordingTest {
    private final GuiltWords wording = new GuiltWords();

    private static List<String> sentences(String file, char sign) {
        try (InputStream in = WordingTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty() && line.charAt(0) == sign)
                    .map(line -> line.substring(2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> flagged(List<String> sentences) {
        return sentences.stream().filter(sentence -> !wording.guilt(sentence).isEmpty()).toList();
    }

    @Test
    @DisplayName("has cues that can all be read")
    void readable() {
        assertThat(wording.wrong()).isEmpty();
    }

    @Test
    @DisplayName("is found in each sentence it was written for")
    void found() {
        List<String> guilt = sentences("sentences.txt", '+');
        assertThat(guilt).hasSizeGreaterThan(150);
        assertThat(flagged(guilt)).hasSizeGreaterThanOrEqualTo(guilt.size() * 95 / 100);
        assertThat(flagged(List.of("After all I did for you …", "You owe me.", "I guess I'm not important enough.", "Must be nice to be so busy.",
                "This is the third favour I have done you.", "As I wrote three times already, I still have no answer from you."))).hasSize(6);
    }

    @Test
    @DisplayName("is seen in at most one of twenty kind or plain sentences, most of them near misses")
    void kind() {
        List<String> kind = sentences("sentences.txt", '-');
        assertThat(kind).hasSizeGreaterThan(200);
        assertThat(flagged(kind)).hasSizeLessThanOrEqualTo(kind.size() / 20);
        assertThat(flagged(List.of("I owe you an apology.", "Our new price list is out.", "You owe it to yourself to rest.", "I owe you one.",
                "No need to return the favour."))).isEmpty();
    }

    @Test
    @DisplayName("is found in another voice too, more often than not, and kindness is taken for it in at most one of twenty")
    void unseen() {
        List<String> guilt = sentences("unseen.txt", '+');
        List<String> kind = sentences("unseen.txt", '-');
        assertThat(flagged(guilt)).hasSizeGreaterThanOrEqualTo(guilt.size() * 65 / 100);
        assertThat(flagged(kind)).hasSizeLessThanOrEqualTo(kind.size() / 20);
    }

    @Test
    @DisplayName("is found wherever it stands in a letter, in capitals or not, across lines, with curly quotes")
    void anywhere() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<String> guilt = sentences("sentences.txt", '+');
        List<String> kind = sentences("sentences.txt", '-');
        for (int i = 0; i < 300; i++) {
            String one = guilt.get(random.nextInt(guilt.size()));
            List<String> letter = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                letter.add(kind.get(random.nextInt(kind.size())));
            }
            String said = switch (random.nextInt(4)) {
                case 0 -> one.replace('\'', '’');
                case 1 -> one.toUpperCase();
                case 2 -> one.replace(" ", "\n");
                default -> one.replace(" ", "  ");
            };
            letter.add(said);
            Collections.shuffle(letter, random);
            String text = "Hello Ana,\n\n" + String.join("\n\n", letter) + "\n\nBest wishes";
            List<Found> found = wording.guilt(text);
            assertThat(wording.guilt(one).isEmpty() || !found.isEmpty()).as("seed %d: %s", seed, text).isTrue();
            assertThat(found).as("seed %d: %s", seed, text)
                    .allSatisfy(hit -> assertThat(text.substring(hit.from(), hit.to()).replaceAll("\\s+", " ")).contains(hit.words()));
        }
    }

    @Test
    @DisplayName("of somebody else, quoted below one's own words, is not held against one")
    void quoted() {
        assertThat(wording.guilt("Thank you, I have read it.\n\n> After all I did for you, you owe me.\n> Remember that.\n")).isEmpty();
        assertThat(wording.guilt("Thank you.\n\n----- Original Message -----\nAfter all I did for you, you owe me.\n")).isEmpty();
        assertThat(wording.guilt("> How are you?\nAfter all I did for you, you owe me.\n")).isNotEmpty();
    }

    @Test
    @DisplayName("is named by its words and by what it plays on")
    void named() {
        assertThat(wording.guilt("Hello! You owe me a reply. See you")).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo("You owe me");
            assertThat(found.play()).isEqualTo(Play.DEBT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ".", "…", "''''", "𝄞 𝄞", "> ", "{first name}", "a\u0000b", "\uD800"})
    @DisplayName("is not found in nothing, and no text is too odd to be read")
    void odd(String text) {
        assertThat(wording.guilt(text)).isEmpty();
    }

    @Test
    @DisplayName("is looked for in a text of any length, also in one sentence without end")
    void endless() {
        assertThat(wording.guilt("i guess you owe ".repeat(20_000))).isNotNull();
        assertThat(wording.guilt("you owe me ".repeat(20_000))).isNotEmpty();
    }

    @Test
    @DisplayName("is found in another language once a plug-in brings its cues")
    void another() {
        String italian = "set mi = mi ci\n= 4 debt\n<mi> devi\n= -4 kind\nnon ..2 devi\nthis is fine ..x\n";
        GuiltWords more = new GuiltWords(List.of(italian));
        assertThat(more.guilt("Mi devi un favore.")).isNotEmpty();
        assertThat(more.guilt("Non mi devi niente.")).isEmpty();
        assertThat(more.wrong()).singleElement().asString().contains("this is fine");
    }
}
