// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionRow.Party;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.model.ConsentState;
import org.wellspring.people.spelling.Names;

/**
 * What to write at each step of an introduction (I1), ready to be changed and sent by the user. It names nobody to the other before they said yes, and
 * nobody's address. Any thread.
 */
public final class IntroductionLetters {
    /**
     * A letter.
     *
     * @param subject a line of a few words
     * @param body plain text
     */
    public record Letter(String subject, String body) {
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final IntroductionRow introduction;
    private final Texts texts = new Texts(IntroductionLetters.class);

    /** For this introduction. */
    public IntroductionLetters(IntroductionRow introduction) {
        this.introduction = introduction;
    }

    /** Asks one of the two whether they would like to meet the other, who is named only where they said yes before. It leaves room for a no. */
    public Letter asking(Side side) {
        Party asked = introduction.on(side);
        Party other = introduction.on(side.other());
        if (other.state() != ConsentState.ACCEPTED) {
            return new Letter(texts.get("ask.unnamed.subject"), texts.get("ask.unnamed.body", first(asked.name()), sentence(unnamed(asked.why(), other))));
        }
        return new Letter(texts.get("ask.subject", other.name()), texts.get("ask.body", first(asked.name()), described(other), sentence(asked.why())));
    }

    /** Brings both together, with the reason of each; goes to both at once. */
    public Letter introducing() {
        Party a = introduction.a();
        Party b = introduction.b();
        return new Letter(texts.get("make.subject", a.name(), b.name()), texts.get("make.body", first(a.name()), first(b.name()), described(a), described(b),
                sentence(a.why()), sentence(b.why())));
    }

    /** Thanks one of the two for having gone along. */
    public Letter thanking(Side side) {
        Party one = introduction.on(side);
        Party other = introduction.on(side.other());
        return new Letter(texts.get("thank.subject", other.name()), texts.get("thank.body", first(one.name()), other.name()));
    }

    private String described(Party party) {
        return party.what().isEmpty() ? party.name() : texts.get("described", party.name(), party.what());
    }

    /** The reason without the name of whom it is about: what stands in its place is for the user to say in other words. */
    private String unnamed(String why, Party about) {
        Set<String> name = WORD.matcher(about.name()).results().map(MatchResult::group).filter(word -> word.codePointCount(0, word.length()) > 1)
                .map(Names::folded).collect(Collectors.toSet());
        // scripts without spaces have the whole name inside a word
        String text = why.replace(about.name(), texts.get("unnamed"));
        String hidden = WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(
                name.contains(Names.folded(word.group())) ? texts.get("unnamed") : word.group()));
        String mark = Pattern.quote(texts.get("unnamed"));
        return hidden.replaceAll(mark + "(?:[\\s'’-]*" + mark + ")+", Matcher.quoteReplacement(texts.get("unnamed")));
    }

    /** With a capital at its beginning and a full stop at its end, unless it has one. */
    private String sentence(String why) {
        String said = why.strip();
        String text = said.isEmpty() ? said : Character.toString(Character.toTitleCase(said.codePointAt(0))) + said.substring(said.offsetByCodePoints(0, 1));
        if (text.isEmpty() || ".!?…。".indexOf(text.codePointBefore(text.length())) >= 0) {
            return text;
        }
        return texts.get("why", text);
    }

    static String first(String name) {
        return Names.spoken("", name);
    }
}
