// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

/** What a part of a sentence means, as named values. */
final class Meaning {
    private Meaning() {
    }

    /** By permanent names, those that a reader wants first coming first. */
    static Map<String, Object> of(Part part) {
        return switch (part) {
            case Part.Who who -> named("name", who.match().map(Part.Candidate::name).orElse(who.name()), "id",
                    who.match().map(Part.Candidate::id), "known", who.match().isPresent(), "organization",
                    who.match().map(Part.Candidate::organization), "proposedId",
                    who.proposed().map(Part.Candidate::id), "alternatives", who.alternatives());
            case Part.Where where -> named("organization", where.organization(), "title", where.title(), "id", where.known());
            case Part.Left left -> named("organization", left.organization(), "date", left.date());
            case Part.Occasion occasion -> named("kind", occasion.kind(), "text", occasion.text(), "event",
                    occasion.event(), "through", occasion.through(), "throughId", occasion.throughId());
            case Part.Touch touch -> named("kind", touch.kind(), "date", touch.date(), "met", touch.met(), "attempt", touch.attempt());
            case Part.Needs needs -> named("what", needs.what());
            case Part.WantsToMeet wants -> named("who", wants.who());
            case Part.NextStep step -> named("what", step.what(), "due", step.due());
            case Part.Promised promised -> named("what", promised.what(), "due", promised.due());
            case Part.Awaited awaited -> named("what", awaited.what(), "due", awaited.due());
            case Part.Offers offers -> named("what", offers.what());
            case Part.Help help -> named("direction", help.direction(), "type", help.type(), "what", help.what());
            case Part.Birthday birthday -> named("date", birthday.words());
            case Part.Tag tag -> named("tag", tag.tag());
            case Part.Kind kind -> named("kind", kind.kind());
            case Part.Email email -> named("address", email.address());
            case Part.Phone phone -> named("number", phone.number());
            case Part.Web web -> named("address", web.address());
            case Part.Note note -> named("text", note.text());
        };
    }

    /** The same; a touch also with whom, where not with all who are named, a next step with whom, where with several, and what has no day with the one it gets. */
    static Map<String, Object> of(Part part, Understanding read, OpenDays open) {
        Map<String, Object> means = of(part);
        open.of(part, read.today()).ifPresent(day -> means.put("dueOtherwise", day));
        List<Part.Who> with = part instanceof Part.Touch touch ? read.with(touch)
                : part instanceof Part.NextStep step && !step.also().isEmpty() ? read.with(step) : List.of();
        if (!with.isEmpty()) {
            means.put("with", String.join(", ", with.stream().map(Part.Who::words).toList()));
        }
        return means;
    }

    /** Somebody a name may mean. */
    static Map<String, Object> of(Part.Candidate whom) {
        return named("name", whom.name(), "organization", whom.organization(), "apart", whom.apart(), "id", whom.id());
    }

    /** The values in one line, without ids and what is not known. */
    static String sentence(Map<String, Object> means) {
        return String.join(" · ", means.entrySet().stream().filter(e -> !e.getKey().toLowerCase().endsWith("id"))
                .map(Map.Entry::getValue).map(v -> v instanceof Optional<?> o ? o.orElse(null) : v)
                .filter(v -> v != null && !(v instanceof List) && !(v instanceof Boolean)).map(Object::toString)
                .filter(v -> !v.isBlank()).toList());
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return named;
    }
}
