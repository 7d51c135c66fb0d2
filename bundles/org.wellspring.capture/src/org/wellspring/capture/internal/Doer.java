// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.core.days.Folded;

/** Whose doing a piece of a sentence tells of, by how it begins. */
enum Doer {
    /** "I speak at …", "we are invited". */
    ME,
    /** "he sends the plans", "Priya paying": one of those the sentence is about. */
    THEY,
    /** "her show opens", "the Beckers move": somebody or something else's affair. */
    OTHERS,
    /** No subject: "notary", "doing it". */
    NOBODY;

    private static final Pattern OWNER = Pattern.compile("^['’]s?(?![\\p{L}])|^s\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

    /** Of words of a piece, which are told behind what leads to them. */
    static Doer of(Stretch piece, String told, Words words, Book book, String text, List<Part.Who> people) {
        String first = told.split("[^\\p{L}]", 2)[0];
        if (words.is("me", first)) {
            return ME;
        }
        int at = Math.max(0, Folded.of(piece.text()).indexOf(told.isEmpty() ? told : told.split(" ", 2)[0]));
        Optional<Part.Who> who = people.stream()
                .filter(one -> one.span().overlaps(piece.span()) && one.span().start() <= piece.start() + at + 1 && one.span().end() > piece.start() + at)
                .findFirst();
        if (who.isPresent()) {
            String behind = text.substring(who.get().span().end(), piece.span().end());
            // "Priya's paying", but not "Priya's show"
            return OWNER.matcher(behind).find() && !words.starting("ahead").matcher(Folded.of(behind).replaceFirst("^['’]s ?", "") + " ").find() ? OTHERS
                    : THEY;
        }
        if (words.is("others", first)) {
            return THEY;
        }
        if (people.stream().anyMatch(one -> List.of(Folded.of(one.words()).split(" ")).contains(first))) {
            return told.startsWith(first + "'s ") ? OTHERS : THEY;
        }
        if (WORD.matcher(told).results().map(MatchResult::group).anyMatch(word -> words.is("me", word))) {
            return ME;
        }
        boolean named = at < piece.text().length() && Character.isUpperCase(piece.text().codePointAt(at))
                && (book.organization(first).isPresent() || !book.called(first).isEmpty());
        if (words.is("possessive", first) || named
                || words.within("titles").matcher(told).find() && people.stream().noneMatch(one -> one.span().overlaps(piece.span()))) {
            return OTHERS;
        }
        // German turns it round: "morgen schickt sie", "die Muster schickt sie"
        boolean turned = !words.code().equals("en") && WORD.matcher(told).results().map(MatchResult::group)
                .anyMatch(word -> words.is("others", word) && !words.is("articles", word) || words.is("theirs3", word));
        return turned ? THEY : NOBODY;
    }
}
