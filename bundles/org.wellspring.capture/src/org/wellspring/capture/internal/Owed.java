// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
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
    private static final int LONGEST_SUBJECT = 3;
    private static final Pattern COMMA = Pattern.compile(",\\s+");
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
        if (asked(piece)) {
            return false;
        }
        if (theirs(piece)) {
            return true;
        }
        Optional<Stretch> behind = behind(piece);
        String folded = Folded.of(behind.orElse(piece.strip()).text());
        Matcher promised = words.starting("promiseMe").matcher(folded);
        return promised.find() && (behind.isPresent() || words.within("others").matcher(promised.group()).find())
                && Stream.of("toMe", "mine", "delivers").anyMatch(key -> words.within(key).matcher(folded).find());
    }

    /** "Rosa asks me to send the photos": what is asked of me I do not wait for. */
    boolean asked(Stretch piece) {
        return words.opening("asksMe").matcher(Folded.of(behindWho(piece).text())).find();
    }

    /** "He'll send the quote on Wednesday", "Bob promised to mend the gate": what somebody else does, whoever it is for. */
    private boolean theirs(Stretch piece) {
        Optional<Stretch> somebody = behindSomebody(piece);
        boolean named = behind(piece).isPresent() || somebody.isPresent();
        Stretch said = somebody.orElse(behindWho(piece));
        List<DayReader.Found> found = days.find(said.text(), Toward.FUTURE);
        return promised(said, named) || ahead(found) && (does("theyWill", said, named) || does("theyDeliver", behindADay(said), named));
    }

    /** "… and will send me the file": what somebody does besides what was said of them before, for me or on a day ahead. */
    boolean also(Stretch piece) {
        String folded = Folded.of(piece.text());
        Matcher lead = words.opening("alsoDoes").matcher(folded);
        String what = lead.find() ? folded.substring(lead.end()) : "";
        return !what.isBlank() && !words.within("habit").matcher(what).find() && !ofTheirOwn(lead.group(), what)
                && (words.within("toMe").matcher(what).find() || ahead(days.find(piece.text(), Toward.FUTURE)));
    }

    /** What one waits for then. */
    String whatAlso(Stretch piece) {
        Matcher lead = words.opening("alsoDoes").matcher(Folded.of(piece.text()));
        return lead.find() ? bare(piece, lead) : piece.words();
    }

    /** "The plumber will send …": somebody or something that is not in the book does it. */
    private Optional<Stretch> behindSomebody(Stretch piece) {
        Stretch said = piece.strip();
        Matcher article = words.starting("articles").matcher(Folded.of(said.text()));
        if (!article.find()) {
            return Optional.empty();
        }
        Matcher word = WORD.matcher(said.text());
        for (int count = 0; count < LONGEST_SUBJECT && word.find(count == 0 ? article.end() : word.end()); count++) {
            String subject = Folded.of(said.text().substring(article.end(), word.end()));
            Stretch rest = said.sub(word.end(), said.text().length()).strip();
            boolean somebody = Stream.of("jobs", "kin", "friends").anyMatch(key -> words.within(key).matcher(subject).find());
            if (Stream.of("theyWill", "theyDeliver").anyMatch(key -> words.opening(key).matcher(Folded.of(rest.text())).find())
                    && (somebody || words.within("delivers").matcher(Folded.of(rest.text())).find())) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** "am Mittwoch schickt er das Angebot" */
    private Stretch behindADay(Stretch said) {
        return days.find(said.text(), Toward.FUTURE).stream().findFirst().filter(day -> day.from() == 0)
                .map(day -> said.sub(day.to(), said.text().length()).strip()).orElse(said);
    }

    private boolean promised(Stretch said, boolean named) {
        Matcher lead = by("theyPromised", said, named).orElse(null);
        if (lead == null || said.text().substring(lead.end()).isBlank()) {
            return false;
        }
        String what = said.text().substring(lead.end());
        String[] first = Folded.of(what).split("[^\\p{L}]+", 3);
        // "promised him the book", "promised Tom a lift", "promised his son a bike", "a promis à sa fille …"
        Matcher toward = words.starting("toward").matcher(Folded.of(what));
        boolean forAnother = words.is("verbs3", words.code()) && toward.find() || words.is("pronouns", first[0]) && !words.is("toMe", first[0])
                || people.stream().anyMatch(who -> who.span().start() == said.start() + lead.end())
                || first.length > 1 && words.is("possessive", first[0])
                        && Stream.of("kin", "friends").anyMatch(key -> words.within(key).matcher(first[1]).matches());
        return !forAnother && !words.within("fromMe").matcher(Folded.of(what)).find();
    }

    private boolean does(String key, Stretch said, boolean named) {
        Optional<Matcher> lead = by(key, said, named);
        String what = lead.map(m -> Folded.of(said.text().substring(m.end()))).orElse("");
        // "will be back", and what they do for themselves
        return !what.isBlank() && !ofTheirOwn(lead.get().group(), what);
    }

    /** Whether what they will do is for themselves: "will be back", "wird umziehen", "se mudará". */
    private boolean ofTheirOwn(String lead, String what) {
        String verb = lead.strip();
        return words.capitalNouns() ? words.within("ownAffair").matcher(what).find()
                : words.opening("ownAffair").matcher(what).find() || words.opening("ownAffair").matcher(verb.substring(verb.lastIndexOf(' ') + 1)).find();
    }

    /** "She'll be back on Friday": what they will do for themselves on a day ahead; that they come or visit is mine as well. */
    boolean own(Stretch piece) {
        Stretch said = behindWho(piece);
        Optional<Matcher> lead = by("theyWill", said, behind(piece).isPresent());
        return lead.isPresent() && !words.within("delivers").matcher(Folded.of(said.text())).find() && ahead(days.find(said.text(), Toward.FUTURE))
                && ofTheirOwn(lead.get().group(), Folded.of(said.text().substring(lead.get().end())));
    }

    /** What leads to it, where it says who does it, or stands behind a name. */
    private Optional<Matcher> by(String key, Stretch said, boolean named) {
        Matcher lead = words.opening(key).matcher(Folded.of(said.text()));
        return lead.find() && (named || key.equals("theyPromised") && words.is("verbs3", words.code())
                || WORD.matcher(lead.group()).results().anyMatch(word -> words.is("others", word.group().replaceAll("'.*", ""))))
                        ? Optional.of(lead)
                        : Optional.empty();
    }

    private boolean ahead(List<DayReader.Found> found) {
        return found.stream()
                .anyMatch(day -> day.answer() instanceof DayAnswer.Ambiguous || day.answer().day().filter(on -> !on.isBefore(days.today())).isPresent());
    }

    /** Who is said to do it, where somebody is named. */
    Optional<Part.Who> by(Stretch piece) {
        Stretch said = piece.strip();
        return behind(piece).flatMap(rest -> people.stream().filter(who -> who.span().start() == said.start()).findFirst());
    }

    /** What one waits for. */
    String what(Stretch piece) {
        if (behindSomebody(piece).isPresent()) {
            return withoutDay(piece.strip()).words();
        }
        Stretch all = behindWho(piece);
        boolean theirs = theirs(piece);
        Optional<Matcher> said = Stream.of("owed", "theyPromised", "theyWill").filter(key -> key.equals("owed") || theirs)
                .map(key -> key.equals("owed") ? words.starting(key) : words.opening(key)).map(pattern -> pattern.matcher(Folded.of(all.text())))
                .filter(Matcher::find).findFirst();
        if (said.isEmpty()) {
            boolean delivers = theirs && words.opening("theyDeliver").matcher(Folded.of(behindADay(all).text())).find();
            return delivers ? withoutDay(withoutPronoun(all)).words() : all.words();
        }
        return bare(all, said.get());
    }

    private String bare(Stretch all, Matcher lead) {
        Stretch promised = withoutDay(all.sub(lead.end(), all.text().length()).strip());
        Matcher hands = words.starting("handsMe").matcher(Folded.of(promised.text()));
        String what = (hands.find() ? promised.sub(hands.end(), promised.text().length()) : promised).words();
        return hangs(what) ? all.words() : what;
    }

    private Stretch withoutPronoun(Stretch said) {
        Matcher word = WORD.matcher(said.text());
        return word.find() && words.is("others", Folded.of(word.group())) && word.end() < said.text().length()
                ? said.sub(word.end(), said.text().length()).strip()
                : said;
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
        return doing(piece).stream().reduce((a, b) -> b).map(who -> said.sub(who.span().end() - said.start(), said.text().length()).strip())
                .filter(rest -> !rest.isEmpty() && Character.isLetter(rest.text().codePointAt(0)));
    }

    /** Who is named where a piece begins: "Ana", "Ana and Tom". */
    List<Part.Who> doing(Stretch piece) {
        Stretch said = piece.strip();
        List<Part.Who> all = new ArrayList<>();
        int at = said.start();
        for (Optional<Part.Who> next = at(at, said); next.isPresent(); next = at(at, said)) {
            all.add(next.get());
            int end = next.get().span().end();
            String rest = Folded.of(said.text().substring(end - said.start()));
            Matcher join = words.join().matcher(rest);
            Matcher comma = COMMA.matcher(rest);
            at = join.find() ? end + join.end() : comma.lookingAt() ? end + comma.end() : -1;
        }
        return all;
    }

    private Optional<Part.Who> at(int start, Stretch said) {
        return people.stream().filter(who -> who.span().start() == start && who.span().end() < said.span().end()).findFirst();
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
        // "the gala of 12 December"
        String before = Folded.of(said.text().substring(0, day.from())).stripTrailing();
        ofIt |= words.is("of", Folded.of(said.text().substring(day.from(), day.to())).split(" ")[0])
                || words.is("of", before.substring(before.lastIndexOf(' ') + 1));
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
