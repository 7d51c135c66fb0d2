// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.days.Folded;

/**
 * Who is named in a sentence as somebody's: "Anna's daughter Lena", "la fille d'Anna, Léna". That Lena need not be the Lena of the book.
 * One sentence, one thread.
 */
final class Kin {
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}-]*";
    private static final int MOST = 3;
    private final Words words;
    private final Book book;
    private final String text;
    /** Where such names begin, and whose they are; empty text where only a word such as "her" says it. */
    private final Map<Integer, String> owners = new HashMap<>();
    private final Set<Integer> plural = new HashSet<>();

    Kin(Words words, Book book, String text) {
        this.words = words;
        this.book = book;
        this.text = text;
        String folded = Folded.of(text);
        Matcher genitive = words.kin("(?<![\\p{L}'’-])(?<o>(?:" + NAME + " ){0,2}" + NAME + ")(?:['’]s?|(?<=s)) (?:" + NAME + " ){0,2}?",
                "(?:,? (?:named |called )?)(?<n>\\p{L})").matcher(folded);
        while (genitive.find()) {
            owner(genitive).ifPresent(owner -> put(genitive, owner));
            genitive.region(genitive.start() + 1, folded.length());
        }
        Matcher hers = words.kin("(?<![\\p{L}'’-])(?:" + words.joined("theirs3") + ") (?:" + NAME + " ){0,2}?", "(?:,? (?:named |called )?)(?<n>\\p{L})")
                .matcher(folded);
        while (hers.find()) {
            put(hers, "");
        }
        Matcher of = words.kin("(?<!\\p{L})", " (?:" + words.joined("ofWhom") + ")(?: |(?<='))(?=\\p{L})").matcher(folded);
        while (of.find()) {
            behind(of.end());
        }
    }

    private void put(Matcher m, String owner) {
        int at = m.start("n");
        if (Character.isUpperCase(text.codePointAt(at))) {
            owners.putIfAbsent(at, owner);
            if (m.group("k").endsWith("s") && !words.is("friends", m.group("k"))) {
                plural.add(at);
            }
        }
    }

    /** Whose it is by the genitive; "Annas Tochter" has it in the name. */
    private Optional<String> owner(Matcher m) {
        int start = m.start("o");
        int end = m.end("o");
        boolean sign = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        String whole = text.substring(start, sign ? end : end - 1);
        if (!sign && (!words.capitalNouns() || !book.knows(lastWord(whole)))) {
            return Optional.empty();
        }
        String name = book.knows(whole) ? whole : lastWord(whole);
        return Character.isUpperCase(name.codePointAt(0)) ? Optional.of(name) : Optional.empty();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** "la fille de Grace Kim, Lena": the owner is the longest name that somebody has, else one word; who comes next is theirs. */
    private void behind(int from) {
        Matcher word = Pattern.compile(NAME).matcher(text);
        int end = -1;
        int one = -1;
        word.region(from, text.length());
        for (int n = 0; n < MOST && word.lookingAt() && Character.isUpperCase(text.codePointAt(word.start())); n++) {
            one = one < 0 ? word.end() : one;
            end = book.knows(text.substring(from, word.end())) ? word.end() : end;
            if (!text.startsWith(" ", word.end())) {
                break;
            }
            word.region(word.end() + 1, text.length());
        }
        int owner = end < 0 ? one : end;
        Matcher next = Pattern.compile("(?:, ?| )(?=\\p{Lu})").matcher(text);
        if (owner > 0 && next.region(owner, text.length()).lookingAt()) {
            owners.putIfAbsent(next.end(), text.substring(from, owner));
        }
    }

    /** Whether somebody of the book is told to have one of this name, who is not in the book for that. */
    boolean ofSomebodyKnown(NameReader.Name name) {
        return Optional.ofNullable(owners.get(begin(name.text().start()))).filter(owner -> !owner.isEmpty() && book.knows(owner)).isPresent();
    }

    /** Whether a name is told as one of somebody named before: "and his wife Emily". */
    boolean ofThem(NameReader.Name name) {
        return "".equals(owners.get(begin(name.text().start())));
    }

    /** Whether behind a place somebody's name begins who is told as another's. */
    boolean ownedBehind(int end) {
        return owners.containsKey(end + 1) || owners.containsKey(end + 2);
    }

    /** Whether a name is told as somebody's in front of it, or right behind: "Lena, Anna's daughter". */
    boolean ofSomebody(NameReader.Name name) {
        return owners.containsKey(begin(name.text().start())) || words.apposition().matcher(Folded.of(text.substring(name.text().span().end()))).find();
    }

    /** Of "Anna's daughters Lena and Emily" the place of the first. */
    private int begin(int start) {
        String before = text.substring(0, start);
        for (int at : plural) {
            if (at < start && words.behind("join").matcher(Folded.of(before)).find() && before.substring(at).strip().split("\\s+").length <= MOST + 1) {
                return at;
            }
        }
        return start;
    }
}
