// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.wellspring.store.internal.sql.Db;

/** Small numbers for names that repeat: classes, features, authors. Belongs to the connection that writes. */
public final class Dictionary {
    private final Db db;
    private final String table;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    /** The dictionary in this table. */
    public Dictionary(Db db, String table) {
        this.db = db;
        this.table = table;
        reload();
    }

    /** Forgets what a transaction added that was taken back. */
    public void reload() {
        numbers.clear();
        names.clear();
        db.each("SELECT n, name FROM " + table, row -> remember(row.number(1), row.text(2)));
    }

    /** The number of a name, new if need be. */
    public long number(String name) {
        Long known = numbers.get(name);
        return known != null ? known : add(name);
    }

    /** The number of a name if it has one. */
    public Optional<Long> known(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /** The name of a number. */
    public String name(long number) {
        String name = names.get(number);
        if (name == null) {
            throw new IllegalStateException("Number " + number + " is not in the table " + table + ".");
        }
        return name;
    }

    private long add(String name) {
        long number = numbers.size() + 1L;
        db.write("INSERT INTO " + table + "(n, name) VALUES(?, ?)", number, name);
        remember(number, name);
        return number;
    }

    private void remember(long number, String name) {
        numbers.put(name, number);
        names.put(number, name);
    }
}
