// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.model.FavourDirection;
import org.wellspring.capture.Part;

/** One thing understood, in the user's words: "Next step – call, Friday 6 December". */
record UnderstoodLine(String label, String text) {
    static UnderstoodLine of(Part part) {
        return switch (part) {
            case Part.Who who -> line("who", who.match().map(m -> m.organization().isBlank() ? m.name()
                    : m.name() + " · " + m.organization()).orElse(Texts.get("capture.new", who.name())));
            case Part.Where where -> line("where", joined(where.title(), where.organization()));
            case Part.Occasion met -> line("occasion", met.through().isBlank() ? met.text()
                    : joined(met.text(), Texts.get("capture.through", met.through())));
            case Part.Touch touch -> line("touch", Texts.get("kind." + touch.kind().name()) + ", " + day(touch.date()));
            case Part.Needs needs -> line("needs", needs.what());
            case Part.WantsToMeet wants -> line("wants", wants.who());
            case Part.NextStep next -> line("next", next.what() + ", " + day(next.due()));
            case Part.Promised promised -> line("promised",
                    promised.what() + promised.due().map(d -> ", " + day(d)).orElse(""));
            case Part.Help help -> line(help.direction() == FavourDirection.GIVEN ? "gave" : "received", help.what());
            case Part.Birthday birthday -> line("birthday", birthday.day().map(UnderstoodLine::day).orElse(birthday.words()));
            case Part.Tag tag -> line("tag", "#" + tag.tag());
            case Part.Kind kind -> line("kind", kind.kind());
            case Part.Email email -> line("email", email.address());
            case Part.Phone phone -> line("phone", phone.number());
            case Part.Note note -> line("note", note.text());
        };
    }

    private static UnderstoodLine line(String key, String text) {
        return new UnderstoodLine(Texts.get("understood." + key), text);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(day);
    }
}
