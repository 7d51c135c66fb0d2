// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.day;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A sort of rows of the day, in an open word: whoever brings such rows brings the word, and says how they are shown.
 *
 * @param word permanent, for programs: "promise"; a plug-in puts its own name before it: "garden.bed"
 * @param label a word or two beside a row, in the user's language: "next step"
 * @param heading what stands above such rows, in the user's language: "Next steps"
 * @param weight the lower one stands further up: promises have 100, what comes after everything 600
 * @param minutes what such a row usually takes
 * @param traits how its rows are shown
 * @param icon the address of a line drawing (SVG, or any picture), shown where a row is about nobody; empty for initials
 */
public record RowKind(String word, String label, String heading, int weight, int minutes, Set<Trait> traits, Optional<String> icon) {
    /** How rows of a kind are shown. */
    public enum Trait {
        /** What it is about is said before why now. */
        NAMED,
        /** Its day is a promise or a plan: that it is today, or past, is said. Without this no row is ever "late" (F6). */
        DATED,
        /** I gave my word: it comes up also for who is left in peace, because they did not answer (T12). */
        MY_WORD
    }

    private static final int LAST = 700;
    private static final int USUAL_MINUTES = 3;

    /** Copies what it is given. */
    public RowKind {
        traits = Set.copyOf(traits);
    }

    /** A kind that stands last and takes three minutes, until it is said otherwise. */
    public static RowKind of(String word, String label, String heading) {
        return new RowKind(word, label, heading, LAST, USUAL_MINUTES, Set.of(), Optional.empty());
    }

    /** At another place. */
    public RowKind weight(int other) {
        return new RowKind(word, label, heading, other, minutes, traits, icon);
    }

    /** Taking longer, or less. */
    public RowKind minutes(int other) {
        return new RowKind(word, label, heading, weight, other, traits, icon);
    }

    /** Shown in one more way. */
    public RowKind with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new RowKind(word, label, heading, weight, minutes, more, icon);
    }

    /** With a drawing, by an address such as {@code platform:/plugin/org.example.garden/icons/bed.svg}. */
    public RowKind icon(String address) {
        return new RowKind(word, label, heading, weight, minutes, traits, Optional.of(address));
    }

    /** Whether its rows are shown in that way. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
