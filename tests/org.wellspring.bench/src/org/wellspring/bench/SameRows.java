// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The rows of a space, to be put into a plain database: objects, links and the words to be found, without history. */
final class SameRows {
    private static final JsonFactory JSON = new JsonFactory();
    private final List<Object[]> objects;
    private final List<Object[]> links;
    private final List<Object[]> words;
    private final String text;

    private SameRows(List<Object[]> objects, List<Object[]> links, List<Object[]> words, String text) {
        this.objects = objects;
        this.links = links;
        this.words = words;
        this.text = text;
    }

    /** Reads them all. */
    static SameRows of(Path file) throws SQLException, IOException {
        return since(file, 0);
    }

    /** Reads those of all that came after the object of this number. */
    static SameRows since(Path file, long last) throws SQLException, IOException {
        try (PlainSqlite space = PlainSqlite.reading(file)) {
            List<Object[]> objects = space.rows("SELECT n, id, class, root, container, feature, position, title, at, json(data) FROM object WHERE n > ?", last);
            List<Object[]> links = space.rows("SELECT source, feature, target FROM link WHERE source > ? ORDER BY 1, 2, 3", last);
            String text = (String) space.rows("SELECT sql FROM sqlite_master WHERE name = 'text'").getFirst()[0];
            return new SameRows(objects, links, words(objects), text);
        }
    }

    /** Puts them into a new database, as one durable transaction, findable by the same kind of full text. */
    void insert(Path file) throws SQLException {
        try (PlainSqlite plain = PlainSqlite.writing(file)) {
            plain.run("""
                    CREATE TABLE object(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL,
                      root INTEGER NOT NULL, container INTEGER, feature INTEGER, position TEXT, title TEXT,
                      at INTEGER NOT NULL, data TEXT NOT NULL)""",
                    "CREATE INDEX object_class ON object(class)",
                    "CREATE INDEX object_root ON object(root)",
                    "CREATE TABLE link(source INTEGER, feature INTEGER, target INTEGER, PRIMARY KEY(source, feature, target)) WITHOUT ROWID",
                    "CREATE INDEX link_target ON link(target, feature)", text);
            plain.begin();
            plain.insert("INSERT INTO object VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", objects);
            plain.insert("INSERT INTO link VALUES(?, ?, ?)", links);
            plain.insert("INSERT INTO text(rowid, words) VALUES(?, ?)", words);
            plain.commit();
        }
    }

    /** The text of an object and all it contains, as one row. */
    private static List<Object[]> words(List<Object[]> objects) throws IOException {
        Map<Object, StringBuilder> byRoot = new LinkedHashMap<>();
        for (Object[] row : objects) {
            StringBuilder words = byRoot.computeIfAbsent(row[3], root -> new StringBuilder());
            try (JsonParser parser = JSON.createParser((String) row[9])) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    // Content of photos is no text; everything else a user may look for is shorter.
                    if (token == JsonToken.VALUE_STRING && parser.getTextLength() < 2_000) {
                        words.append(parser.getText()).append('\n');
                    }
                }
            }
        }
        return byRoot.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue().toString()}).toList();
    }
}
