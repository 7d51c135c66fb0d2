// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.spi.TimelineEntries;

/** Reads what happened with a person, newest first, in the words of whoever brings each class. Any thread. */
final class Timeline {
    // Interactions are many and come from the index in order; the rest is little and is found whole. What refers to the person may be
    // a part of what is shown: the encounter at an event. A promise and a next step stand on the day they were closed; a next step
    // that nobody took did not happen. An event is left out where a touch at it, at most a day and a bit away, says the same of the person.
    private static final String PAGE = """
            WITH found(n, at, part) AS (
              SELECT source, at, source FROM (SELECT source, at FROM link
                WHERE target = ?1 AND feature = (SELECT n FROM feature WHERE name = 'participants')
                ORDER BY at DESC LIMIT ?2 + ?3)
              UNION ALL
              SELECT r.n, CASE WHEN r.class IN (?4, ?5) THEN coalesce(unixepoch(r.data ->> '$.closedOn') * 1000, r.at) ELSE r.at END, s.n FROM link l JOIN object s ON s.n = l.source JOIN object r ON r.n = s.root
              WHERE l.target = ?1 AND l.feature IS NOT (SELECT n FROM feature WHERE name = 'participants') AND r.n <> ?1),
            hit(n, at, part) AS (SELECT n, at, min(part) FROM found GROUP BY n, at)
            SELECT o.id, c.name, o.title, hit.at, json(o.data), json(p.data)
            FROM hit JOIN object o ON o.n = hit.n JOIN class c ON c.n = o.class LEFT JOIN object p ON p.n = hit.part AND p.n <> o.n
            WHERE +o.class IN (SELECT n FROM class WHERE name IN (%s))
              AND (+o.class <> ?5 OR o.data ->> '$.state' = 'done')
              AND (+o.class <> ?6 OR NOT EXISTS (SELECT 1 FROM link t JOIN object i ON i.n = t.source
                WHERE t.target = ?1 AND t.feature = (SELECT n FROM feature WHERE name = 'participants') AND t.at BETWEEN o.at - 93600000 AND o.at + 93600000
                  AND i.data ->> '$.event' = o.n AND coalesce(i.title, '') = coalesce(p.data ->> '$.line', '')))
            ORDER BY hit.at DESC, hit.n DESC LIMIT ?3 OFFSET ?2""";
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String NUMBER = "SELECT n FROM object WHERE id = ?";

    private record Kind(EClass type, TimelineEntries from) {
    }

    private final Space space;
    private final Locale locale;
    private final LocalDate today;
    private final BiConsumer<TimelineEntries, Throwable> failed;
    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * Of people of a space, in a language.
     *
     * @param sources who brings what; of two that bring a class, the first does
     * @param failed told of one that failed
     */
    Timeline(Space space, Locale locale, List<TimelineEntries> sources, BiConsumer<TimelineEntries, Throwable> failed) {
        this.space = space;
        this.locale = locale;
        this.today = LocalDate.now(space.clock());
        this.failed = failed;
        for (TimelineEntries source : sources) {
            try {
                source.types().forEach(type -> kinds.putIfAbsent(type.getEPackage().getNsURI() + "#" + type.getName(), new Kind(type, source)));
            } catch (RuntimeException | LinkageError e) {
                failed.accept(source, e);
            }
        }
    }

    /** One page of it; none for somebody unknown. */
    List<TimelineEntry> read(UUID person, int offset, int limit) {
        Optional<Long> n = Rows.of(space).first(NUMBER, r -> r.number(1), person);
        String page = PAGE.formatted(kinds.keySet().stream().sorted().map(name -> name.replace("'", "''")).collect(Collectors.joining("', '", "'", "'")));
        return n.map(number -> Rows.of(space).query(page, r -> happening(r, person, number), number, offset, limit,
                MODEL.getPromise(), MODEL.getFollowUp(), MODEL.getEvent())).orElse(List.of())
                .stream().map(this::entry).toList();
    }

    private StoredHappening happening(Row r, UUID person, long number) {
        String title = r.text(3) == null ? "" : r.text(3);
        return new StoredHappening(space, locale, today, person, number, r.id(1), kinds.get(r.text(2)).type(), title, r.instant(4), r.text(5), r.text(6));
    }

    /** Asked after the rows were read, for it may ask for more. */
    private TimelineEntry entry(StoredHappening happening) {
        TimelineEntries from = kinds.get(happening.name()).from();
        try {
            return from.entry(happening);
        } catch (RuntimeException | LinkageError e) {
            failed.accept(from, e);
            return happening.entry(happening.title(), "");
        }
    }
}
