// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.goals.internal.StoredDay;
import org.wellspring.model.ModelPackage;

/**
 * What came by the way of a goal (O5): what a step names, who was met first at an event that serves the goal, and help that went back and forth there, of
 * which a sale is none (G12).
 * Any thread.
 */
public final class SideEffects {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String ONE = """
            SELECT o.id, o.title, CASE WHEN o.class = ?2 THEN 0 WHEN o.class IN (?3, ?4, ?5) THEN 1 ELSE 2 END,
              (SELECT title FROM object p WHERE p.n = coalesce(o.data ->> '$.person', o.data ->> '$.a'))
            FROM object o WHERE o.id = ?1""";
    private static final String SERVING = """
            serving(n, title, at) AS (SELECT e.n, e.title, e.at FROM object e JOIN json_each(coalesce(e.data -> '$.goals', '[]')) g
              WHERE e.class = ?1 AND g.value = (SELECT n FROM object WHERE id = ?2))""";
    private static final String PEOPLE = "WITH " + SERVING + """
             SELECT p.id, p.title, 0, NULL, s.title, p.data ->> '$.metOn' FROM serving s
            JOIN link l ON l.target = s.n AND l.feature IN (SELECT n FROM feature WHERE name = 'event')
            JOIN object o ON o.n = l.source AND o.class = ?3 JOIN object p ON p.n = o.root ORDER BY s.at DESC, p.n""";
    private static final String HELP = "WITH " + SERVING + """
             SELECT f.id, f.title, 1, (SELECT title FROM object p WHERE p.n = f.data ->> '$.person'), s.title, f.data ->> '$.on' FROM serving s
            JOIN link l ON l.target = s.n AND l.feature IN (SELECT n FROM feature WHERE name = 'event')
            JOIN object t ON t.n = l.source AND t.class = ?3
            JOIN link h ON h.target = t.n AND h.feature IN (SELECT n FROM feature WHERE name = 'interaction')
            JOIN object f ON f.n = h.source AND f.class = ?4 AND NOT coalesce(f.data ->> '$.saleAttached', 0) ORDER BY s.at DESC, f.n""";

    /** What sort of thing it is. */
    public enum Kind {
        /** Somebody one knows since. */
        PERSON,
        /** Help, an introduction, a lead. */
        HELP,
        /** Something else. */
        OTHER
    }

    /**
     * One of them.
     *
     * @param what a name, or what it was; may be empty
     * @param with with whom, where it is no person; may be empty
     * @param by the step or the event it came by; may be empty
     */
    public record Effect(UUID id, Kind kind, String what, String with, String by, Optional<LocalDate> on) {
    }

    private final Space space;

    /** Of a space. */
    public SideEffects(Space space) {
        this.space = space;
    }

    /** Those of a goal, each once; what steps name first. */
    public List<Effect> of(GoalRow goal) {
        Map<UUID, Effect> effects = new LinkedHashMap<>();
        Rows rows = Rows.of(space);
        for (GoalRow.Step step : goal.steps()) {
            step.effect().flatMap(id -> rows.first(ONE, r -> effect(r, step.note(), step.on()), id, MODEL.getPerson(),
                    MODEL.getFavour(), MODEL.getIntroduction(), MODEL.getLead())).ifPresent(effect -> effects.putIfAbsent(effect.id(), effect));
        }
        List<Effect> met = new ArrayList<>(rows.query(PEOPLE, SideEffects::effect, MODEL.getEvent(), goal.id(), MODEL.getOrigin()));
        met.addAll(rows.query(HELP, SideEffects::effect, MODEL.getEvent(), goal.id(), MODEL.getInteraction(), MODEL.getFavour()));
        met.forEach(effect -> effects.putIfAbsent(effect.id(), effect));
        return List.copyOf(effects.values());
    }

    private static Effect effect(Row r) {
        return effect(r, Objects.requireNonNullElse(r.text(5), ""), StoredDay.of(r, 6));
    }

    private static Effect effect(Row r, String by, Optional<LocalDate> on) {
        return new Effect(r.id(1), kind(r.number(3)), Objects.requireNonNullElse(r.text(2), ""), Objects.requireNonNullElse(r.text(4), ""), by, on);
    }

    private static Kind kind(long found) {
        return found == 0 ? Kind.PERSON : found == 1 ? Kind.HELP : Kind.OTHER;
    }
}
