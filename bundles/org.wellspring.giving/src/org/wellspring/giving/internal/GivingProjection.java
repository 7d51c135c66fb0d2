// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spelling.Stems;

/**
 * Keeps the tables of what was given and received. {@code giving_help}: a row for each favour; {@code n} its number, {@code person} the person's,
 * {@code given} 1 for mine to them and 0 for theirs to me, {@code day} its day or null, {@code repaid} 1 where I returned it (G4), and what I returned it by is still in the book, {@code sale} 1 where
 * one was attached (G12), {@code minutes} it took (G6), {@code continues} the number of the favour it continues (G9), {@code item} the number of what was
 * shared (G8), {@code author} whose work that was (G10), {@code returned_by} the number of the give that returned it, in the book or not.
 * {@code giving_introduction}: a row for each; {@code a, b} the numbers of both, {@code day} on which
 * it was proposed, {@code made} on which it was made, {@code closed} 1 where nothing is to be done about it any more. {@code giving_lead}: a row for each;
 * {@code giver, taker} who told me and whom I told, {@code day} I heard of it, {@code passed} I passed it on, {@code closed} likewise. {@code giving_item}: a
 * row for each thing kept to share, {@code giving_item_word} the stems of its words, {@code weight} 2 for those
 * of its title and 1 for others. {@code giving_recommendation}: a row for each, {@code closed} 1 where
 * thanks are said; {@code giving_recommended}: who passed it on. No table adds up anything by person (G5).
 */
