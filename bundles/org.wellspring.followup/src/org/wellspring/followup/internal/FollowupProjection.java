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
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.people.StillOpen;

/**
 * Keeps the tables of what is due. {@code followup_due}: a row for each promise (kind 0), follow-up (1) and card (2) that
 * is not closed; {@code n} its number, {@code person} the person's, {@code day} its day or null, {@code made} the day it
 * came to be, {@code alarm} 0 for an acknowledged promise (F10), {@code muted} 1 where the person is not active, or
 * gone (M8); {@code taken} 1 for a promise that a take-up opened (F9). {@code followup_offer}: a row for each offer; {@code day} it was made, {@code taken} the
 * day it was taken up or null. {@code followup_kept}: a row for each take-up that was kept, {@code made} when it was taken up and {@code closed} when
 * it was kept. {@code followup_snooze}: what is put off until which day, or
 * for good where {@code until} is null; {@code occasion} is the day of that year's birthday or anniversary, if it is about one.
 * {@code followup_day}: birthdays and anniversaries of the active (M8, F15); {@code n} the person's number or the anniversary's,
 * {@code day} its month times 100 plus its day, {@code year} null where unknown.
 */
@Component
public final class FollowupProjection implements Projection<Long> {
    /** Kind of a promise. */
    public static final int PROMISE = 0;
    /** Kind of a next step. */
    public static final int FOLLOW_UP = 1;
    /** Kind of a card. */
    public static final int CARD = 2;

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final List<EClass> TYPES = List.of(MODEL.getPromise(), MODEL.getFollowUp(), MODEL.getCard(),
            MODEL.getSnooze(), MODEL.getOffer());
    private static final String MUTE = """
            UPDATE followup_due SET muted = coalesce((SELECT coalesce(p.data ->> '$.status', 'active') <> 'active' FROM object p
              WHERE p.n = followup_due.person), 1)
            WHERE person IN (SELECT value FROM json_each(?))""";
    /** More people than this are looked through by what they have, not one by one. */
    private static final int FEW = 50;
    private static final String BIRTHDAYS = """
            SELECT n, n, data ->> '$.birthday', coalesce(data ->> '$.status', 'active') FROM object
            WHERE class = ? AND data ->> '$.birthday' <> ''""";
    private static final String ANNIVERSARIES = """
            SELECT a.n, a.root, a.data ->> '$.date', coalesce(p.data ->> '$.status', 'active')
            FROM object a JOIN object p ON p.n = a.root WHERE a.class = ? AND p.class = ? AND a.data ->> '$.date' <> ''""";
    private static final String ITEMS = """
            SELECT n, class, data ->> '$.person', coalesce(data ->> '$.due', ''), coalesce(data ->> '$.madeOn', ''), at,
              coalesce(data ->> '$.state', ''), data ->> '$.subject', data ->> '$.until',
              data ->> '$.occasion', data ->> '$.person' IS NOT NULL AND coalesce((SELECT coalesce(p.data ->> '$.status', 'active') <> 'active'
                FROM object p WHERE p.n = o.data ->> '$.person'), 1),
              data ->> '$.offer' IS NOT NULL, coalesce(data ->> '$.on', ''), coalesce(data ->> '$.takenUpOn', ''), coalesce(data ->> '$.closedOn', '')
            FROM object o WHERE class IN (?, ?, ?, ?, ?)""";

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE followup_due(n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, alarm INTEGER NOT NULL,
                  muted INTEGER NOT NULL, taken INTEGER NOT NULL, person INTEGER, day INTEGER, made INTEGER NOT NULL)""",
                "CREATE TABLE followup_offer(n INTEGER PRIMARY KEY, person INTEGER, day INTEGER, taken INTEGER)",
                "CREATE INDEX followup_offer_taken ON followup_offer(taken, day, n)",
                "CREATE INDEX followup_offer_person ON followup_offer(person, taken, day)",
                "CREATE TABLE followup_kept(n INTEGER PRIMARY KEY, made INTEGER NOT NULL, closed INTEGER NOT NULL)",
                "CREATE INDEX followup_kept_closed ON followup_kept(closed, made)",
                "CREATE INDEX followup_due_day ON followup_due(kind, alarm, muted, day, made)",
                "CREATE INDEX followup_due_person ON followup_due(person) WHERE person IS NOT NULL",
                "CREATE TABLE followup_snooze(n INTEGER PRIMARY KEY, subject INTEGER NOT NULL, until INTEGER, occasion INTEGER)",
                "CREATE INDEX followup_snooze_until ON followup_snooze(until, subject, occasion)",
                "CREATE INDEX followup_snooze_subject ON followup_snooze(subject)",
                "CREATE TABLE followup_day(n INTEGER PRIMARY KEY, person INTEGER NOT NULL, day INTEGER NOT NULL, year INTEGER)",
                "CREATE INDEX followup_day_day ON followup_day(day, person, year)",
                "CREATE INDEX followup_day_person ON followup_day(person)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (TYPES.contains(touched.type()) || touched.type() == MODEL.getPerson()) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter tables, Set<Long> owners) {
        String list = owners.toString();
        tables.write("DELETE FROM followup_due WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM followup_offer WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM followup_kept WHERE n IN (SELECT value FROM json_each(?))", list);
        tables.write("DELETE FROM followup_snooze WHERE n IN (SELECT value FROM json_each(?))", list);
        write(tables, ITEMS.replace("WHERE class", "WHERE +class") + " AND n IN (SELECT value FROM json_each(?))", list);
        tables.write(MUTE, list);
        tables.write("DELETE FROM followup_day WHERE person IN (SELECT value FROM json_each(?))", list);
        days(tables, BIRTHDAYS.replace("WHERE class", "WHERE +class") + " AND n IN (SELECT value FROM json_each(?))",
                MODEL.getPerson(), list);
        if (tables.number(MODEL.getAnniversary()) >= 0) {
            // A large import would otherwise look at everything in everybody to find the few who have one.
            String anniversaries = owners.size() > FEW ? ANNIVERSARIES : ANNIVERSARIES.replace("a.class", "+a.class");
            days(tables, anniversaries + " AND a.container IS NOT NULL AND a.root IN (SELECT value FROM json_each(?))",
                    MODEL.getAnniversary(), MODEL.getPerson(), list);
        }
    }

    @Override
    public void rebuild(TableWriter tables) {
        write(tables, ITEMS);
        days(tables, BIRTHDAYS, MODEL.getPerson());
        if (tables.number(MODEL.getAnniversary()) >= 0) {
            days(tables, ANNIVERSARIES, MODEL.getAnniversary(), MODEL.getPerson());
        }
    }

    /** M8: nobody is reminded of the day of somebody who left or died. */
    private static void days(TableWriter tables, String sql, Object... arguments) {
        tables.query(sql, r -> {
            if (PersonStatus.ACTIVE.getLiteral().equals(r.text(4))) {
                SpecialDay.of(r.text(3)).ifPresent(day -> tables.write(
                        "INSERT INTO followup_day(n, person, day, year) VALUES(?, ?, ?, ?)", r.number(1), r.number(2),
                        SpecialDay.key(day.day()), day.year().isPresent() ? (Integer) day.year().getAsInt() : null));
            }
            return null;
        }, arguments);
    }

    private static void write(TableWriter tables, String sql, Object... more) {
        Object[] arguments = new Object[TYPES.size() + more.length];
        System.arraycopy(TYPES.toArray(), 0, arguments, 0, TYPES.size());
        System.arraycopy(more, 0, arguments, TYPES.size(), more.length);
        long promise = tables.number(MODEL.getPromise());
        long followUp = tables.number(MODEL.getFollowUp());
        long snooze = tables.number(MODEL.getSnooze());
        long offer = tables.number(MODEL.getOffer());
        tables.query(sql, r -> {
            long type = r.number(2);
            if (type == snooze) {
                snooze(tables, r);
            } else if (type == offer) {
                tables.write("INSERT INTO followup_offer(n, person, day, taken) VALUES(?, ?, ?, ?)", r.number(1), r.isNull(3) ? null : (Long) r.number(3),
                        day(r.text(13)), day(r.text(14)));
            } else {
                due(tables, r, type == promise ? PROMISE : type == followUp ? FOLLOW_UP : CARD);
            }
            return null;
        }, arguments);
    }

    private static void due(TableWriter tables, Row r, int kind) {
        String state = r.text(7);
        boolean open = state.isEmpty() || StillOpen.is(state) || state.equals("waiting");
        if (kind == PROMISE && r.flag(12) && state.equals(PromiseState.KEPT.getLiteral()) && day(r.text(5)) != null && day(r.text(15)) != null) {
            tables.write("INSERT INTO followup_kept(n, made, closed) VALUES(?, ?, ?)", r.number(1), day(r.text(5)), day(r.text(15)));
        }
        if (open) {
            LocalDate made = day(r.text(5));
            tables.write("INSERT INTO followup_due(n, kind, alarm, muted, taken, person, day, made) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", r.number(1),
                    kind, !StillOpen.isSilent(state), r.flag(11), kind == PROMISE && r.flag(12), r.isNull(3) ? null : (Long) r.number(3), day(r.text(4)),
                    made != null ? made : Instant.ofEpochMilli(r.number(6)).atZone(tables.zone()).toLocalDate());
        }
    }

    private static void snooze(TableWriter tables, Row r) {
        if (!r.isNull(8)) {
            tables.write("INSERT INTO followup_snooze(n, subject, until, occasion) VALUES(?, ?, ?, ?)", r.number(1), r.number(8),
                    day(r.text(9)), day(r.text(10)));
        }
    }

    private static LocalDate day(String iso) {
        try {
            return iso == null || iso.isEmpty() ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the object keeps it
            return null;
        }
    }
}
