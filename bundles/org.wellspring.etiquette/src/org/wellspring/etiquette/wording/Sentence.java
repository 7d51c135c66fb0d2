// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence of a text, cut into words that are folded: no capitals, no accents. */
record Sentence(List<Word> words, int from, int to) {
    /** No mail has words or sentences as long as that; what has is cut, so that nothing takes long. */
    private static final int LONGEST = 400;
    private static final int MOST = 2_000;
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*['’]?|[€$£]|([,:;–—(])|([.!?…]+)|(\\n[ \\t\\r]*\\n)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*>.*$");
    private static final Pattern BEFORE = Pattern
            .compile("(?m)^-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original) ?-{2,}\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * A word of it.
     *
     * @param text folded
     * @param from where it begins in the whole text
     * @param to where it ends
     * @param comma whether a comma or the like stands before it
     */
    record Word(String text, int from, int to, boolean comma) {
    }

    /** The sentences of a text, but for what was quoted from somebody else's. */
    static List<Sentence> of(String whole) {
        String text = own(whole);
        List<Sentence> all = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        boolean comma = false;
        Matcher m = WORD.matcher(text);
        while (m.find() && all.size() < MOST) {
            if (m.group(1) != null) {
                comma = true;
            } else if (m.group(2) == null && m.group(3) == null) {
                words.add(new Word(folded(m.group()), m.start(), m.end(), comma));
                comma = false;
            }
            boolean end = m.group(3) != null || m.group(2) != null && ends(text, m);
            if (!words.isEmpty() && (end || words.size() >= LONGEST)) {
                all.add(new Sentence(List.copyOf(words), words.getFirst().from(), m.end()));
                words.clear();
                comma = false;
            }
        }
        if (!words.isEmpty()) {
            all.add(new Sentence(List.copyOf(words), words.getFirst().from(), words.getLast().to()));
        }
        return all;
    }

    /** Dots within a thought ("I … well") and in "e.g." end nothing. */
    private static boolean ends(String text, Matcher m) {
        int next = m.end();
        while (next < text.length() && " \t\r\n\"”»)'’".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean dots = m.group(2).startsWith("..") || m.group(2).startsWith("…");
        boolean tight = next == m.end() && next < text.length();
        return !tight && !(dots && next < text.length() && Character.isLowerCase(text.charAt(next)));
    }

    /** As long as before, so that places stay. */
    private static String own(String text) {
        Matcher before = BEFORE.matcher(text);
        String kept = before.find() ? text.substring(0, before.start()) : text;
        return QUOTED.matcher(kept).replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    static String folded(String word) {
        String plain = word.replace('’', '\'').replace('ʼ', '\'').replace("ß", "ss").toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
}