@Component
public final class GivingProjection implements Projection<Long> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String SOME = " AND n IN (SELECT value FROM json_each(?))";

    /** What is written of each object of a class: a row, made from what the select finds of it. */
    private record Kept(EClass type, String table, String select, String insert, Function<Row, Object[]> values) {
        static Kept of(EClass type, String table, String columns, String found, Function<Row, Object[]> values) {
            return new Kept(type, table, "SELECT n, " + found + " FROM object WHERE class = ?",
                    "INSERT INTO " + table + "(n, " + columns + ") VALUES(" + "?, ".repeat(columns.split(",").length) + "?)", values);
        }

        void write(TableWriter tables) {
            tables.each(select, r -> tables.write(insert, values.apply(r)), type);
        }

        void write(TableWriter tables, String owners) {
            tables.write("DELETE FROM " + table + " WHERE n IN (SELECT value FROM json_each(?))", owners);
            // the few that changed are looked up, never all of the class
            tables.each(select.replace("WHERE class", "WHERE +class") + SOME, r -> tables.write(insert, values.apply(r)), type, owners);
        }
    }

    private static final List<Kept> ALL = List.of(
            Kept.of(MODEL.getFavour(), "giving_help", "person, given, day, repaid, sale, minutes, continues, item, author, returned_by", """
                    data ->> '$.person', coalesce(data ->> '$.direction', 'given') = 'given', coalesce(data ->> '$.on', ''),
                      data ->> '$.repaidOn' IS NOT NULL AND (data ->> '$.repaidBy' IS NULL
                        OR EXISTS (SELECT 1 FROM object g WHERE g.n = object.data ->> '$.repaidBy')), coalesce(data ->> '$.saleAttached', 0), coalesce(data ->> '$.minutes', 0), data ->> '$.continues',
                      data ->> '$.item', data ->> '$.passedOnFor', data ->> '$.repaidBy'""",
                    r -> new Object[] {r.number(1), number(r, 2), r.flag(3), day(r, 4), r.flag(5), r.flag(6), r.number(7), number(r, 8), number(r, 9),
                            number(r, 10), number(r, 11)}),
            Kept.of(MODEL.getIntroduction(), "giving_introduction", "a, b, day, made, closed", """
                    data ->> '$.a', data ->> '$.b', coalesce(data ->> '$.proposedOn', ''), coalesce(data ->> '$.madeOn', ''),
                      CASE WHEN data ->> '$.madeOn' IS NOT NULL THEN data ->> '$.thankedOn' IS NOT NULL
                        ELSE 'declined' IN (coalesce(data ->> '$.stateA', ''), coalesce(data ->> '$.stateB', '')) END""",
                    r -> new Object[] {r.number(1), number(r, 2), number(r, 3), day(r, 4), day(r, 5), r.flag(6)}),
            Kept.of(MODEL.getLead(), "giving_lead", "giver, taker, day, passed, closed", """
                    data ->> '$.from', data ->> '$.to', coalesce(data ->> '$.receivedOn', ''), coalesce(data ->> '$.passedOn', ''),
                      coalesce(data ->> '$.state', 'new') IN ('lost', 'thanked')""",
                    r -> new Object[] {r.number(1), number(r, 2), number(r, 3), day(r, 4), day(r, 5), r.flag(6)}),
            Kept.of(MODEL.getItem(), "giving_item", "author", "data ->> '$.author'", r -> new Object[] {r.number(1), number(r, 2)}),
            Kept.of(MODEL.getRecommendation(), "giving_recommendation", "day, closed", "coalesce(data ->> '$.on', ''), data ->> '$.thankedOn' IS NOT NULL",
                    r -> new Object[] {r.number(1), day(r, 2), r.flag(3)}));

    private static final String RETURNED = "SELECT n FROM giving_help WHERE returned_by IN (SELECT value FROM json_each(?))";
    private static final String ITEMS = "SELECT n, coalesce(title, ''), coalesce(data ->> '$.note', '') FROM object WHERE class = ?";
    private static final String STEPS = "SELECT n, root, data ->> '$.person' FROM object WHERE class = ? AND container IS NOT NULL AND data ->> '$.person' IS NOT NULL";

    @Override
    public String name() {
        return "giving";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE giving_help(n INTEGER PRIMARY KEY, person INTEGER, given INTEGER NOT NULL, day INTEGER, repaid INTEGER NOT NULL,
                  sale INTEGER NOT NULL, minutes INTEGER NOT NULL, continues INTEGER, item INTEGER, author INTEGER, returned_by INTEGER)""",
                "CREATE INDEX giving_help_by ON giving_help(returned_by) WHERE returned_by IS NOT NULL",
                "CREATE INDEX giving_help_day ON giving_help(given, day, n)",
                "CREATE INDEX giving_help_open ON giving_help(given, repaid, (day IS NULL), day, n, person) WHERE given = 0 AND repaid = 0",
                "CREATE INDEX giving_help_person ON giving_help(person, given, day, n) WHERE person IS NOT NULL",
                "CREATE INDEX giving_help_chain ON giving_help(continues) WHERE continues IS NOT NULL",
                "CREATE INDEX giving_help_item ON giving_help(item, day, n) WHERE item IS NOT NULL",
                "CREATE INDEX giving_help_author ON giving_help(author, day, n) WHERE author IS NOT NULL",
                "CREATE TABLE giving_introduction(n INTEGER PRIMARY KEY, a INTEGER, b INTEGER, day INTEGER, made INTEGER, closed INTEGER NOT NULL)",
                "CREATE INDEX giving_introduction_day ON giving_introduction(closed, day DESC, n DESC)",
                "CREATE INDEX giving_introduction_a ON giving_introduction(a, made)",
                "CREATE INDEX giving_introduction_b ON giving_introduction(b, made)",
                "CREATE TABLE giving_lead(n INTEGER PRIMARY KEY, giver INTEGER, taker INTEGER, day INTEGER, passed INTEGER, closed INTEGER NOT NULL)",
                "CREATE INDEX giving_lead_day ON giving_lead(closed, day DESC, n DESC)",
                "CREATE INDEX giving_lead_taker ON giving_lead(taker, passed)",
                "CREATE TABLE giving_item(n INTEGER PRIMARY KEY, author INTEGER)",
                "CREATE TABLE giving_item_word(word TEXT NOT NULL, n INTEGER NOT NULL, weight INTEGER NOT NULL, PRIMARY KEY(word, n)) WITHOUT ROWID",
                "CREATE INDEX giving_item_word_n ON giving_item_word(n)",
                "CREATE TABLE giving_recommendation(n INTEGER PRIMARY KEY, day INTEGER, closed INTEGER NOT NULL)",
                "CREATE INDEX giving_recommendation_day ON giving_recommendation(closed, day DESC, n DESC)",
                "CREATE TABLE giving_recommended(n INTEGER PRIMARY KEY, recommendation INTEGER NOT NULL, person INTEGER NOT NULL)",
                "CREATE INDEX giving_recommended_person ON giving_recommended(person)",
                "CREATE INDEX giving_recommended_by ON giving_recommended(recommendation)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (ALL.stream().anyMatch(kept -> kept.type() == touched.type())) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter tables, Set<Long> owners) {
        // what was returned by one of them is so no more once that is gone, and again once it is back
        Set<Long> all = new TreeSet<>(owners);
        all.addAll(tables.query(RETURNED, r -> r.number(1), owners.toString()));
        String list = all.toString();
        ALL.forEach(kept -> kept.write(tables, list));
        tables.write("DELETE FROM giving_item_word WHERE n IN (SELECT value FROM json_each(?))", list);
        words(tables, ITEMS.replace("WHERE class", "WHERE +class") + SOME, MODEL.getItem(), list);
        tables.write("DELETE FROM giving_recommended WHERE recommendation IN (SELECT value FROM json_each(?))", list);
        steps(tables, STEPS.replace("WHERE class", "WHERE +class") + SOME.replace("n IN", "root IN"), MODEL.getRecommendationStep(), list);
    }

    @Override
    public void rebuild(TableWriter tables) {
        ALL.forEach(kept -> kept.write(tables));
        words(tables, ITEMS, MODEL.getItem());
        steps(tables, STEPS, MODEL.getRecommendationStep());
    }

    private static void words(TableWriter tables, String sql, Object... arguments) {
        tables.each(sql, r -> {
            Map<String, Integer> weights = new HashMap<>();
            Stems.of(r.text(3)).forEach(stem -> weights.put(stem, 1));
            Stems.of(r.text(2)).forEach(stem -> weights.put(stem, 2));
            weights.forEach((stem, weight) -> tables.write("INSERT INTO giving_item_word(word, n, weight) VALUES(?, ?, ?)", stem, r.number(1), weight));
        }, arguments);
    }

    private static void steps(TableWriter tables, String sql, Object... arguments) {
        tables.each(sql, r -> tables.write("INSERT INTO giving_recommended(n, recommendation, person) VALUES(?, ?, ?)", r.number(1), r.number(2),
                r.number(3)), arguments);
    }

    private static Long number(Row r, int column) {
        return r.isNull(column) ? null : (Long) r.number(column);
    }

    /** Null for none, and for one that a newer version wrote in another form; the object keeps it. */
    private static LocalDate day(Row r, int column) {
        return Lenient.day(r.text(column)).orElse(null);
    }
}
