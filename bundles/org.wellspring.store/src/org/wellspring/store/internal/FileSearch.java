// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Moments;
import org.wellspring.core.Search;
import org.wellspring.core.rows.Row;
import org.wellspring.model.base.BasePackage;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.SearchText;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.table.TextTable;

/** Full text search. Any thread. */
final class FileSearch implements Search {
    private static final String HITS = """
            SELECT o.n, o.id, c.name, o.title, o.at, json(o.data), o.data ->> '$.dayOnly', o.data ->> '$.day'
            FROM text t JOIN object o ON o.text = t.rowid JOIN class c ON c.n = o.class WHERE t.text MATCH ? ORDER BY t.rowid DESC LIMIT ? OFFSET ?""";
    private static final String CONTENTS = """
            SELECT o.n, o.container, coalesce(o.data ->> '$.confidential', 0), c.name, json(o.data)
            FROM object o JOIN class c ON c.n = o.class WHERE o.root = ? AND o.container IS NOT NULL ORDER BY o.n""";
    /** What is inside of objects, in its order. */
    private static final String INSIDE = """
            WITH part(n, class, root, data) AS MATERIALIZED (SELECT o.n, o.class, o.root, json(o.data)
              FROM json_each(?1) r CROSS JOIN object o ON o.root = r.value WHERE o.container IS NOT NULL)
            SELECT c.name, p.data, p.root FROM part p JOIN class c ON c.n = p.class
            """;
    /** Of that, what may hold a word that begins like one of these: in plain letters, or in others, of which only a closer look can tell. */
    private static final String PERHAPS = INSIDE + """
            WHERE length(p.data) <> octet_length(p.data) OR instr(p.data, char(92)) > 0
              OR EXISTS (SELECT 1 FROM json_each(?2) w WHERE lower(p.data) GLOB '*[^a-z0-9]' || w.value || '*')""";
    private static final String IN_ORDER = " ORDER BY p.n";
    private static final String CONFIDENTIAL = "SELECT coalesce(data ->> '$.confidential', 0) FROM object WHERE n = ?";
    private static final int PAGE = 50;
    private static final int WORDS_BEFORE = 30;
    private static final int SNIPPET = 120;

    private record Found(long n, UUID id, String type, String title, long at, String data, boolean dayOnly, String day) {
        static Found of(Row row) {
            return new Found(row.number(1), row.id(2), row.text(3), row.text(4), row.number(5), row.text(6),
                    row.flag(7), row.text(8));
        }
    }

    private final ReadPool pool;
    private final Classes classes;
    private final Facts facts;
    private final ZoneId zone;

    /** Hits are on the days that moments have in this zone, but for what kept its own day. */
    FileSearch(ReadPool pool, Classes classes, Facts facts, ZoneId zone) {
        this.pool = pool;
        this.classes = classes;
        this.facts = facts;
        this.zone = zone;
    }

    @Override
    public List<Hit> find(String text, Set<EClass> types, int limit) {
        Query query = Query.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return pool.read(db -> find(db, query, types, limit));
    }

    @Override
    public List<Hit> findOutside(String text, Set<EClass> types, int limit) {
        Query query = Query.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return pool.read(db -> findOutside(db, query, types, limit));
    }

