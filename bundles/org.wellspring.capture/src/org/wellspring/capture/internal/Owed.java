// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * What they said they would do for me (F9): whether it is said in so many words, and what one waits for then. It comes up on another day than it was written, where "she will send me the
 * floor plans next week" would be wrong: that is "the floor plans". What is not certain keeps its words. One sentence, one thread.
 */
final class Owed {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private final Words words;
    private final SentenceDays days;
    private final List<Part.Who> people;

    Owed(Words words, SentenceDays days, List<Part.Who> people) {
        this.words = words;
        this.days = days;
        this.people = people;
    }

    /** "She promised to introduce me to her boss": said by him or her, or by who is named before it; nothing that was learned is needed to know. */
    boolean said(Stretch piece) {
        Optional<Stretch> behind = behind(piece);
        String folded = Folded.of(behind.orElse(piece.strip()).text());
        Matcher promised = words.starting("promiseMe").matcher(folded);
        return promised.find() && (behind.isPresent() || words.within("others").matcher(promised.group()).find())
                && Stream.of("toMe", "mine", "delivers").anyMatch(key -> words.within(key).matcher(folded).find());
    }

    /** What one waits for. */
    String what(Stretch piece) {
        Stretch all = behindWho(piece);
        Matcher lead = words.starting("owed").matcher(Folded.of(all.text()));
        if (!lead.find()) {
            return all.words();
        }
        Stretch promised = withoutDay(all.sub(lead.end(), all.text().length()).strip());
        Matcher hands = words.starting("handsMe").matcher(Folded.of(promised.text()));
        String what = (hands.find() ? promised.sub(hands.end(), promised.text().length()) : promised).words();
        return hangs(what) ? all.words() : what;
    }

    /** What somebody needs: "wishes for a good upholsterer" is "a good upholsterer". */
    String needed(Stretch piece) {
        Stretch all = behindWho(piece);
        Matcher lead = words.starting("needed").matcher(Folded.of(all.text()));
        String what = lead.find() ? all.sub(lead.end(), all.text().length()).strip().words() : "";
        return hangs(what) ? piece.strip().words() : what;
    }

    /** A piece without whom it begins with. */
    Stretch behindWho(Stretch piece) {
        return behind(piece).orElse(piece.strip());
    }

    private Optional<Stretch> behind(Stretch piece) {
        Stretch said = piece.strip();
        return people.stream().map(Part.Who::span).filter(who -> who.start() == said.start() && who.end() < said.span().end())
                .map(who -> said.sub(who.end() - said.start(), said.text().length()).strip()).findFirst()
                .filter(rest -> !rest.isEmpty() && Character.isLetter(rest.text().codePointAt(0)));
    }

    /** The day is kept beside the words; in them it would be wrong a day later. */
    private Stretch withoutDay(Stretch said) {
        List<DayReader.Found> found = days.find(said.text(), Toward.FUTURE);
        if (found.size() != 1 || !found.getFirst().sure()) {
            return said;
        }
        DayReader.Found day = found.getFirst();
        // which of two days it is is asked for, and kept beside the words as well
        boolean kept = !days.tellsMore(said.text(), day) && day.answer().day().isPresent() || day.answer() instanceof DayAnswer.Ambiguous;
        boolean ends = said.text().substring(day.to()).isBlank() || day.from() == 0;
        boolean ofIt = words.starting("forDay").matcher(Folded.of(said.text().substring(day.from(), day.to()))).find();
        Stretch rest = said.without(day.from(), day.to()).strip();
        return kept && ends && !ofIt && !hangs(rest.words()) ? rest : said;
    }

    /** Whether nothing is left, or something that asks for more: "the photos from". */
    private boolean hangs(String what) {
        List<String> left = WORD.matcher(Folded.of(what)).results().map(m -> m.group()).toList();
        return left.isEmpty() || Stream.of("hanging", "until", "deadline", "articles").anyMatch(key -> words.is(key, left.getLast()))
                || Stream.of("until", "forDay").anyMatch(key -> words.is(key, left.getFirst()));
    }
}
