// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.wellspring.core.Space;

/** Search as one types, letter by letter. */
final class Searching implements Measurement {
    private static final List<String> TYPED = List.of("lunch", "orchestra", "Okafor12", "advice budget", "proposal 42",
            "Ana Ruiz", "zebra", "harvest library chess");
    private static final int ROUNDS = 10;
    private static final int HITS = 20;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples searching = new Samples();
        Samples byHand = new Samples();
        World world = World.of(setup);
        try (Space space = world.open(setup);
                PlainSqlite plain = PlainSqlite.reading(World.file(world.book()));
                PreparedStatement query = plain.prepared("""
                        SELECT o.id, o.class, o.title, o.at, o.data FROM text t JOIN object o ON o.text = t.rowid
                        WHERE t.text MATCH ? ORDER BY t.rowid DESC LIMIT ?""")) {
            List<String> prefixes = prefixes();
            for (int round = 0; round <= ROUNDS; round++) {
                for (String text : prefixes) {
                    Samples.Work search = () -> space.search().find(text, Set.of(), HITS);
                    Samples.Work hand = () -> byHand(query, text);
                    if (round == 0) {
                        search.run();
                        hand.run();
                    } else {
                        searching.time(search);
                        byHand.time(hand);
                    }
                }
            }
        }
        return List.of(
                Figure.ratio("search as you type, one in twenty slower", searching.p95(), Figure.Unit.MILLISECONDS,
                        "the same FTS5 query by hand", byHand.p95(), 2),
                Figure.ratio("search as you type, half slower", searching.median(), Figure.Unit.MILLISECONDS,
                        "the same FTS5 query by hand", byHand.median(), 2));
    }

    private static List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        for (String text : TYPED) {
            for (int length = 1; length <= text.length(); length++) {
                if (text.charAt(length - 1) != ' ') {
                    prefixes.add(text.substring(0, length));
                }
            }
        }
        return prefixes;
    }

    private static void byHand(PreparedStatement query, String text) throws Exception {
        query.setString(1, "\"" + String.join("\"* AND \"", text.split(" ")) + "\"*");
        query.setInt(2, HITS);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getBytes(1);
                rows.getString(3);
                rows.getLong(4);
                rows.getString(5);
            }
        }
    }
}