    /** Page by page, for how many are left out is not known before. */
    private List<Hit> findOutside(Db db, Query query, Set<EClass> types, int limit) {
        Optional<List<String>> oneOf = oneOf(db, types);
        List<Hit> hits = new ArrayList<>();
        for (int offset = 0; oneOf.isPresent() && hits.size() < limit; offset += PAGE) {
            List<Found> page = db.query(HITS, Found::of, query.match(oneOf.get()), PAGE, offset);
            page.stream().flatMap(found -> outside(db, query, found).stream()).forEach(hits::add);
            if (page.size() < PAGE) {
                break;
            }
        }
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private Optional<Hit> outside(Db db, Query query, Found found) {
        if (db.number(CONFIDENTIAL, found.n()) != 0) {
            return Optional.empty();
        }
        return classes.form(found.type()).flatMap(form -> {
            StringBuilder words = new StringBuilder();
            SearchText.append(words, form, found.data());
            words.append(openContents(db, found.n()));
            return query.isIn(words.toString()) ? Optional.of(hit(form, query, found, bestLine(query, words.toString()))) : Optional.empty();
        });
    }

    /** The words of what is inside an object, but for what is confidential, or inside of something that is. */
    private String openContents(Db db, long root) {
        record Part(long n, long container, boolean confidential, String type, String data) {}
        Map<Long, Part> parts = new LinkedHashMap<>();
        db.each(CONTENTS, row -> parts.put(row.number(1), new Part(row.number(1), row.number(2), row.flag(3), row.text(4), row.text(5))), root);
        StringBuilder words = new StringBuilder();
        for (Part part : parts.values()) {
            boolean open = true;
            for (Part at = part; at != null && open; at = parts.get(at.container())) {
                open = !at.confidential();
            }
            if (open) {
                classes.form(part.type()).ifPresent(form -> SearchText.append(words, form, part.data()));
            }
        }
        return words.toString();
    }

    private List<Hit> find(Db db, Query query, Set<EClass> types, int limit) {
        return oneOf(db, types).map(words -> hits(db, query, db.query(HITS, Found::of, query.match(words), limit, 0))).orElse(List.of());
    }

    /** The words of classes, none for all of them; empty if there are no such objects. */
    private Optional<List<String>> oneOf(Db db, Set<EClass> types) {
        List<String> oneOf = new ArrayList<>();
        types.forEach(type -> facts.numbers(db, type).forEach(number -> oneOf.add(TextTable.classWord(number))));
        return oneOf.isEmpty() && !types.isEmpty() ? Optional.empty() : Optional.of(oneOf);
    }

    private List<Hit> hits(Db db, Query query, List<Found> found) {
        Map<Long, String> lines = new HashMap<>();
        found.forEach(one -> classes.form(one.type()).ifPresent(form -> {
            StringBuilder words = new StringBuilder();
            SearchText.append(words, form, one.data());
            lines.put(one.n(), bestLine(query, words.toString()));
        }));
        // Where no word is their own, the words that were found belong to something inside; it is read for all of them together.
        List<Long> inside = lines.entrySet().stream().filter(line -> query.matches(line.getValue()) == 0).map(Map.Entry::getKey).toList();
        inside.forEach(n -> lines.put(n, ""));
        contents(db, PERHAPS, inside, query.asJson()).forEach((n, words) -> lines.put(n, bestLine(query, words.toString())));
        // Folded in a way of its own: then anything of it is better than nothing.
        List<Long> odd = inside.stream().filter(n -> query.matches(lines.get(n)) == 0).toList();
        contents(db, INSIDE, odd).forEach((n, words) -> lines.put(n, bestLine(query, words.toString())));
        return found.stream().flatMap(one -> classes.form(one.type()).map(form -> hit(form, query, one, lines.get(one.n()))).stream()).toList();
    }

    private Hit hit(ClassForm form, Query query, Found found, String line) {
        String title = found.title() == null ? form.type().getName() : found.title();
        return new Hit(found.id(), form.type(), title, query.snippet(line, WORDS_BEFORE, SNIPPET), day(form, found));
    }

    /** What is dated by a day has it at midnight in UTC; what is dated by a moment may have kept the day it was then. */
    private LocalDate day(ClassForm form, Found found) {
        boolean byDay = form.date().filter(date -> date.getEType() == BasePackage.Literals.DATE).isPresent();
        return Moments.day(Instant.ofEpochMilli(found.at()), byDay || found.dayOnly(),
                byDay ? null : localDay(found.day()).orElse(null), zone);
    }

    private static Optional<LocalDate> localDay(String iso) {
        try {
            return Optional.ofNullable(iso).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            // a newer version's own form; the moment tells the day well enough
            return Optional.empty();
        }
    }

    private static String bestLine(Query query, String words) {
        String best = "";
        int most = -1;
        for (String line : words.split("\n")) {
            int matches = query.matches(line);
            if (matches > most) {
                best = line;
                most = matches;
            }
        }
        return best;
    }

    /** The words of what is inside of objects, by their numbers; a list of words, where the SQL takes one, follows. */
    private Map<Long, StringBuilder> contents(Db db, String sql, List<Long> roots, Object... more) {
        Map<Long, StringBuilder> words = new HashMap<>();
        if (!roots.isEmpty()) {
            db.each(sql + IN_ORDER,
                    row -> classes.form(row.text(1)).ifPresent(
                            form -> SearchText.append(words.computeIfAbsent(row.number(3), root -> new StringBuilder()), form, row.text(2))),
                    Stream.concat(Stream.of(roots.toString()), Stream.of(more)).toArray());
        }
        return words;
    }
}
