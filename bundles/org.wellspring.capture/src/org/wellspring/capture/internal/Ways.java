// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/** Decides by which way a touch was, where the sentence names one: what no list knows is asked for, and never silently another. */
final class Ways {
    private static final Pattern MAIL = Pattern.compile("(?<!\\p{L})(?:e-?)?mail|electronic|correo|courriel");
    private static final Pattern BY_MAIL = Pattern.compile("(?<!\\p{L})(?:by|via|per|par|por|over|in an?) (?:an? )?(?:e-?mail|mail|courriel|correo)(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("^\\p{L}[\\p{L}-]*");
    private static final List<String> NO_WAY = List.of("articles", "possessive", "pronouns", "nobody", "weekdays", "meals", "at", "from", "until", "noWay",
            "vague");
    private final Words words;
    private final Book book;
    private final SentenceDays days;

    Ways(Words words, Book book, SentenceDays days) {
        this.words = words;
        this.book = book;
        this.days = days;
    }

    /** Whom one talked to at the fair one met, unless it says by phone; what was written is what it says, or a question. */
    Line of(Line touch, String text, Optional<Part.Occasion> occasion) {
        String all = Folded.of(text);
        if (!(touch.part() instanceof Part.Touch was)) {
            return touch;
        }
        if (was.kind() == InteractionKind.MESSAGE && was.direction() == Direction.OUT
                && BY_MAIL.matcher(Folded.of(text.substring(was.span().start(), was.span().end()))).find()) {
            // "sent Tom birthday wishes by email"
            return as(touch, InteractionKind.EMAIL);
        }
        if (was.kind() == InteractionKind.EMAIL && !MAIL.matcher(all).find()) {
            // "wrote to Ana on WhatsApp", "wrote me a lovely letter"
            if (words.within("letter").matcher(all).find()) {
                return as(touch, InteractionKind.LETTER);
            }
            if (words.within("messenger").matcher(all).find()) {
                return as(touch, InteractionKind.MESSAGE);
            }
        }
        boolean paper = words.within("paper").matcher(all).find() && !MAIL.matcher(all).find();
        if (was.kind() == InteractionKind.EMAIL && touch.ask() == Ask.NOTHING && (paper || unknown(text, all, was.span()))) {
            // "wrote to Ana via Mastodon"
            return new Line(was.of(InteractionKind.MESSAGE), List.of(was, was.of(InteractionKind.LETTER)), Ask.WHETHER);
        }
        return was.kind() == InteractionKind.CALL && was.direction() == Direction.BOTH && was.channel().isEmpty() && !was.attempt()
                && (occasion.filter(at -> !at.text().isEmpty()).isPresent() || words.within("there").matcher(all).find())
                && !words.within("byPhone").matcher(all).find()
                        ? new Line(met(was), touch.alternatives().stream().map(part -> part instanceof Part.Touch other ? met(other) : part).toList(),
                                touch.ask())
                        : touch;
    }

    private static Line as(Line touch, InteractionKind kind) {
        return new Line(((Part.Touch) touch.part()).of(kind),
                touch.alternatives().stream().map(part -> part instanceof Part.Touch other ? other.of(kind) : part).toList(), touch.ask());
    }

    private static Part met(Part.Touch talked) {
        return new Part.Touch(talked.span(), InteractionKind.MEETING, talked.date(), talked.direction(), talked.channel(), true, talked.attempt(),
                talked.whom());
    }

    /** Whether a way is named that no list knows: a word behind "via", "by", "per". */
    private boolean unknown(String text, String folded, Part.Span touch) {
        Matcher by = words.before("medium").matcher(folded);
        while (by.find()) {
            Matcher word = WORD.matcher(text.substring(by.end()));
            if (by.start() >= touch.start() && by.end() <= touch.end() && word.find() && way(word.group())) {
                return true;
            }
        }
        return false;
    }

    private boolean way(String word) {
        String folded = Folded.of(word);
        return NO_WAY.stream().noneMatch(key -> words.is(key, folded)) && !MAIL.matcher(folded).find() && !book.knows(word)
                && Stream.of(Toward.PAST, Toward.FUTURE).allMatch(toward -> days.find(word, toward).isEmpty());
    }
}
