// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.paths;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jgrapht.Graph;
import org.jgrapht.graph.Multigraph;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spelling.Stems;
import org.wellspring.people.internal.paths.Bond.Membership;
import org.wellspring.people.internal.paths.Bond.Sort;
import org.wellspring.people.internal.paths.Bond.Tie;

/**
 * Who knows whom, as of one state of the book: people and organizations by their numbers, ties and memberships between them. Only those who are active
 * are in it. Immutable once it is read; any thread.
 */
public final class TieGraph {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int PREFIX_FROM = 5;
    /** In touch once, a key relationship, or something to each other. That somebody was put into the book, or met once, is not yet knowing them. */
    private static final String KNOWN = """
            SELECT n, last_day, key, last_day IS NOT NULL OR key OR EXISTS (SELECT 1 FROM json_each('["friend", "family", "colleague", "client", "mentor"]') k
              WHERE instr(char(10) || lower(kinds) || char(10), char(10) || k.value || char(10)))
            FROM person WHERE status = 0""";
    private static final String TIES = "SELECT root, data ->> '$.other', data ->> '$.kind' FROM object WHERE class = ? AND data ->> '$.other' IS NOT NULL";
    private static final String ROLES = """
            SELECT root, data ->> '$.organization', data ->> '$.title', data ->> '$.department', data ->> '$.from', data ->> '$.to'
            FROM object WHERE class = ? AND data ->> '$.organization' IS NOT NULL""";
    private static final String INTRODUCED = "SELECT data ->> '$.introducedBy', root FROM object WHERE class = ? AND data ->> '$.introducedBy' IS NOT NULL";
    private static final String BROUGHT = "SELECT data ->> '$.a', data ->> '$.b' FROM object WHERE class = ? AND data ->> '$.madeOn' IS NOT NULL";
    private static final String ORGANIZATIONS = "SELECT n, title, data ->> '$.alsoKnownAs' FROM object WHERE class = ?";

    /**
     * Somebody whom I know.
     *
     * @param last when I was last in touch; null for never
     */
    record Known(LocalDate last, boolean key) {
    }

    private final Graph<Long, Bond> graph = new Multigraph<>(null, null, false);
    private final Map<Long, Known> known = new HashMap<>();
    private final Map<Long, String> organizations = new LinkedHashMap<>();
    private final Map<Long, String> otherNames = new HashMap<>();
    /** By the stems of what somebody does and where. */
    private final NavigableMap<String, List<Membership>> words = new TreeMap<>();

    /** Reads it. */
    public static TieGraph of(Space space) {
        Rows rows = Rows.of(space);
        TieGraph one = new TieGraph();
        one.people(rows);
        one.ties(rows);
        one.roles(rows);
        return one;
    }

    private void people(Rows rows) {
        rows.each(KNOWN, r -> {
            graph.addVertex(r.number(1));
            if (r.flag(4)) {
                known.put(r.number(1), new Known(r.day(2), r.flag(3)));
            }
        });
    }

    private void ties(Rows rows) {
        rows.each(TIES, r -> tie(r.number(1), r.number(2), Sort.SOCIAL, r.text(3)), MODEL.getSocialTie());
        rows.each(TIES, r -> tie(r.number(1), r.number(2), Sort.RELATION, r.text(3)), MODEL.getRelation());
        rows.each(INTRODUCED, r -> tie(r.number(1), r.number(2), Sort.INTRODUCED, null), MODEL.getOrigin());
        rows.each(BROUGHT, r -> tie(r.number(1), r.number(2), Sort.BROUGHT, null), MODEL.getIntroduction());
    }

    private void tie(long one, long other, Sort sort, String kind) {
        if (one != other && graph.containsVertex(one) && graph.containsVertex(other)) {
            graph.addEdge(one, other, new Tie(one, other, sort, Objects.requireNonNullElse(kind, "").strip()));
        }
    }

    private void roles(Rows rows) {
        rows.each(ORGANIZATIONS, r -> {
            organizations.put(r.number(1), Objects.requireNonNullElse(r.text(2), ""));
            otherNames.put(r.number(1), Objects.requireNonNullElse(r.text(3), ""));
        }, MODEL.getOrganization());
        Map<Long, Set<String>> stems = new HashMap<>();
        rows.each(ROLES, r -> {
            Membership role = new Membership(r.number(1), r.number(2), Objects.requireNonNullElse(r.text(3), "").strip(),
                    Objects.requireNonNullElse(r.text(4), "").strip(), day(r, 5), day(r, 6));
            if (graph.containsVertex(role.person) && organizations.containsKey(role.organization)) {
                graph.addVertex(role.organization);
                graph.addEdge(role.person, role.organization, role);
                Set<String> all = new HashSet<>(stems.computeIfAbsent(role.organization, n -> Stems.of(organizations.get(n) + " " + otherNames.get(n))));
                Stems.addTo(all, role.title);
                all.forEach(stem -> words.computeIfAbsent(stem, s -> new ArrayList<>()).add(role));
            }
        }, MODEL.getRole());
    }

    private static LocalDate day(Row r, int column) {
        try {
            return r.text(column) == null ? null : LocalDate.parse(r.text(column));
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the object keeps it
            return null;
        }
    }

    /** The graph itself, not to be changed: people and organizations. */
    public Graph<Long, Bond> graph() {
        return graph;
    }

    Map<Long, Known> known() {
        return known;
    }

    String organization(long number) {
        return organizations.getOrDefault(number, "");
    }

    /**
     * Who does or did what a text says, at the place it says: those in whose role and organization most of its words are found, at least a third.
     * Each person once, who is there now before who was.
     *
     * @param whole whether all of its words must be found
     */
    Map<Long, Membership> fitting(String text, boolean whole) {
        Set<String> wanted = Stems.of(text);
        Map<Membership, Integer> hits = new HashMap<>();
        for (String stem : wanted) {
            Set<Membership> of = new HashSet<>();
            Map<String, List<Membership>> range = stem.length() < PREFIX_FROM ? words.subMap(stem, true, stem, true)
                    : words.subMap(stem, true, stem + '\uffff', true);
            range.values().forEach(of::addAll);
            of.forEach(role -> hits.merge(role, 1, Integer::sum));
        }
        int best = hits.values().stream().mapToInt(hit -> hit).max().orElse(0);
        Map<Long, Membership> found = new LinkedHashMap<>();
        if (whole ? best > 0 && best == wanted.size() : best * 3 >= wanted.size()) {
            hits.entrySet().stream().filter(hit -> hit.getValue() == best).map(Map.Entry::getKey)
                    .sorted((one, other) -> Boolean.compare(one.until != null, other.until != null)).forEach(role -> found.putIfAbsent(role.person, role));
        }
        return found;
    }
}
