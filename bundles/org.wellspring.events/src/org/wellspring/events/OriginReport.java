// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OriginKind;

/**
 * Where relationships came from (E5): events, introductions and by whom, associations one has an office in and the time that took (E6), and whatever else.
 * How many people one knows from somewhere is no merit by itself; so it also says how many of them one spoke with lately. Any thread.
 */
public final class OriginReport {
    private static final int ALIVE_DAYS = 365;
    private static final String SOURCES = """
            WITH came(person, kind, source) AS (SELECT p.n, coalesce(o.data ->> '$.kind', 'unknown'),
                CASE coalesce(o.data ->> '$.kind', 'unknown') WHEN 'event' THEN o.data ->> '$.event' WHEN 'introduction' THEN o.data ->> '$.introducedBy'
                  WHEN 'association' THEN o.data ->> '$.association' END
                FROM object p LEFT JOIN object o ON o.container = p.n AND o.class = ?1 WHERE p.class = ?6),
              spoke(person) AS (SELECT DISTINCT l.target FROM link l JOIN object i ON i.n = l.source
                WHERE l.feature = (SELECT n FROM feature WHERE name = 'participants') AND i.class = ?2
                  AND coalesce(i.data ->> '$.day', date(i.at / 1000, 'unixepoch')) BETWEEN ?3 AND ?4
                  AND NOT coalesce(i.data ->> '$.attempt', 0) AND NOT coalesce(i.data ->> '$.planned', 0) AND coalesce(i.data ->> '$.kind', 'call') <> 'note')
            SELECT came.kind, s.id, s.title, count(*), count(spoke.person),
              coalesce(s.data ->> '$.minutesSpent', (SELECT sum(t.data ->> '$.minutes') FROM object t WHERE t.class = ?5 AND t.data ->> '$.subject' = s.n), 0)
            FROM came LEFT JOIN object s ON s.n = came.source LEFT JOIN spoke ON spoke.person = came.person
            GROUP BY came.kind, s.n ORDER BY came.kind = 'unknown', count(*) DESC, s.title, came.kind""";
    private static final String ONE = """
            SELECT coalesce(o.data ->> '$.kind', 'unknown'), s.id, s.title, o.data ->> '$.note' FROM object o
            LEFT JOIN object s ON s.n = CASE coalesce(o.data ->> '$.kind', 'unknown') WHEN 'event' THEN o.data ->> '$.event'
              WHEN 'introduction' THEN o.data ->> '$.introducedBy' WHEN 'association' THEN o.data ->> '$.association' END
            WHERE o.container = (SELECT n FROM object WHERE id = ?1) AND o.class = ?2""";

    private OriginReport() {
    }

    /**
     * One source.
     *
     * @param kind by what it began
     * @param source the event, who introduced them, or the office; empty for the others
     * @param name what that is called; may be empty
     * @param people how many came from there
     * @param alive with how many of them one spoke in the last year
     * @param minutes of one's own that it took, as far as they were counted
     */
    public record Source(OriginKind kind, Optional<UUID> source, String name, int people, int alive, int minutes) {
    }

    /**
     * Where one relationship came from.
     *
     * @param source the event, who introduced them, or the office; empty for the others
     * @param name what that is called; may be empty
     * @param note may be empty
     */
    public record Origin(OriginKind kind, Optional<UUID> source, String name, String note) {
    }

    /** Where the relationship with a person came from; empty where nobody said. */
    public static Optional<Origin> of(Space space, UUID person) {
        return Rows.of(space).first(ONE, r -> {
            OriginKind kind = OriginKind.get(r.text(1));
            return new Origin(kind == null ? OriginKind.OTHER : kind, Optional.ofNullable(r.id(2)), Objects.requireNonNullElse(r.text(3), ""),
                    Objects.requireNonNullElse(r.text(4), ""));
        }, person, ModelPackage.Literals.ORIGIN);
    }

    /** All sources, those of more people first; who came from nowhere that is known is the last. */
    public static List<Source> of(Space space) {
        LocalDate today = LocalDate.now(space.clock());
        return Rows.of(space).query(SOURCES, r -> {
            OriginKind kind = OriginKind.get(r.text(1));
            return new Source(kind == null ? OriginKind.OTHER : kind, Optional.ofNullable(r.id(2)), Objects.requireNonNullElse(r.text(3), ""),
                    (int) r.number(4), (int) r.number(5), (int) r.number(6));
        }, ModelPackage.Literals.ORIGIN, ModelPackage.Literals.INTERACTION, text(today.minusDays(ALIVE_DAYS)), text(today), ModelPackage.Literals.TIME_SPENT,
                ModelPackage.Literals.PERSON);
    }

    private static String text(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }
}
