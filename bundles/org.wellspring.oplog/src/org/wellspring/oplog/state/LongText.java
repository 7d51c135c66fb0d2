// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.wellspring.oplog.Value;
import org.wellspring.oplog.internal.LineDiff;
import org.wellspring.oplog.position.Positions;

/**
 * A long text is a sequence of paragraphs, each its own register, so that two people who write in different paragraphs never
 * disturb each other. A paragraph is a line; line feeds separate them and are not part of them, a carriage return before one
 * is. Splitting and joining give back every text exactly.
 */
public final class LongText {

    private LongText() {}

    /**
     * A change to one paragraph.
     *
     * @param key the paragraph's register
     * @param value its new {@link Value.Text}, or {@link Value#NONE} to take it out
     */
    public record Change(String key, Value value) {}

    /** Puts paragraphs together. */
    public static String join(List<Paragraph> paragraphs) {
        return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    /** Takes a text apart; the empty text has no paragraphs. */
    public static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /**
     * Finds the fewest changes that make a text of another one. Paragraphs that stay the same keep their register, and so
     * does one that is rewritten in place.
     *
     * @param before the paragraphs as they are
     * @param after the text as it shall be
     * @param random makes new paragraphs' keys unique, see {@link Positions}
     */
    public static List<Change> diff(List<Paragraph> before, String after, RandomGenerator random) {
        List<String> lines = split(after);
        List<Change> changes = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        for (LineDiff.Match match : LineDiff.matches(before.stream().map(Paragraph::text).toList(), lines)) {
            replace(before, oldAt, match.before(), lines.subList(newAt, match.after()), random, changes);
            oldAt = match.before() + 1;
            newAt = match.after() + 1;
        }
        replace(before, oldAt, before.size(), lines.subList(newAt, lines.size()), random, changes);
        return changes;
    }

    /** Rewrites old paragraphs in place as long as there are both, then takes out or puts in the rest. */
    private static void replace(List<Paragraph> before, int from, int to, List<String> lines, RandomGenerator random,
            List<Change> changes) {
        int rewritten = Math.min(to - from, lines.size());
        for (int i = 0; i < rewritten; i++) {
            changes.add(new Change(before.get(from + i).key(), new Value.Text(lines.get(i))));
        }
        for (int i = from + rewritten; i < to; i++) {
            changes.add(new Change(before.get(i).key(), Value.NONE));
        }
        String previous = from + rewritten == 0 ? null : before.get(from + rewritten - 1).key();
        String next = to == before.size() ? null : before.get(to).key();
        int added = lines.size() - rewritten;
        List<String> keys = added == 0 ? List.of() : Positions.between(previous, next, added, random);
        for (int i = 0; i < added; i++) {
            changes.add(new Change(keys.get(i), new Value.Text(lines.get(rewritten + i))));
        }
    }

    /** The text a paragraph's register shows: a text goes before a later taking out, so that no edit vanishes. */
    static Optional<String> shown(Register register) {
        for (Version version : register.versions()) {
            if (version.value() instanceof Value.Text text) {
                return Optional.of(text.text());
            }
        }
        return Optional.empty();
    }
}
