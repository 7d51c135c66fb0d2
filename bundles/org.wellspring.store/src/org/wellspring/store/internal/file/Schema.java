// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.util.List;

/** The tables of a space. Four ideas, any model: object, link, text, op; the rest serves them. */
public final class Schema {
    /** Written into the file's header: "Well". */
    public static final int APPLICATION_ID = 0x57656C6C;

    /** What makes an empty space. */
    public static final List<String> CREATE = List.of(
            "PRAGMA application_id = " + APPLICATION_ID,
            "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
            // form = what rows of the class were made by, null if they were made without knowing the class
            "CREATE TABLE class(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, form INTEGER)",
            "CREATE TABLE feature(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            "CREATE TABLE author(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            // mine = an id this installation writes or wrote under; until = of others, the first operation that is not known here
            """
            CREATE TABLE device(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mine INTEGER NOT NULL,
              until INTEGER NOT NULL DEFAULT 0)""",
            // The objects. Column at = by the object's date or, without one, its creation, in epoch ms; text = its rowid
            // in full text; created = the pack of operations that brought it, null if table touch tells. The title is the
            // member of data that titled names, or else heading. In data, {} stands for the instant that column at holds.
            """
            CREATE TABLE object(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL,
              root INTEGER NOT NULL, container INTEGER, feature INTEGER, position TEXT, heading TEXT, titled TEXT,
              title TEXT GENERATED ALWAYS AS (coalesce(heading, data ->> titled)) VIRTUAL,
              at INTEGER NOT NULL, text INTEGER, created INTEGER, data BLOB NOT NULL)""",
            "CREATE INDEX object_class ON object(class)",
            "CREATE INDEX object_root ON object(root) WHERE container IS NOT NULL",
            "CREATE UNIQUE INDEX object_text ON object(text) WHERE text IS NOT NULL",
            // numbers of what is mentioned but not there: deleted, or not yet arrived; created = as in object
            "CREATE TABLE absent(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER, created INTEGER)",
            // objects that are not where, or not as gone as, their own operations say, for the sake of others
            "CREATE TABLE settled(object INTEGER PRIMARY KEY)",
            // objects of which several devices wrote the same without having heard of each other
            "CREATE TABLE contested(object INTEGER PRIMARY KEY)",
            // Who is referred to by whom. Column at = the source's, so that "newest first" is read as it is stored.
            """
            CREATE TABLE link(target INTEGER NOT NULL, feature INTEGER NOT NULL, at INTEGER NOT NULL, source INTEGER NOT NULL,
              PRIMARY KEY(target, feature, at, source)) WITHOUT ROWID""",
            // The same asked by the source, whose data names its targets; kept in link too, it would be stored twice.
            """
            CREATE VIEW reference AS SELECT o.n AS source, f.n AS feature, f.name AS name, j.value AS target
            FROM object o, json_tree(o.data) j
            JOIN feature f ON f.name = CASE j.path WHEN '$' THEN j.key ELSE trim(substr(j.path, 3), '"') END
            JOIN link l ON l.target = j.value AND l.feature = f.n AND l.at = o.at AND l.source = o.n
            WHERE j.type = 'integer'""",
            // at = the clock the space believed in; time and seq = the device's logical clock and next operation after it
            """
            CREATE TABLE tx(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device INTEGER NOT NULL,
              author INTEGER NOT NULL, at INTEGER NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
              label TEXT NOT NULL, undoes INTEGER, undone INTEGER NOT NULL DEFAULT 0, ops INTEGER NOT NULL)""",
            "CREATE INDEX tx_undoes ON tx(undoes) WHERE undoes IS NOT NULL",
            // transactions that take back one that has not arrived
            "CREATE TABLE undoes_unknown(tx INTEGER PRIMARY KEY, undone BLOB NOT NULL)",
            // What other devices sent and is not applied: why = what is wrong with it, null where it waits for what came before it.
            """
            CREATE TABLE held(n INTEGER PRIMARY KEY, device TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
              tx BLOB NOT NULL, why TEXT, batch BLOB NOT NULL)""",
            "CREATE UNIQUE INDEX held_batch ON held(device, since, until, tx)",
            // operations of a transaction, some objects' at a time
            "CREATE TABLE op(n INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
            // which packs of operations are about an object, but for the one object.created tells; root = the top-level
            // object it was in, if that was another
            """
            CREATE TABLE touch(object INTEGER NOT NULL, pack INTEGER NOT NULL, root INTEGER,
              PRIMARY KEY(object, pack)) WITHOUT ROWID""",
            "CREATE INDEX touch_root ON touch(root) WHERE root IS NOT NULL",
            // only which rows hold a word is kept: no positions, no text; prefixes of up to three letters are ready-made
            """
            CREATE VIRTUAL TABLE text USING fts5(words, content='', contentless_delete=1, detail=none,
              prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')""",
            "CREATE TABLE projection(name TEXT PRIMARY KEY, version INTEGER NOT NULL, tx INTEGER NOT NULL) WITHOUT ROWID");

    private Schema() {
    }
}
