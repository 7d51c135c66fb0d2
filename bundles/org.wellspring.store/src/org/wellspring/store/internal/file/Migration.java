// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;

/**
 * One small step from a format to the next.
 *
 * @param from the format it starts from; it ends at {@code from + 1}
 */
public record Migration(int from, Step step) {
    /** Changes the tables, inside the transaction of the whole migration. */
    @FunctionalInterface
    public interface Step {
        /** Runs on the connection that writes. */
        void run(Db db);
    }

    /** A step that is statements alone. */
    public static Migration sql(int from, String... statements) {
        return new Migration(from, db -> db.run(statements));
    }
}
