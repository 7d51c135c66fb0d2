// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * Keeps what people who are no longer in the book asked about being reached, under the addresses and numbers they had (T3): whoever comes in by one of
 * them is taken for them. For one refresh.
 */
final class FormerWishes {
    private static final String OF_PEOPLE = """
            SELECT DISTINCT l.source FROM link l JOIN object o ON o.n = l.source
            WHERE l.target IN (SELECT value FROM json_each(?)) AND l.feature = ? AND +o.class = ?""";
    private static final String WHO = """
            SELECT DISTINCT k.n FROM person_wish w JOIN person_key k ON k.kind IN ('email', 'phone') AND k.value = w.value
            WHERE w.optout IN (SELECT value FROM json_each(?))""";
    private static final String GONE = """
            SELECT o.n, a.value, coalesce(o.data ->> '$.channel', '') IN ('', 'all'), o.data ->> '$.endedOn'
            FROM object o JOIN json_each(o.data, '$.addresses') a
            WHERE %s AND NOT EXISTS (SELECT 1 FROM object p WHERE p.n = o.data ->> '$.person')""";
    private static final String SOME = "o.n IN (SELECT value FROM json_each(?)) AND +o.class = ?";
    private static final String WRITE = "INSERT OR IGNORE INTO person_wish(optout, value, until) VALUES(?, ?, ?)";

    private final TableWriter tables;
    private final PhoneNumbers numbers;

    FormerWishes(TableWriter tables, String region) {
        this.tables = tables;
        this.numbers = new PhoneNumbers(region);
    }

    /** Whether nobody in this book ever asked for anything of the kind. */
    static boolean areNone(TableWriter tables) {
        return (tables.number(ModelPackage.eINSTANCE.getOptOut_Person()) < 0 || tables.number(Peace.ANY, ModelPackage.Literals.OPT_OUT) == 0)
                && tables.number("SELECT count(*) FROM (SELECT 1 FROM person_wish LIMIT 1)") == 0;
    }

    /** Those about these people, in the book or not. */
    Collection<Long> of(Collection<Long> people) {
        return tables.query(OF_PEOPLE, r -> r.number(1), people.toString(), tables.number(ModelPackage.eINSTANCE.getOptOut_Person()),
                ModelPackage.Literals.OPT_OUT);
    }

    /** Writes some of them anew. Answers who is or was taken for one of those who asked. */
    Set<Long> refresh(Collection<Long> optOuts) {
        String some = optOuts.toString();
        Set<Long> people = new TreeSet<>(tables.query(WHO, r -> r.number(1), some));
        tables.write("DELETE FROM person_wish WHERE optout IN (SELECT value FROM json_each(?))", some);
        write(SOME, some, ModelPackage.Literals.OPT_OUT);
        people.addAll(tables.query(WHO, r -> r.number(1), some));
        return people;
    }

    /** Writes all of them. */
    void rebuild() {
        write("o.class = ?", ModelPackage.Literals.OPT_OUT);
    }

    private void write(String which, Object... arguments) {
        tables.query(GONE.formatted(which), r -> {
            String written = r.text(2);
            String key = written.contains("@") ? EmailAddresses.key(written) : numbers.key(written);
            if (!key.isEmpty()) {
                long until = JsonValues.day(r.text(4)).map(LocalDate::toEpochDay).orElse(Peace.FOREVER);
                tables.write(WRITE, r.number(1), key, r.flag(3) ? (Long) until : null);
            }
            return null;
        }, arguments);
    }
}
