// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.regex.Matcher;

import org.wellspring.core.days.Folded;

/** What of a piece stands, without what only leads to it: "but", "at the invitation of Bob", "the call didn't happen so", "says that". */
final class Standing {
    private final Words words;

    Standing(Words words) {
        this.words = words;
    }

    /** What is left of a piece. */
    Stretch of(Stretch piece) {
        return fromMe(withoutAnd(behindTurns(piece)));
    }

    /** Whether it is said that something is not so. */
    boolean denied(String folded) {
        return words.within("denied").matcher(folded).find() && !words.within("undenied").matcher(folded).find();
    }

    /** Folded words without those that may stand before any: "then", "just". */
    String stripped(String told) {
        String left = told.strip();
        for (Matcher m = words.starting("lead").matcher(left); m.find() && m.end() < left.length() && !words.is("others", m.group().strip())
                && !words.is("me", m.group().strip()); m = words.starting("lead").matcher(left)) {
            left = left.substring(m.end());
        }
        return left;
    }

    /** What is said behind the last "says that". */
    String behindSaying(String before) {
        Matcher saying = words.before("saying").matcher(before);
        int at = 0;
        while (saying.find()) {
            at = saying.end();
        }
        return before.substring(at);
    }

    /** "At the invitation of Bob I am to speak …" is what I am to do. */
    private Stretch fromMe(Stretch piece) {
        Matcher me = words.before("me").matcher(Folded.of(piece.text()));
        return words.code().equals("en") && me.find() && words.starting("headless").matcher(Folded.of(piece.text())).find()
                ? piece.sub(me.start(), piece.text().length())
                : piece;
    }

    /** Without "and", "that", "to say". */
    private Stretch withoutAnd(Stretch piece) {
        int space = piece.text().indexOf(' ');
        String first = space > 0 ? Folded.of(piece.text().substring(0, space)) : "";
        Matcher saying = words.starting("saying").matcher(Folded.of(piece.text()));
        int end = words.is("and", first) || words.is("thats", first) ? space : saying.find() && saying.end() < piece.text().length() ? saying.end() : 0;
        return piece.sub(end, piece.text().length()).strip();
    }

    /** What stands, behind what does not: "the call didn't happen so we try again Tuesday". */
    private Stretch behindTurns(Stretch piece) {
        String folded = Folded.of(piece.text());
        Matcher turn = words.before("turns").matcher(folded);
        Stretch last = piece;
        while (denied(folded) && turn.find()) {
            last = piece.sub(turn.end(), piece.text().length()).strip();
        }
        return last;
    }
}
