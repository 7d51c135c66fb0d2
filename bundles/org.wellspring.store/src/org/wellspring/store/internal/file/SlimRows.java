// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;

/** From format 2, which kept titles, instants and references twice, to rows that say a thing once. */
final class SlimRows {
    private SlimRows() {
    }

    static void run(Db db) {
        db.run("DROP INDEX object_class", "DROP INDEX object_root", "DROP INDEX object_text",
                "ALTER TABLE object RENAME TO object_2",
                Schema.OBJECT,
                """
                INSERT INTO object(n, id, class, root, container, feature, position, heading, at, text, data)
                SELECT n, id, class, root, container, feature, position, title, at, text, jsonb(data) FROM object_2""",
                "DROP TABLE object_2",
                "CREATE INDEX object_class ON object(class)",
                "CREATE INDEX object_root ON object(root) WHERE container IS NOT NULL",
                "CREATE UNIQUE INDEX object_text ON object(text) WHERE text IS NOT NULL",
                "ALTER TABLE absent ADD COLUMN created INTEGER",
                "DROP INDEX link_target",
                "ALTER TABLE link RENAME TO link_2",
                Schema.LINK,
                "INSERT INTO link SELECT target, feature, at, source FROM link_2 ORDER BY 1, 2, 3, 4",
                "DROP TABLE link_2",
                Schema.REFERENCE,
                // As if they had been written without knowing any class: when the space is opened, they are made anew.
                "UPDATE class SET form = NULL");
    }
}
