// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.ModelPackage;

/**
 * Keeps the tables of what was given and received. {@code giving_help}: a row for each favour; {@code n} its number, {@code person} the person's,
 * {@code given} 1 for mine to them and 0 for theirs to me, {@code day} its day or null, {@code repaid} 1 where I returned it (G4), {@code sale} 1 where
 * one was attached (G12), {@code minutes} it took (G6), {@code continues} the number of the favour it continues (G9).
 * {@code giving_introduction}: a row for each; {@code a, b} the numbers of both, {@code day} on which it was proposed, {@code made} on which it was made,
 * {@code closed} 1 where nothing is to be done about it any more. {@code giving_lead}: a row for each; {@code giver, taker} who told me and whom I told,
 * {@code day} I heard of it, {@code passed} I passed it on, {@code closed} likewise. No table adds up anything by person (G5).
 */
@Component
public final class GivingProjection implements Projection<Long> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final List<EClass> TYPES = List.of(MODEL.getFavour(), MODEL.getIntroduction(), MODEL.getLead());
    private static final String LEADS = """
            SELECT n, data ->> '$.from', data ->> '$.to', coalesce(data ->> '$.receivedOn', ''), coalesce(data ->> '$.passedOn', ''),
              coalesce(data ->> '$.state', 'new') IN ('lost', 'thanked')
            FROM object WHERE class = ?""";
    private static final String FAVOURS = """
            SELECT n, data ->> '$.person', coalesce(data ->> '$.direction', 'given') = 'given', coalesce(data ->> '$.on', ''), data ->> '$.repaidOn' IS NOT NULL,
              coalesce(data ->> '$.saleAttached', 0), coalesce(data ->> '$.minutes', 0), data ->> '$.continues'
            FROM object WHERE class = ?""";
    private static final String INTRODUCTIONS = """
            SELECT n, data ->> '$.a', data ->> '$.b', coalesce(data ->> '$.proposedOn', ''), coalesce(data ->> '$.madeOn', ''),
              CASE WHEN data ->> '$.madeOn' IS NOT NULL THEN data ->> '$.thankedOn' IS NOT NULL
                ELSE 'declined' IN (coalesce(data ->> '$.stateA', ''), coalesce(data ->> '$.stateB', '')) END
            FROM object WHERE class = ?""";
    private static final String SOME = " AND n IN (SELECT value FROM json_each(?))";

    @Override
    public String name() {
        return "giving";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE giving_help(n INTEGER PRIMARY KEY, person INTEGER, given INTEGER NOT NULL, day INTEGER, repaid INTEGER NOT NULL,
                  sale INTEGER NOT NULL, minutes INTEGER NOT NULL, continues INTEGER)""",
                "CREATE INDEX giving_help_day ON giving_help(given, day, n)",
                "CREATE INDEX giving_help_open ON giving_help(day, n, person) WHERE given = 0 AND repaid = 0",
                "CREATE INDEX giving_help_person ON giving_help(person, given, day, n) WHERE person IS NOT NULL",
                "CREATE INDEX giving_help_chain ON giving_help(continues) WHERE continues IS NOT NULL",
                "CREATE TABLE giving_introduction(n INTEGER PRIMARY KEY, a INTEGER, b INTEGER, day INTEGER, made INTEGER, closed INTEGER NOT NULL)",
                "CREATE INDEX giving_introduction_day ON giving_introduction(closed, day, n)",
                "CREATE INDEX giving_introduction_a ON giving_introduction(a, made)",
                "CREATE INDEX giving_introduction_b ON giving_introduction(b, made)",
                "CREATE TABLE giving_lead(n INTEGER PRIMARY KEY, giver INTEGER, taker INTEGER, day INTEGER, passed INTEGER, closed INTEGER NOT NULL)",
                "CREATE INDEX giving_lead_day ON giving_lead(closed, day, n)",
                "CREATE INDEX giving_lead_taker ON giving_lead(taker, passed)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (TYPES.contains(touched.type())) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter tables, Set<Long> owners) {
        String list = owners.toString();
        tables.write("DELETE FROM giving_help WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM giving_introduction WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM giving_lead WHERE n IN (SELECT value FROM json_each(?))", list);
        leads(tables, LEADS.replace("WHERE class", "WHERE +class") + SOME, MODEL.getLead(), list);
        favours(tables, FAVOURS.replace("WHERE class", "WHERE +class") + SOME, MODEL.getFavour(), list);
        introductions(tables, INTRODUCTIONS.replace("WHERE class", "WHERE +class") + SOME, MODEL.getIntroduction(), list);
    }

    @Override
    public void rebuild(TableWriter tables) {
        favours(tables, FAVOURS, MODEL.getFavour());
        introductions(tables, INTRODUCTIONS, MODEL.getIntroduction());
        leads(tables, LEADS, MODEL.getLead());
    }

    private static void favours(TableWriter tables, String sql, Object... arguments) {
        tables.each(sql, r -> tables.write("""
                INSERT INTO giving_help(n, person, given, day, repaid, sale, minutes, continues) VALUES(?, ?, ?, ?, ?, ?, ?, ?)""",
                r.number(1), number(r, 2), r.flag(3), day(r.text(4)), r.flag(5), r.flag(6), r.number(7), number(r, 8)), arguments);
    }

    private static void introductions(TableWriter tables, String sql, Object... arguments) {
        tables.each(sql, r -> tables.write("INSERT INTO giving_introduction(n, a, b, day, made, closed) VALUES(?, ?, ?, ?, ?, ?)",
                r.number(1), number(r, 2), number(r, 3), day(r.text(4)), day(r.text(5)), r.flag(6)), arguments);
    }

    private static void leads(TableWriter tables, String sql, Object... arguments) {
        tables.each(sql, r -> tables.write("INSERT INTO giving_lead(n, giver, taker, day, passed, closed) VALUES(?, ?, ?, ?, ?, ?)",
                r.number(1), number(r, 2), number(r, 3), day(r.text(4)), day(r.text(5)), r.flag(6)), arguments);
    }

    private static Long number(Row r, int column) {
        return r.isNull(column) ? null : (Long) r.number(column);
    }

    private static LocalDate day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the object keeps it
            return null;
        }
    }
}
