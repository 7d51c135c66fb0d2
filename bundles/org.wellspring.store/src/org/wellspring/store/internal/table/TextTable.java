// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashMap;
import java.util.Map;

import org.wellspring.store.internal.sql.Db;

/**
 * Full text. An object's number in it follows its day, so that "newest first" is the order the index is read in and a limit
 * stops the reading; days are only {@value #PER_DAY} numbers apart, because the index stores differences.
 */
public final class TextTable {
    private static final long PER_DAY = 4096;
    /** A character for private use: full text takes it for a letter, and nobody types it. */
    private static final char CLASS_MARK = '\uE000';
    /** Makes the numbers of all days Java knows within reason positive. */
    private static final long FIRST_DAY = -4_000_000;
    private static final long MILLIS_PER_DAY = 86_400_000;

    private final Db db;
    /** The next free number of a day, by its first. */
    private final Map<Long, Long> next = new HashMap<>();
    /** The day that takes what belongs to a day, itself or a later one, by the first numbers of both. */
    private final Map<Long, Long> full = new HashMap<>();

    /** The full text behind this connection. */
    public TextTable(Db db) {
        this.db = db;
    }

    /** Forgets what a transaction took that was taken back. */
    public void reload() {
        next.clear();
        full.clear();
    }

    /** Whether an object keeps its number when its time changes. */
    public static boolean isSameDay(long oldAt, long newAt) {
        return Math.floorDiv(oldAt, MILLIS_PER_DAY) == Math.floorDiv(newAt, MILLIS_PER_DAY);
    }

    /**
     * A free number for an object of this time, after those that have the same day. A day can be fuller than it has room
     * for, as after an import; then its numbers go on in the next one's.
     */
    public long assign(long at) {
        long epochDay = Math.clamp(Math.floorDiv(at, MILLIS_PER_DAY), FIRST_DAY, -FIRST_DAY);
        long first = (epochDay - FIRST_DAY) * PER_DAY;
        long day = full.getOrDefault(first, first);
        while (true) {
            long free = next.computeIfAbsent(day, this::afterLast);
            if (free < day + PER_DAY) {
                next.put(day, free + 1);
                full.put(first, day);
                return free;
            }
            day += PER_DAY;
        }
    }

    /** By full text itself: the words of an object that this transaction takes away may still be there when its row is gone. */
    private long afterLast(long day) {
        return db.first("SELECT max(id) FROM text_docsize WHERE id >= ? AND id < ?",
                row -> row.isNull(1) ? day : row.number(1) + 1, day, day + PER_DAY).orElse(day);
    }

    /** The word that stands for a class, so that a search for one class need not read the others' hits. */
    public static String classWord(long type) {
        return CLASS_MARK + Long.toString(type, Character.MAX_RADIX);
    }

    /** Adds an object's words. */
    public void insert(long text, String words) {
        db.write("INSERT INTO text(rowid, words) VALUES(?, ?)", text, words);
    }

    /** Takes an object's words away. */
    public void delete(long text) {
        db.write("DELETE FROM text WHERE rowid = ?", text);
    }
}
