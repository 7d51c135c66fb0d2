// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * Somebody on a card, as one writes it down in passing: "Oleg Petrov, Petrov Audio, oleg@petrov.example" (F2).
 *
 * @param name what stands first
 * @param organization what follows it, where the line goes on with how to reach them; empty where it says none
 * @param rest whether it says anything else
 */
public record PersonLine(String name, String organization, List<String> emails, List<String> phones, boolean rest) {
    private static final Pattern BREAKS = Pattern.compile("[,;·•|()\\[\\]<>\\t\\n\\r]+|\\s[-–—/]+\\s|:\\s|\\s–|—");
    /** What stands before a number or an address: "tel.", "mobile", "e-mail:". */
    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:tel|telephone|telefon|phone|mobile|mobil|cell|fax|handy|mob|e-?mail|mail|m|t)\\b[.:]*\\s*");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()./-]+");
    private static final Pattern IN_WORDS = Pattern.compile("\\S+@\\S+|\\+\\d[\\d\\s/.-]*\\d");
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_ORGANIZATION = 5;

    /** Reads a card's words; the name is empty where they begin with an address or a number. */
    public static PersonLine of(String text) {
        List<String> emails = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String piece : pieces(text)) {
            String bare = LABEL.matcher(piece).replaceFirst("").strip();
            if (EmailAddresses.isAddress(bare)) {
                emails.add(bare);
            } else if (isPhone(bare)) {
                phones.add(bare);
            } else {
                words.add(piece);
            }
        }
        String name = words.isEmpty() ? "" : words.removeFirst();
        boolean reached = !emails.isEmpty() || !phones.isEmpty();
        Optional<String> house = words.stream().findFirst().filter(piece -> reached && isHouse(piece));
        house.ifPresent(words::remove);
        return new PersonLine(name, house.orElse(""), emails.stream().distinct().toList(), phones.stream().distinct().toList(), !words.isEmpty());
    }

    /** Between commas and the like, and around what can only be an address or a number. */
    private static List<String> pieces(String text) {
        // A number keeps its brackets: +44 (0)7700 …
        String apart = IN_WORDS.matcher(text.replaceAll("\\(0\\)", "")).replaceAll(found -> "\n" + java.util.regex.Matcher.quoteReplacement(
                found.group().replaceAll("[,;.:)>\\]]+$", "")) + "\n");
        return Arrays.stream(BREAKS.split(apart)).map(String::strip).filter(piece -> !LABEL.matcher(piece).replaceFirst("").isBlank()).toList();
    }

    private static boolean isPhone(String piece) {
        int digits = PhoneNumbers.digits(piece).length();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && PHONE.matcher(piece).matches();
    }

    /** A few words that begin as a name does. */
    private static boolean isHouse(String piece) {
        String[] words = piece.split("\\s+");
        return words.length <= LONGEST_ORGANIZATION && Character.isUpperCase(piece.codePointAt(0)) && !piece.endsWith(".");
    }
}
