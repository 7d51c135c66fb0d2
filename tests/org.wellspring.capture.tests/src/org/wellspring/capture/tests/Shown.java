// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import java.util.List;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;

/** A reading in the words of the corpus. */
final class Shown {
    private Shown() {
    }

    /** Each line of a reading as one line. */
    static List<String> lines(Understanding read) {
        return read.lines().stream().map(line -> line(line) + whom(read, line.part())).toList();
    }

    private static String whom(Understanding read, Part part) {
        List<Part.Who> with = part instanceof Part.Touch touch ? read.with(touch)
                : part instanceof Part.NextStep step && !step.also().isEmpty() ? read.with(step) : List.of();
        return with.isEmpty() ? "" : " with " + String.join(" and ", with.stream().map(Part.Who::words).toList());
    }

    private static String line(Understanding.Line line) {
        String asked = line.ask() == Ask.NOTHING ? "" : "  ? " + String.join(" | ", line.alternatives().stream().map(Shown::part).toList());
        return (part(line.part()) + asked).stripTrailing();
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Who who -> who.match().map(m -> "person " + m.name()).orElse("new " + who.name())
                    + (who.ambiguous() && !who.alternatives().isEmpty() ? " or " + who.alternatives().stream().map(Part.Candidate::name).toList() : "");
            case Part.Where where -> words("works", where.title(), where.organization());
            case Part.Left left -> words("left", left.date().toString(), left.organization());
            case Part.Touch touch -> words(touch.attempt() ? "tried" : touch.met() ? "met" : "touch", touch.kind().getLiteral(),
                    touch.date().toString(), touch.direction().getLiteral(), touch.channel());
            case Part.Occasion occasion -> words("at", occasion.text(), occasion.through().isEmpty() ? "" : "through " + occasion.through());
            case Part.Needs needs -> "needs " + needs.what();
            case Part.WantsToMeet wants -> "wants to meet " + wants.who();
            case Part.NextStep step -> "next " + step.due() + " " + step.what();
            case Part.Promised promised -> words("promised", promised.due().map(Object::toString).orElse(""), promised.what());
            case Part.Awaited awaited -> words("awaited", awaited.due().map(Object::toString).orElse(""), awaited.what());
            case Part.Offers offers -> "offers " + offers.what();
            case Part.Help help -> words(help.direction().getLiteral(), help.type().getLiteral(), help.what());
            case Part.Birthday birthday -> "birthday " + birthday.words();
            case Part.Tag tag -> "tag " + tag.tag();
            case Part.Kind kind -> "kind " + kind.kind();
            case Part.Email email -> "email " + email.address();
            case Part.Phone phone -> "phone " + phone.number();
            case Part.Web web -> "web " + web.address();
            case Part.Note note -> "note " + note.text();
        };
    }

    private static String words(String... words) {
        return String.join(" ", Stream.of(words).filter(w -> !w.isBlank()).toList());
    }
}
