// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.internal.JsonValues;

/**
 * Writes down who is left in peace: who wants to hear no more by any way (T15), and who did not answer until the user let it rest (T12). Most people
 * have neither. For one refresh.
 */
final class Peace {
    /** Until nobody knows when. */
    static final long FOREVER = LocalDate.of(9999, 12, 31).toEpochDay();

    static final String ANY = "SELECT count(*) FROM (SELECT 1 FROM object WHERE class = ? LIMIT 1)";
    /** One that names no way is about all of them. */
    private static final String OF = """
            SELECT o.data ->> '$.endedOn' FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = ? AND +o.class = ? AND coalesce(o.data ->> '$.channel', '') IN ('', 'all')""";

    /** What somebody asked who is no longer in the book, by an address of theirs. */
    private static final String BY_ADDRESS = "SELECT max(until) FROM person_wish WHERE value IN (SELECT value FROM json_each(?)) AND until IS NOT NULL";
    private static final String KEYS = "SELECT emails || char(10) || phones FROM person WHERE n = ?";

    private final TableWriter tables;
    private final long person;
    private final boolean any;
    private final boolean former;

    Peace(TableWriter tables) {
        this.tables = tables;
        ModelPackage model = ModelPackage.eINSTANCE;
        this.person = tables.number(model.getOptOut_Person());
        this.any = person >= 0 && tables.number(ANY, model.getOptOut()) > 0;
        this.former = tables.number("SELECT count(*) FROM (SELECT 1 FROM person_wish LIMIT 1)") > 0;
    }

    /** Forgets what was written about these. */
    void remove(String people) {
        tables.write("DELETE FROM person_peace WHERE n IN (SELECT value FROM json_each(?))", people);
    }

    /**
     * Writes it for somebody of whom nothing is written.
     *
     * @param silent code of the case that stands with them
     * @param keys of their addresses and numbers
     * @return whether it is for good, as far as anybody knows
     */
    boolean write(long n, int silent, Supplier<Collection<String>> keys) {
        long until = silent == StandingCases.CLOSED ? FOREVER : Math.max(optedOut(n), former ? byAddress(keys.get()) : Long.MIN_VALUE);
        if (until > Long.MIN_VALUE) {
            tables.write("INSERT INTO person_peace(n, until) VALUES(?, ?)", n, until);
        }
        return until == FOREVER;
    }

    /** Of somebody who has a row. */
    boolean write(long n, int silent) {
        return write(n, silent,
                () -> tables.query(KEYS, r -> r.text(1).lines().filter(line -> !line.isEmpty()).toList(), n).stream().flatMap(List::stream).toList());
    }

    private long byAddress(Collection<String> keys) {
        return tables.query(BY_ADDRESS, r -> r.isNull(1) ? Long.MIN_VALUE : r.number(1), JsonValues.strings(keys)).getFirst();
    }

    private long optedOut(long n) {
        return !any ? Long.MIN_VALUE
                : tables.query(OF, r -> JsonValues.day(r.text(1)).map(LocalDate::toEpochDay).orElse(FOREVER), n, person,
                        ModelPackage.eINSTANCE.getOptOut()).stream().max(Long::compare).orElse(Long.MIN_VALUE);
    }
}
