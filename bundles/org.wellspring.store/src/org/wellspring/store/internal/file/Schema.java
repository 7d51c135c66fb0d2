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
            // mine = an id this installation writes or wrote under
            "CREATE TABLE device(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mine INTEGER NOT NULL)",
            // at = by the object's date or, without one, its creation, in epoch ms; text = its rowid in full text
            """
            CREATE TABLE object(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL,
              root INTEGER NOT NULL, container INTEGER, feature INTEGER, position TEXT,
              title TEXT, at INTEGER NOT NULL, text INTEGER, data TEXT NOT NULL)""",
            "CREATE INDEX object_class ON object(class)",
            "CREATE INDEX object_root ON object(root) WHERE container IS NOT NULL",
            "CREATE UNIQUE INDEX object_text ON object(text) WHERE text IS NOT NULL",
            // numbers of what is mentioned but not there: deleted, or not yet arrived
            "CREATE TABLE absent(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER)",
            // at = the source's, so that "newest first" is read from the index
            """
            CREATE TABLE link(source INTEGER NOT NULL, feature INTEGER NOT NULL, target INTEGER NOT NULL,
              at INTEGER NOT NULL, PRIMARY KEY(source, feature, target)) WITHOUT ROWID""",
            "CREATE INDEX link_target ON link(target, feature, at, source)",
            // at = the clock the space believed in; time and seq = the device's logical clock and next operation after it
            """
            CREATE TABLE tx(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device INTEGER NOT NULL,
              author INTEGER NOT NULL, at INTEGER NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
              label TEXT NOT NULL, undoes INTEGER, undone INTEGER NOT NULL DEFAULT 0, ops INTEGER NOT NULL)""",
            "CREATE INDEX tx_undoes ON tx(undoes) WHERE undoes IS NOT NULL",
            // operations of a transaction, some objects' at a time
            "CREATE TABLE op(n INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
            // which packs of operations are about an object; root = the top-level object it was in, if that was another
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
