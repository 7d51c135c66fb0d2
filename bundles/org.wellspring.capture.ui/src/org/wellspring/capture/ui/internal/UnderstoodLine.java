// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;

/** One thing understood, in the user's words: "Next step", "call, Fri, 4 Dec". */
record UnderstoodLine(String label, String text) {
    static UnderstoodLine of(Part part, LocalDate today) {
        return switch (part) {
            case Part.Who who -> line("who", who.match().map(UnderstoodLine::named).orElse(Texts.get("capture.new", who.name())));
            case Part.Where where -> line("where", joined(where.title(), where.organization()));
            case Part.Left left -> line("left", joined(left.organization(), day(left.date(), today)));
            case Part.Occasion met -> met.text().isBlank() && !met.through().isBlank() ? line("through", met.through())
                    : line("occasion", met.through().isBlank() ? met.text() : joined(met.text(), Texts.get("capture.through", met.through())));
            case Part.Touch touch -> line("touch", joined(touch(touch), day(touch.date(), today)));
            case Part.Needs needs -> line("needs", needs.what());
            case Part.WantsToMeet wants -> line("wants", wants.who());
            case Part.NextStep next -> line("next", joined(next.what(), day(next.due(), today)));
            case Part.Promised promised -> line("promised", joined(promised.what(), promised.due().map(d -> day(d, today)).orElse("")));
            case Part.Awaited awaited -> line("awaited", joined(awaited.what(), awaited.due().map(d -> day(d, today)).orElse("")));
            case Part.Offers offers -> line("offers", offers.what());
            case Part.Help help -> line(help(help), help.what());
            case Part.Birthday birthday -> line("birthday", new DateWords().ofLife(birthday.date().spelling()));
            case Part.Tag tag -> line("tag", "#" + tag.tag());
            case Part.Kind kind -> line("kind", kind.kind());
            case Part.Email email -> line("email", email.address());
            case Part.Web web -> line("web", web.address());
            case Part.Phone phone -> line("phone", phone.number());
            case Part.Note note -> line("note", note.text());
        };
    }

    private static String help(Part.Help help) {
        String direction = help.direction() == FavourDirection.GIVEN ? "gave" : "received";
        return help.type() == FavourType.INTRODUCTION ? direction + ".introduction" : direction;
    }

    /** Somebody of the book. */
    static String named(Part.Candidate candidate) {
        return joined(joined(candidate.name(), candidate.organization()), candidate.apart());
    }

    /** A touch without its day: "Meeting (coffee)", "Call, reached nobody". */
    static String touch(Part.Touch touch) {
        String kind = Texts.get("kind." + touch.kind().name());
        String said = touch.channel().isBlank() ? kind : Texts.get("capture.channel", kind, touch.channel());
        return touch.attempt() ? joined(said, Texts.get("capture.attempt")) : said;
    }

    /** "today", "yesterday", "tomorrow"; further away the weekday helps: "Fri, 4 Dec". */
    static String day(LocalDate day, LocalDate today) {
        DateWords words = new DateWords();
        return Math.abs(ChronoUnit.DAYS.between(today, day)) <= 1 ? words.near(day, today) : words.dated(day, today);
    }

    /** Both in one: "Next step: call, Fri, 4 Dec". */
    String whole() {
        return Texts.get("capture.meaning", label, text);
    }

    private static UnderstoodLine line(String key, String text) {
        return new UnderstoodLine(Texts.get("understood." + key), text);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(", "));
    }
}
