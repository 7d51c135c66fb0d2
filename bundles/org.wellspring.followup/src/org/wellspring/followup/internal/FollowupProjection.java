// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.Instant;
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
 * Keeps the tables of what is due. {@code followup_due}: a row for each promise (kind 0), follow-up (1) and card (2) that
 * is not closed; {@code n} its number, {@code person} the person's, {@code day} its day or null, {@code made} the day it
 * came to be, {@code alarm} 0 for an acknowledged promise (F10). {@code followup_snooze}: what is put off until which day.
 * When rhythms are due stands in the table of people.
 */
@Component
public final class FollowupProjection implements Projection {
    static final int PROMISE = 0;
    static final int FOLLOW_UP = 1;
    static final int CARD = 2;

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final List<EClass> TYPES = List.of(MODEL.getPromise(), MODEL.getFollowUp(), MODEL.getCard(),
            MODEL.getSnooze());
    private static final String ITEMS = """
            SELECT n, class, data ->> '$.person', coalesce(data ->> '$.due', ''), coalesce(data ->> '$.madeOn', ''), at,
              coalesce(data ->> '$.state', ''), data ->> '$.subject', data ->> '$.until'
            FROM object WHERE class IN (?, ?, ?, ?)""";

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE followup_due(n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, alarm INTEGER NOT NULL,
                  person INTEGER, day INTEGER, made INTEGER NOT NULL)""",
                "CREATE INDEX followup_due_day ON followup_due(kind, alarm, day, made, person)",
                "CREATE TABLE followup_snooze(n INTEGER PRIMARY KEY, subject INTEGER NOT NULL, until INTEGER NOT NULL)",
                "CREATE INDEX followup_snooze_until ON followup_snooze(until, subject)");
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
        tables.write("DELETE FROM followup_due WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM followup_snooze WHERE n IN (SELECT value FROM json_each(?))", list);
        write(tables, ITEMS.replace("WHERE class", "WHERE +class") + " AND n IN (SELECT value FROM json_each(?))", list);
    }

    @Override
    public void rebuild(TableWriter tables) {
        write(tables, ITEMS);
    }

    private static void write(TableWriter tables, String sql, Object... more) {
        Object[] arguments = new Object[TYPES.size() + more.length];
        System.arraycopy(TYPES.toArray(), 0, arguments, 0, TYPES.size());
        System.arraycopy(more, 0, arguments, TYPES.size(), more.length);
        long promise = tables.number(MODEL.getPromise());
        long followUp = tables.number(MODEL.getFollowUp());
        long snooze = tables.number(MODEL.getSnooze());
        tables.query(sql, r -> {
            long type = r.number(2);
            if (type == snooze) {
                snooze(tables, r);
            } else {
                due(tables, r, type == promise ? PROMISE : type == followUp ? FOLLOW_UP : CARD);
            }
            return null;
        }, arguments);
    }

    private static void due(TableWriter tables, Row r, int kind) {
        String state = r.text(7);
        boolean open = state.isEmpty() || state.equals("open") || state.equals("acknowledged") || state.equals("waiting");
        if (open) {
            LocalDate made = day(r.text(5));
            tables.write("INSERT INTO followup_due(n, kind, alarm, person, day, made) VALUES(?, ?, ?, ?, ?, ?)", r.number(1),
                    kind, !state.equals("acknowledged"), r.isNull(3) ? null : (Long) r.number(3), day(r.text(4)),
                    made != null ? made : Instant.ofEpochMilli(r.number(6)).atZone(tables.zone()).toLocalDate());
        }
    }

    private static void snooze(TableWriter tables, Row r) {
        LocalDate until = day(r.text(9) == null ? "" : r.text(9));
        if (until != null && !r.isNull(8)) {
            tables.write("INSERT INTO followup_snooze(n, subject, until) VALUES(?, ?, ?)", r.number(1), r.number(8), until);
        }
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
