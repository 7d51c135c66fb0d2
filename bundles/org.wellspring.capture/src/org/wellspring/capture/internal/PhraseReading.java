// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OriginKind;

/** Reads what stands behind names: "at the fair", "from Acme", "through Grace Bell", "about the roof". */
abstract class PhraseReading extends Gathered {
    /** "at 3pm" says when, not where. */
    /** What begins like this is no place. */
    private static final Pattern CLAUSE = Pattern.compile("^\\s*(?:que|dass|that|whether|ob|si)(?!\\p{L})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\d{1,2}(?:[:.h]\\d{0,2})?\\s*(?:am|pm|a\\.m\\.?|p\\.m\\.?|h|hrs|uhr|o['’]?clock)?|noon|midday|midnight|half past .*|quarter (?:to|past) .*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUR_LAST = Pattern.compile("\\s+\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|h|uhr|Uhr|o['’]clock)?$");
    private static final Set<InteractionKind> REMOTE = EnumSet.of(InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER);

    private static final Pattern JOB = Pattern.compile("(?<=\\p{Lu}\\p{L}{1,30})\\s(?:die|den|eine|einen)\\s\\p{Lu}\\p{L}+$");

    /** Whether words that nothing explains stand before a phrase: "saw Bob leave with someone at the station". */
    private boolean unexplained;
    /** Whether they stand behind something that lies ahead: where it will be is no place where it was. */
    boolean planning;

    PhraseReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    /** What stands behind the names: "at the fair", "from Acme", "about the roof"; the rest is a note. */
    void phrases(Stretch stretch) {
        Stretch left = stretch;
        unexplained = false;
        while (!left.isEmpty()) {
            String folded = Folded.of(left.text());
            Matcher m = anyPhrase().matcher(folded);
            if (!m.find()) {
                loose(left.strip());
                return;
            }
            String first = left.text().substring(m.start(), m.end()).strip();
            if (words.is("noPhrase", first) && words.hasLetterOf(text)) {
                // "Tom a promis" is no "à"
                loose(left.strip());
                return;
            }
            Stretch between = left.sub(0, m.start()).strip();
            loose(between);
            unexplained |= !between.isEmpty() && !caution.explained(between.text());
            String key = words.phrase(m.group().strip());
            int end = key.equals("about") ? folded.length() : end(left, m.end(), key);
            Stretch whole = left.sub(m.start(), end).strip();
            phrase(key, whole, left.sub(m.end(), end).strip());
            left = left.sub(end, folded.length());
        }
    }

    /** A place or an organization ends where another phrase begins; "of" belongs to its name. */
    int end(Stretch s, int from, String key) {
        String whole = Folded.of(s.text());
        String folded = whole.substring(0, parted(whole, from));
        Matcher next = anyPhrase().matcher(folded);
        int at = from;
        while (next.find(at)) {
            String other = words.phrase(next.group().strip());
            boolean town = key.equals("at") && words.is("placed", next.group().strip()) && next.end() < folded.length()
                    && Character.isUpperCase(s.text().charAt(next.end()));
            boolean inside = town || other.equals("from") && (key.equals("from") || key.equals("at")) || next.start() <= from;
            if (!inside) {
                return next.start();
            }
            at = Math.max(next.end(), at + 1);
        }
        return folded.length();
    }

    /** Where a place or an organization ends at the latest: at what was taken out, or where somebody begins to do something. */
    private int parted(String folded, int from) {
        int first = from;
        while (first < folded.length() && Character.isWhitespace(folded.charAt(first))) {
            first++;
        }
        int hole = folded.indexOf(Stretch.HOLE, first);
        Matcher does = words.before("subjects").matcher(folded);
        int end = does.find(first) && does.start() > first ? does.start() : folded.length();
        return hole < 0 ? end : Math.min(hole, end);
    }

    String said(Part.Span span) {
        return text.substring(span.start(), span.end()).strip();
    }

    void loose(Stretch s) {
        if (s.isEmpty() || empty(s)) {
            return;
        }
        if (words.only("tries").matcher(Folded.of(s.text())).matches()) {
            tried(s);
        } else {
            note(s);
        }
    }

    void phrase(String key, Stretch whole, Stretch inner) {
        if (inner.isEmpty()) {
            // a lone preposition, whose day was read
            return;
        }
        switch (key) {
            case "at" -> at(whole, inner, told);
            case "from" -> from(whole, inner);
            case "through" -> through(whole, inner);
            case "over" -> over(whole, inner);
            default -> about(whole, inner);
        }
    }

    void about(Stretch whole, Stretch inner) {
        if (topic.isEmpty()) {
            topic = capital(whole.words());
        }
        note(whole);
    }

    Line inDoubt(Line line) {
        return new Line(line.part(), List.of(new Part.Note(line.part().span(), said(line.part().span()))), Ask.WHETHER);
    }

    void at(Stretch whole, Stretch inner, boolean happened) {
        if (CLAUSE.matcher(Folded.of(inner.text())).find()) {
            // "quedé con Inês en que …": agreed on something, and perhaps nobody met
            touch = touch == null ? null : inDoubt(touch);
            note(whole);
            return;
        }
        if (planning && touch == null || CLOCK.matcher(inner.words()).matches() || words.is("articles", Folded.of(inner.words()))
                || words.only("idiom").matcher(Folded.of(whole.words())).matches()
                || words.only("idiom")
                        .matcher(Folded
                                .of(whole.sub(0, Math.clamp(namely(withoutArticle(inner)).span().end() - whole.start(), 0, whole.text().length())).words()))
                        .matches()) {
            note(whole);
            return;
        }
        if (words.within("machine").matcher(Folded.of(inner.words())).find()) {
            // whose machine it is was not reached, who speaks to mine left a message
            boolean theirs = touch != null && touch.part() instanceof Part.Touch message && message.direction() == Direction.IN;
            if (!theirs) {
                tried(whole);
            }
            return;
        }
        Stretch where = namely(withoutArticle(inner));
        String place = where.words();
        if (where.span().end() < inner.span().end()) {
            loose(new Stretch(text, 0).sub(where.span().end(), inner.span().end()).strip());
        }
        boolean remote = touch != null && touch.part() instanceof Part.Touch sent && REMOTE.contains(sent.kind());
        // whom one calls "at Northgate Tiles" works there
        boolean called = touch != null && touch.part() instanceof Part.Touch call && call.kind() == InteractionKind.CALL && !names.isEmpty()
                && !book.knows(nearest(whole).text().words());
        Optional<UUID> event = book.event(inner.words());
        boolean occasionLike = words.within("occasion").matcher(Folded.of(place)).find() || words.within("place").matcher(Folded.of(place)).find();
        boolean employer = event.isEmpty() && !occasionLike && !names.isEmpty() && place.equals(inner.words()) && employers.nameLike(place)
                && (!happened || remote || called || book.organization(place).isPresent() && worksThere(place));
        if (employer) {
            said.add(new Said(whole, inner, "", unexplained || behindWords(whole) ? Marker.PERHAPS : Marker.FROM, nearest(whole).text()));
        } else if (occasion == null || occasion.text().isEmpty()) {
            occasion = new Part.Occasion(whole.span(), OriginKind.EVENT, place, event, occasion == null ? "" : occasion.through(),
                    occasion == null ? Optional.empty() : occasion.throughId());
            if (unexplained && touch != null && touch.ask() == Ask.NOTHING && touch.part().span().overlaps(whole.span())) {
                touch = inDoubt(touch);
            }
        } else {
            note(whole);
        }
    }

    /** A place without the hour at its end; where nouns have a capital, without the small words behind the last of them. */
    private Stretch namely(Stretch s) {
        Matcher hour = HOUR_LAST.matcher(s.text());
        Stretch left = hour.find() ? s.sub(0, hour.start()) : s;
        for (int space = left.text().lastIndexOf(' '); words.capitalNouns() && space > 0
                && Character.isLowerCase(left.text().codePointAt(space + 1)); space = left.text().lastIndexOf(' ')) {
            left = left.sub(0, space);
        }
        Stretch trimmed = withoutVerb(beforeAJob(left));
        return trimmed.isEmpty() || trimmed.text().codePoints().noneMatch(Character::isUpperCase) ? s : trimmed;
    }

    /** "the garden party in Altmühl the violinist": a place ends where somebody's job begins. */
    private Stretch beforeAJob(Stretch s) {
        Matcher job = JOB.matcher(s.text());
        return words.capitalNouns() && job.find() ? s.sub(0, job.start()).strip() : s;
    }

    /** "the Fenwick library is". */
    private Stretch withoutVerb(Stretch s) {
        int space = s.text().lastIndexOf(' ');
        String last = space < 0 ? "" : s.text().substring(space + 1);
        return !last.isEmpty() && Character.isLowerCase(last.codePointAt(0))
                && (words.is("lead", last) || words.starting("statement").matcher(Folded.of(last) + " a ").find()) ? s.sub(0, space).strip() : s;
    }

    boolean worksThere(String place) {
        return names.stream().map(n -> n.text().words()).flatMap(n -> Stream.concat(book.named(n).stream(), book.called(n).stream()))
                .anyMatch(row -> Book.worksAt(row, place));
    }

    void from(Stretch whole, Stretch inner) {
        Stretch organization = withoutArticle(inner);
        if (names.isEmpty()) {
            note(whole);
        } else {
            said.add(new Said(whole, employers.nameLike(inner.words()) ? inner : organization, "",
                    unexplained || behindWords(whole) ? Marker.PERHAPS : Marker.FROM, nearest(whole).text()));
        }
    }

    /** Whether more than the name stands before it, and no touch was told: "Tom got the job at Acme". */
    private boolean behindWords(Stretch whole) {
        int from = nearest(whole).text().span().end();
        return !told && from < whole.start() && text.substring(from, whole.start()).chars().anyMatch(Character::isLetter);
    }

    void through(Stretch whole, Stretch inner) {
        List<Name> row = reader.row(inner, true);
        boolean medium = row.size() == 1 && !row.getFirst().text().words().contains(" ") && book.person(row.getFirst().text().words()).isEmpty()
                && touch != null && touch.part() instanceof Part.Touch happened && happened.kind() != InteractionKind.MEETING;
        // "wrote to Ana via Mastodon"
        if (medium || row.size() != 1 || row.getFirst().end() < inner.text().length() || occasion != null && !occasion.through().isEmpty()) {
            note(whole);
            return;
        }
        String name = row.getFirst().text().words();
        occasion = occasion == null
                ? new Part.Occasion(whole.span(), OriginKind.INTRODUCTION, "", Optional.empty(), name, book.person(name))
                : new Part.Occasion(occasion.span(), occasion.kind(), occasion.text(), occasion.event(), name, book.person(name));
    }

    void over(Stretch whole, Stretch inner) {
        if (touch == null || !(touch.part() instanceof Part.Touch happened) || !happened.channel().isEmpty() || inner.words().contains(" ")) {
            note(whole);
        } else {
            // "caught up over breakfast" is no call
            Part.Touch there = words.is("meals", Folded.of(inner.words()))
                    && (happened.kind() == InteractionKind.CALL || happened.kind() == InteractionKind.MESSAGE) ? happened.of(InteractionKind.MEETING)
                            : happened;
            touch = new Line(there.with(inner.words()), touch.alternatives(), touch.ask());
        }
    }
}
