// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rules about the words that users read. */
public final class TextRules {
    private static final String TEXTS = "messages.properties";
    private static final Pattern HAS_PLACES = Pattern.compile("\\{\\d");
    /** What is left of a pattern that was not understood as one; nobody writes these in a sentence. */
    private static final Pattern REMAINS = Pattern.compile("[{}|]|,choice,|,number");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 7, 1_000, 1_234_567);
    private static final int MOST_PLACES = 10;

    private TextRules() {
    }

    /**
     * Every text with places for words and numbers can be said with any number in each. A choice within a choice is not: the
     * inner bars are taken for the outer ones.
     */
    public static List<String> everyTextCanBeSaid(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            for (Path file : bundle.files("src", TEXTS)) {
                Properties texts = texts(Checkout.read(file));
                for (String key : new TreeSet<>(texts.stringPropertyNames())) {
                    unsaid(texts.getProperty(key)).ifPresent(why -> broken.add(checkout.name(file) + ": " + key + " " + why));
                }
            }
        }
        return broken;
    }

    private static Optional<String> unsaid(String pattern) {
        return HAS_PLACES.matcher(pattern).find() ? NUMBERS.stream().flatMap(number -> unsaid(pattern, number).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> unsaid(String pattern, int number) {
        try {
            String said = new MessageFormat(pattern, Locale.ENGLISH)
                    .format(IntStream.range(0, MOST_PLACES).mapToObj(i -> number).toArray());
            return REMAINS.matcher(said).find() ? Optional.of("says with " + number + ": " + said) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("can't be said with " + number + ": " + e.getMessage());
        }
    }

    private static Properties texts(String text) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
