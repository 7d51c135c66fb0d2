// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;

/** From format 2, which kept titles, instants and references twice, to rows that say a thing once. Not to follow the schema: it leads to format 3. */
final class SlimRows {
    private SlimRows() {
    }

    static void run(Db db) {
        db.run("DROP INDEX object_class", "DROP INDEX object_root", "DROP INDEX object_text",
                "ALTER TABLE object RENAME TO object_2",
                """
                CREATE TABLE object(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL,
                  root INTEGER NOT NULL, container INTEGER, feature INTEGER, position TEXT, heading TEXT, titled TEXT,
                  title TEXT GENERATED ALWAYS AS (coalesce(heading, data ->> titled)) VIRTUAL,
                  at INTEGER NOT NULL, text INTEGER, created INTEGER, data BLOB NOT NULL)""",
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
                """
                CREATE TABLE link(target INTEGER NOT NULL, feature INTEGER NOT NULL, at INTEGER NOT NULL,
                  source INTEGER NOT NULL, PRIMARY KEY(target, feature, at, source)) WITHOUT ROWID""",
                "INSERT INTO link SELECT target, feature, at, source FROM link_2 ORDER BY 1, 2, 3, 4",
                "DROP TABLE link_2",
                """
                CREATE VIEW reference AS SELECT o.n AS source, f.n AS feature, f.name AS name, j.value AS target
                FROM object o, json_tree(o.data) j
                JOIN feature f ON f.name = CASE j.path WHEN '$' THEN j.key ELSE trim(substr(j.path, 3), '"') END
                JOIN link l ON l.target = j.value AND l.feature = f.n AND l.at = o.at AND l.source = o.n
                WHERE j.type = 'integer'""",
                // When the space is opened, rows are made anew; words stay.
                "UPDATE class SET form = ~form");
    }
}
