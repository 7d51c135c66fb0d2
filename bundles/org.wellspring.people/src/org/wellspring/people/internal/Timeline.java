// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.StillOpen;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;

/** Reads what happened with a person, newest first. Any thread. */
public final class Timeline {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Map<String, EClass> SHOWN = Stream.of(MODEL.getInteraction(), MODEL.getFavour(),
            MODEL.getPromise(), MODEL.getIntroduction(), MODEL.getLead(), MODEL.getRecommendation(), MODEL.getEvent())
            .collect(Collectors.toMap(type -> type.getEPackage().getNsURI() + "#" + type.getName(), type -> type));
    // Interactions are many and come from the index in order; the rest is little and is found whole.
    private static final String PAGE = """
            WITH hit(n, at) AS (
              SELECT source, at FROM (SELECT source, at FROM link
                WHERE target = ?1 AND feature = (SELECT n FROM feature WHERE name = 'participants')
                ORDER BY at DESC LIMIT ?2 + ?3)
              UNION
              SELECT r.n, r.at FROM link l JOIN object s ON s.n = l.source JOIN object r ON r.n = s.root
              WHERE l.target = ?1 AND l.feature <> (SELECT n FROM feature WHERE name = 'participants')
                AND r.n <> ?1 AND +r.class IN (SELECT n FROM class WHERE name IN (%s)))
            SELECT o.id, c.name, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.kind', o.data ->> '$.channel',
              o.data ->> '$.direction', o.data ->> '$.type', o.data ->> '$.ask', o.data ->> '$.about',
              o.data ->> '$.state', o.data ->> '$.note',
              (SELECT e.data ->> '$.line' FROM object e WHERE e.root = o.n AND e.container IS NOT NULL
                AND c.name LIKE '%%#Event' AND e.data ->> '$.person' = ?1 LIMIT 1),
              (SELECT p.name FROM person p WHERE c.name LIKE '%%#Introduction'
                AND p.n IN (o.data ->> '$.a', o.data ->> '$.b') AND p.n <> ?1),
              o.data ->> '$.day', o.data ->> '$.attempt', o.data ->> '$.planned'
            FROM hit JOIN object o ON o.n = hit.n JOIN class c ON c.n = o.class
            ORDER BY hit.at DESC, hit.n DESC LIMIT ?3 OFFSET ?2""".formatted(SHOWN.keySet().stream().sorted()
            .collect(Collectors.joining("', '", "'", "'")));

    private final Space space;
    private final LocalDate today;
    private final Texts texts;

    /** Of people of a space, in a language. */
    public Timeline(Space space, Locale locale) {
        this.space = space;
        this.today = LocalDate.now(space.clock());
        this.texts = new Texts(Timeline.class, locale);
    }

    /** One page of it; none for somebody unknown. */
    public List<TimelineEntry> read(UUID person, int offset, int limit) {
        Optional<Long> n = space.rows().first("SELECT n FROM object WHERE id = ?", r -> r.number(1), person);
        return n.map(number -> space.rows().query(PAGE, this::entry, number, offset, limit)).orElse(List.of());
    }

    private TimelineEntry entry(Row r) {
        EClass type = SHOWN.get(r.text(2));
        UUID id = r.id(1);
        Optional<LocalDate> day = Optional.of(day(r, type));
        boolean planned = type == MODEL.getInteraction() && (r.flag(18) || day.get().isAfter(today));
        String title = r.text(3) == null ? "" : r.text(3);
        return switch (type.getClassifierID()) {
            case ModelPackage.INTERACTION -> new TimelineEntry(id, type, day,
                    planned ? texts.get("timeline.planned", interactionLabel(r)) : interactionLabel(r),
                    title.isEmpty() ? firstLine(r.text(13)) : title, interactionChip(r));
            case ModelPackage.FAVOUR -> new TimelineEntry(id, type, day,
                    texts.get("favour." + or(r.text(9), "introduction")), title,
                    "received".equals(r.text(8)) ? Chip.RECEIVED : Chip.GAVE);
            case ModelPackage.PROMISE -> new TimelineEntry(id, type, day, texts.get("timeline.promise"), title,
                    promiseChip(or(r.text(12), "open")));
            case ModelPackage.INTRODUCTION -> new TimelineEntry(id, type, day, texts.get("timeline.introduction"),
                    r.text(15) == null ? "" : texts.get("timeline.introductionTo", r.text(15)), Chip.NONE);
            case ModelPackage.LEAD -> new TimelineEntry(id, type, day, texts.get("timeline.lead"), title, Chip.NONE);
            case ModelPackage.EVENT -> new TimelineEntry(id, type, day, title, or(r.text(14), ""), Chip.EVENT);
            default -> new TimelineEntry(id, type, day, texts.get("timeline.recommendation"), title, Chip.NONE);
        };
    }

    private LocalDate day(Row r, EClass type) {
        Instant at = r.instant(4);
        boolean exact = type == MODEL.getInteraction() || type == MODEL.getEvent();
        return Moments.day(at, !exact || r.flag(5), Json.day(r.text(16)).orElse(null), space.clock().getZone());
    }

    /** A meeting is called by its way where there is one: coffee, lunch. */
    private String interactionLabel(Row r) {
        String label = kindLabel(r);
        return r.flag(17) ? texts.get("timeline.attempt", label) : label;
    }

    private String kindLabel(Row r) {
        String kind = or(r.text(6), "call");
        String channel = or(r.text(7), "").strip();
        if (kind.equals("meeting") && !channel.isEmpty()) {
            return channel.substring(0, 1).toUpperCase(texts.locale()) + channel.substring(1);
        }
        return texts.getOr("kind." + kind, kind);
    }

    private static Chip interactionChip(Row r) {
        if (r.flag(17)) {
            return Chip.ATTEMPT;
        }
        if (r.flag(10)) {
            return Chip.ASK;
        }
        return switch (or(r.text(11), "")) {
            case "them" -> Chip.ABOUT_THEM;
            case "me" -> Chip.ABOUT_ME;
            default -> Chip.NONE;
        };
    }

    private static Chip promiseChip(String state) {
        return StillOpen.is(state) ? Chip.PROMISE : PromiseState.KEPT.getLiteral().equals(state) ? Chip.KEPT : Chip.NONE;
    }

    private static String firstLine(String markdown) {
        return markdown == null ? "" : markdown.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
                .orElse("");
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
