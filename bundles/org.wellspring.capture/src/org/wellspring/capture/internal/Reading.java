// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OriginKind;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.internal.DayWords.Toward;
import org.wellspring.capture.internal.Language.HelpWords;
import org.wellspring.capture.internal.Language.KindWords;
import org.wellspring.capture.internal.Language.MeetWords;
import org.wellspring.capture.internal.Language.NeedWords;
import org.wellspring.capture.internal.Language.PhraseAt;
import org.wellspring.capture.internal.Language.PhraseWords;
import org.wellspring.capture.internal.Language.PromiseWords;
import org.wellspring.capture.internal.Language.StepWords;
import org.wellspring.capture.internal.Language.TouchWords;

/** Reads one sentence, segment by segment; what was understood so far decides what the next one can be. */
final class Reading {
    /** A next step without a day comes up in a week. */
    private static final int STEP_DAYS = 7;
    private static final int NAME_WORDS = 5;
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M}’'.-]*(?:\\s+[\\p{L}][\\p{L}\\p{M}’'.-]*)*");

    private record Name(Stretch text) {
    }

    private final Language language;
    private final Book book;
    private final LocalDate today;
    private final List<Part> parts = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private Part.Where where;
    private Part.Occasion occasion;
    private Part.Touch touch;
    /** The last part whose text the next segment may continue. */
    private Part open;
    private boolean firstClause = true;

    Reading(Language language, Book book, LocalDate today) {
        this.language = language;
        this.book = book;
        this.today = today;
    }

    Understanding read(String text) {
        Sentence sentence = new Sentence(text);
        parts.addAll(sentence.marked());
        for (List<Stretch> clause : sentence.clauses(language.segmentEnd())) {
            open = null;
            clause.forEach(this::segment);
            firstClause = firstClause && names.isEmpty();
        }
        String organization = where == null ? "" : where.organization();
        names.forEach(name -> parts.add(book.who(name.text().span(), name.text().words(), organization)));
        Optional.ofNullable(where).ifPresent(parts::add);
        Optional.ofNullable(occasion).ifPresent(parts::add);
        Optional.ofNullable(touch).ifPresent(parts::add);
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start()));
        return new Understanding(text, today, parts.stream().map(Understanding.Line::of).toList());
    }

    private void segment(Stretch segment) {
        Optional<Language.Meaning> meaning = language.read(segment);
        if (meaning.isEmpty()) {
            unmarked(segment);
            return;
        }
        switch (meaning.get()) {
            case TouchWords words -> touch(segment, words);
            case NeedWords words -> text(new Part.Needs(segment.span(), words.what().words(), Optional.empty()));
            case MeetWords words -> text(new Part.WantsToMeet(segment.span(), words.who().words(), Optional.empty()));
            case PromiseWords words -> promise(segment, words.what());
            case HelpWords words -> help(segment, words);
            case StepWords words -> step(segment, words.what());
            case KindWords words -> parts.add(new Part.Kind(segment.span(), words.kind(), Optional.empty()));
            case PhraseWords words -> phrase(segment, words.phrase(), words.text());
        }
    }

    private void text(Part part) {
        parts.add(part);
        open = part;
    }

    private void touch(Stretch segment, TouchWords words) {
        Dated people = dated(words.people(), Toward.PAST);
        Dated rest = dated(words.rest(), Toward.PAST);
        LocalDate day = people.day().or(rest::day).orElse(null);
        if (words.noun() && day == null) {
            // "lunch with Ana next Tuesday" lies ahead
            Optional<DayWords.Found> ahead = language.days().find(words.people().text(), today, Toward.FUTURE);
            day = ahead.map(DayWords.Found::day).orElse(null);
        }
        if (words.noun() && day != null && day.isAfter(today)) {
            readPeople(people.rest());
            step(segment, segment);
            return;
        }
        if (touch == null) {
            touch = new Part.Touch(segment.span(), words.kind(), day == null ? today : day, words.direction(), words.channel(),
                    words.met(), false);
        }
        readPeople(people.rest());
        if (!rest.rest().isEmpty()) {
            phrases(rest.rest());
        }
    }

    /** Names up to the first phrase, then the phrases. */
    private void readPeople(Stretch text) {
        Optional<PhraseAt> phrase = language.phrase(text.text());
        Stretch head = text.sub(0, phrase.map(PhraseAt::from).orElse(text.text().length())).strip();
        addNames(head);
        phrase.ifPresent(p -> phrases(text.sub(p.from(), text.text().length())));
    }

    private void addNames(Stretch text) {
        Matcher joint = Pattern.compile(language.joiningNames(), Pattern.CASE_INSENSITIVE).matcher(text.text());
        int from = 0;
        while (joint.find()) {
            addName(text.sub(from, joint.start()));
            from = joint.end();
        }
        addName(text.sub(from, text.text().length()));
    }

    private void addName(Stretch text) {
        Stretch name = text.strip();
        if (!name.isEmpty() && names.stream().noneMatch(known -> known.text().words().equals(name.words()))) {
            names.add(new Name(name));
        }
    }

    private void phrases(Stretch text) {
        Stretch left = text;
        while (!left.isEmpty()) {
            Optional<PhraseAt> here = language.phrase(left.text());
            if (here.isEmpty()) {
                note(left.strip());
                return;
            }
            PhraseAt phrase = here.get();
            note(left.sub(0, phrase.from()).strip());
            Stretch after = left.sub(phrase.inner(), left.text().length());
            // what something was about goes on to the end; places and people end where the next phrase begins
            int end = phrase.phrase() == Language.Phrase.ABOUT ? after.text().length()
                    : language.phrase(after.text()).map(PhraseAt::from).orElse(after.text().length());
            phrase(left.sub(phrase.from(), phrase.inner() + end).strip(), phrase.phrase(), after.sub(0, end).strip());
            left = after.sub(end, after.text().length());
        }
    }

    private void phrase(Stretch whole, Language.Phrase phrase, Stretch inner) {
        Dated dated = dated(inner, Toward.PAST);
        dated.day().ifPresent(this::touchOn);
        Stretch text = dated.rest();
        if (text.isEmpty()) {
            return;
        }
        switch (phrase) {
            case AT -> at(whole, text);
            case FROM -> organization(whole, text);
            case THROUGH -> occasion = through(whole, text);
            case OVER -> channel(whole, text);
            case ABOUT -> note(whole);
        }
    }

    private void at(Stretch whole, Stretch text) {
        Optional<UUID> event = book.event(text.words());
        boolean place = where == null && event.isEmpty() && !language.isOccasion(text.words())
                && (touch == null || book.organization(text.words()).isPresent());
        if (place) {
            organization(whole, text);
        } else {
            String through = occasion == null ? "" : occasion.through();
            occasion = new Part.Occasion(whole.span(), OriginKind.EVENT, withoutArticle(text.words()), event, through,
                    occasion == null ? Optional.empty() : occasion.throughId());
        }
    }

    private Part.Occasion through(Stretch whole, Stretch text) {
        Optional<UUID> id = book.person(text.words());
        if (occasion != null) {
            return new Part.Occasion(occasion.span(), occasion.kind(), occasion.text(), occasion.event(), text.words(), id);
        }
        return new Part.Occasion(whole.span(), OriginKind.INTRODUCTION, "", Optional.empty(), text.words(), id);
    }

    private void channel(Stretch whole, Stretch text) {
        if (touch == null || !touch.channel().isEmpty()) {
            note(whole);
            return;
        }
        touch = new Part.Touch(touch.span(), touch.kind(), touch.date(), touch.direction(), text.words(), touch.met(), touch.attempt());
    }

    private void organization(Stretch whole, Stretch text) {
        if (where != null && !where.organization().isEmpty()) {
            note(whole);
            return;
        }
        String title = where == null ? "" : where.title();
        where = new Part.Where(where == null ? whole.span() : new Part.Span(where.span().start(), whole.span().end()),
                text.words(), title, book.organization(text.words()), Optional.empty());
    }

    private void touchOn(LocalDate day) {
        if (touch != null && touch.date().equals(today) && !day.isAfter(today)) {
            touch = new Part.Touch(touch.span(), touch.kind(), day, touch.direction(), touch.channel(), touch.met(), touch.attempt());
        }
    }

    private void promise(Stretch segment, Stretch what) {
        Dated dated = dated(what, Toward.FUTURE);
        text(new Part.Promised(segment.span(), dated.rest().strip().words(), dated.day(), Optional.empty()));
    }

    private void step(Stretch segment, Stretch what) {
        Dated dated = dated(what, Toward.FUTURE);
        text(new Part.NextStep(segment.span(), capital(dated.rest().strip().words()),
                dated.day().orElse(today.plusDays(STEP_DAYS)), Optional.empty()));
    }

    private void help(Stretch segment, HelpWords words) {
        if (!words.person().isEmpty() && names.isEmpty()) {
            addName(words.person());
        }
        Dated dated = dated(words.what(), Toward.PAST);
        boolean direct = words.direction() == FavourDirection.GIVEN || !words.what().isEmpty();
        String what = dated.rest().strip().words();
        parts.add(new Part.Help(segment.span(), words.direction(), words.type(), direct && !what.isEmpty() ? what
                : segment.words(), Optional.empty()));
        if (touch == null && dated.day().isPresent()) {
            touch = new Part.Touch(segment.span(), InteractionKind.MESSAGE, dated.day().get(),
                    words.direction() == FavourDirection.GIVEN ? Direction.OUT : Direction.IN, "", false, false);
        }
    }

    /** A segment without words that mark it: a name at the start, a role or place behind it, else more of the last. */
    private void unmarked(Stretch segment) {
        Dated dated = dated(segment, touch == null && !names.isEmpty() ? Toward.FUTURE : Toward.PAST);
        if (dated.day().isPresent() && dated.rest().isEmpty()) {
            onlyADay(dated.day().get());
        } else if (names.isEmpty() && firstClause && isName(segment)) {
            readPeople(segment);
        } else if (open != null) {
            open = continued(open, segment);
        } else if (firstClause && !names.isEmpty() && (where == null || where.organization().isEmpty())) {
            roleOrPlace(segment);
        } else {
            note(segment);
        }
    }

    private void onlyADay(LocalDate day) {
        if (open instanceof Part.NextStep step) {
            Part dated = new Part.NextStep(step.span(), step.what(), day, Optional.empty());
            parts.set(parts.indexOf(step), dated);
        } else if (touch != null) {
            touchOn(day);
        }
    }

    private boolean isName(Stretch segment) {
        String head = segment.sub(0, language.phrase(segment.text()).map(PhraseAt::from).orElse(segment.text().length()))
                .words();
        return NAME.matcher(head.replaceAll(language.joiningNames(), " ")).matches()
                && head.split("\\s+").length <= NAME_WORDS * 2 && Character.isLetter(head.codePointAt(0))
                && !Character.isLowerCase(head.codePointAt(0));
    }

    private void roleOrPlace(Stretch segment) {
        Optional<int[]> at = language.roleAt(segment.text());
        if (at.isPresent()) {
            String title = segment.sub(0, at.get()[0]).words();
            String place = segment.sub(at.get()[1], segment.text().length()).words();
            where = new Part.Where(segment.span(), place, title, book.organization(place), Optional.empty());
        } else if (where == null && Character.isLowerCase(segment.text().codePointAt(0))
                && book.organization(segment.words()).isEmpty()) {
            where = new Part.Where(segment.span(), "", segment.words(), Optional.empty(), Optional.empty());
        } else {
            organization(segment, segment);
        }
    }

    private Part continued(Part part, Stretch segment) {
        Part.Span span = new Part.Span(part.span().start(), segment.span().end());
        Dated dated = dated(segment, Toward.FUTURE);
        String more = ", " + segment.words();
        String undated = dated.rest().isEmpty() ? "" : ", " + dated.rest().strip().words();
        Part longer = switch (part) {
            case Part.Needs needs -> new Part.Needs(span, needs.what() + more, needs.whose());
            case Part.WantsToMeet wants -> new Part.WantsToMeet(span, wants.who() + more, wants.whose());
            case Part.Promised promise -> new Part.Promised(span, promise.what() + undated, dated.day().or(promise::due), promise.whose());
            case Part.NextStep step -> new Part.NextStep(span, step.what() + undated, dated.day().orElse(step.due()), step.whose());
            default -> part;
        };
        parts.set(parts.indexOf(part), longer);
        return longer;
    }

    private void note(Stretch text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Note(text.span(), text.words()));
        }
    }

    /** A text without the day it names. */
    private record Dated(Stretch rest, Optional<LocalDate> day) {
    }

    private Dated dated(Stretch text, Toward toward) {
        Optional<DayWords.Found> found = language.days().find(text.text(), today, toward);
        return found.map(day -> new Dated(text.without(day.from(), day.to()).strip(), Optional.of(day.day())))
                .orElse(new Dated(text.strip(), Optional.empty()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String withoutArticle(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
    }
}
