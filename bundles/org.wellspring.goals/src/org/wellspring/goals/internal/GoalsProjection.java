// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Moments;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;

/**
 * Keeps {@code goals_time}: a row for each thing that took time and of which it is known how much (O3). {@code n} its number, {@code root} that of what
 * holds it, {@code sort} which of {@link TimeSort} it is, {@code day} and {@code minutes}. What the time was for is asked when it is read: it depends on others.
 */
@Component
public final class GoalsProjection implements Projection<GoalsProjection.Owner> {
    /** Whose rows: all of one object. */
    public record Owner(long n, TimeSort sort) {
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE goals_time(n INTEGER PRIMARY KEY, root INTEGER NOT NULL, sort INTEGER NOT NULL, day INTEGER NOT NULL, minutes INTEGER NOT NULL)",
                "CREATE INDEX goals_time_root ON goals_time(root)",
                "CREATE INDEX goals_time_day ON goals_time(day, n)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Owner> owners) {
        Stream.of(TimeSort.values()).filter(sort -> sort.top() == touched.type()).forEach(sort -> owners.add(new Owner(touched.n(), sort)));
    }

    @Override
    public void refresh(TableWriter tables, Set<Owner> owners) {
        for (TimeSort sort : TimeSort.values()) {
            String list = owners.stream().filter(owner -> owner.sort() == sort).map(Owner::n).toList().toString();
            if (list.length() > 2) {
                tables.write("DELETE FROM goals_time WHERE root IN (SELECT value FROM json_each(?))", list);
                write(tables, sort,
                        sort.select() + (sort.isInside() ? " AND container IS NOT NULL AND root" : " AND n") + " IN (SELECT value FROM json_each(?))",
                        list);
            }
        }
    }

    @Override
    public void rebuild(TableWriter tables) {
        Stream.of(TimeSort.values()).forEach(sort -> write(tables, sort, sort.select().replace("+class", "class")));
    }

    private static void write(TableWriter tables, TimeSort sort, String sql, Object... list) {
        EClass type = sort.type();
        Object[] arguments = Stream.concat(Stream.of(type), Stream.of(list)).toArray();
        ZoneId zone = tables.zone();
        tables.each(sql, r -> {
            LocalDate day = day(r, sort, zone);
            if (day != null) {
                tables.write("INSERT INTO goals_time(n, root, sort, day, minutes) VALUES(?, ?, ?, ?, ?)", r.number(1), r.number(2), sort.number(), day,
                        r.number(3));
            }
        }, arguments);
    }

    private static LocalDate day(Row r, TimeSort sort, ZoneId zone) {
        try {
            LocalDate day = r.text(4) == null ? null : LocalDate.parse(r.text(4));
            return day != null || !sort.isTimed() ? day : Moments.day(r.instant(5), r.flag(6), null, zone);
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the object keeps it
            return null;
        }
    }
}
