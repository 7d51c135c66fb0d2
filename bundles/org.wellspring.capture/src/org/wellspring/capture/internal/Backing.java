// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * Whether a word of the lists backs what the second opinion thinks of a piece. What it learned knows what clauses are like, not what one says: "Käthe
 * is moving to Bremen" is like "Käthe is sending us the plans". Without such a word it is asked for; against one it is nothing. One sentence, one
 * thread.
 */
final class Backing {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Set<String> WRITTEN = Set.of("ways", "messenger", "letter", "sent", "medium", "paper", "reachedAt", "contact");
    /** "has to call his lawyer tomorrow": behind somebody, it is theirs to do. */
    private static final Pattern THEY_DO = Pattern.compile("^(?:has|wants|needs|says|hat|will|muss|soll|wird|doit|veut|va|a|tiene|quiere|debe|ha) ");
    /** An appointment is nobody's promise. */
    private static final Pattern WITH_ME = Pattern.compile("(?:with me|with us|mit mir|mit uns|avec moi|avec nous|conmigo|con nosotros)(?!\\p{L})");
    /** "can only do Tuesdays" */
    private static final Pattern ONLY = Pattern.compile("(?<!\\p{L})(?:only|nur|que le|seulement|solo)(?!\\p{L})");
    private static final int FEWEST = 2;
    private final Words words;
    private final SentenceDays days;
    private final List<Part.Who> people;

    Backing(Words words, SentenceDays days, List<Part.Who> people) {
        this.words = words;
        this.days = days;
        this.people = people;
    }

    /** Whether a piece may be that at all. */
    boolean possible(Label label, Stretch piece) {
        String folded = folded(piece);
        boolean only = Stream.of("ifs", "when").anyMatch(key -> words.starting(key).matcher(folded).find());
        boolean none = label != Label.TRIED && label != Label.NEED && words.starting("none").matcher(folded).find();
        return !only && !none && switch (label) {
            case NEXT -> !within("lasting", folded) && !THEY_DO.matcher(folded).find() && rest(piece) && !(within("gone", folded) && unclear(piece));
            case THEIR_PROMISE -> !within("lasting", folded) && !(within("gone", folded) && !within("theirs", folded) && !within("ahead", folded));
            case OFFER ->
                within("able", folded) && !ONLY.matcher(folded).find() && !words.starting("me").matcher(folded).find() && folded.split(" ").length > FEWEST;
            case CALL, MEETING, MAIL, MESSAGE, TRIED -> !within("awaits", folded);
            default -> true;
        };
    }

    /** Whether it is taken without a question. */
    boolean sure(Label label, Stretch piece) {
        String folded = folded(piece);
        return switch (label) {
            case NEXT -> !coming(piece).isEmpty() && !unclear(piece) && !within("gone", folded);
            case THEIR_PROMISE -> within("theirs", folded)
                    || (within("ahead", folded) || within("toMe", folded) || within("delivers", folded) && !coming(piece).isEmpty())
                            && (within("toMe", folded) || within("delivers", folded));
            case NEED -> !within("knowing", folded);
            case MAIL, MESSAGE -> WORD.matcher(folded).results().flatMap(word -> words.kinds(word.group()).stream())
                    .anyMatch(kind -> WRITTEN.contains(kind) || kind.startsWith("touch") || kind.startsWith("gave"));
            case CALL -> !within("isCalled", folded) && !others(piece, folded);
            case MEETING -> !others(piece, folded);
            default -> true;
        };
    }

    /** "Rosa will send me the plans": what somebody named does for me. */
    boolean theirs(Stretch piece) {
        String folded = folded(piece);
        boolean wished = within("wishes", folded) && !words.capitalNouns();
        return within("toMe", folded) && !within("fromMe", folded) && !wished && !WITH_ME.matcher(folded).find()
                && (words.starting("others").matcher(folded).find() || words.starting("theirs").matcher(folded).find()
                        || people.stream().anyMatch(who -> who.span().start() <= piece.strip().start() && who.span().end() > piece.strip().start()));
    }

    private static String folded(Stretch piece) {
        return Folded.of(piece.strip().text());
    }

    private boolean within(String key, String folded) {
        return words.within(key).matcher(folded).find();
    }

    /** Whether more is said than a day. */
    private boolean rest(Stretch piece) {
        return WORD.matcher(Folded.of(DayChoice.in(piece, days, Toward.FUTURE).rest().words())).results()
                .anyMatch(word -> Stream.of("until", "deadline", "since", "lead", "at", "articles", "vague").noneMatch(key -> words.is(key, word.group())));
    }

    private List<LocalDate> coming(Stretch piece) {
        return DayChoice.in(piece, days, Toward.FUTURE).days().stream().filter(day -> !day.isBefore(days.today())).toList();
    }

    /** "on Tuesday": the last one or the next. */
    private boolean unclear(Stretch piece) {
        String folded = folded(piece);
        boolean lately = DayChoice.in(piece, days, Toward.PAST).days().stream()
                .anyMatch(day -> day.isBefore(days.today()) && day.isAfter(days.today().minusDays(Gathered.LATELY_DAYS)));
        return lately && !within("ahead", folded) && !within("nowAhead", folded);
    }

    /** "My Saturday girl had tea with Rosa": it begins with somebody who is not me. */
    private boolean others(Stretch piece, String folded) {
        boolean mine = within("me", folded) || within("toMe", folded);
        boolean somebody = Stream.of("possessive", "articles", "titles", "others").anyMatch(key -> words.starting(key).matcher(folded).find())
                || people.stream().anyMatch(who -> who.span().start() <= piece.strip().start() && who.span().end() > piece.strip().start());
        return somebody && !mine;
    }
}
