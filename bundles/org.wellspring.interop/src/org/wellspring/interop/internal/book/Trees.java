// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Top-level objects with all they contain, as trees of JSON, read from rows: without a model, so objects of absent
 * plug-ins are read like any other, and without touching live objects. Any thread.
 * <p>
 * A tree names its {@code class} and {@code id}; references are {@code {"ref": id}}; contained objects are in arrays.
 * Names are in alphabetical order, so equal objects are equal text.
 */
public final class Trees {
    /** Names the class of an object. */
    public static final String CLASS = "class";
    /** Names the id of an object. */
    public static final String ID = "id";
    /** Names the target of a reference. */
    public static final String REF = "ref";
    /** How many trees are read with one query. */
    public static final int BATCH = 256;

    /** T11: what the user noted for themselves about somebody who does not answer leaves the book by no export; a backup has it. */
    private static final String SILENCE = "urn:wellspring:model#" + ModelPackage.Literals.SILENCE_CASE.getName();
    private static final String PRIVATE_NOTE = ModelPackage.Literals.SILENCE_CASE__NOTE.getName();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = """
            SELECT o.n, o.id, c.name, o.container, f.name, o.position, o.at, json(o.data)
            FROM object o JOIN class c ON c.n = o.class LEFT JOIN feature f ON f.n = o.feature WHERE\s""";
    private static final Comparator<Stored> BY_PLACE = Comparator
            .comparing(Stored::position, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Stored::id);

    private record Stored(long n, UUID id, String type, long container, String feature, String position, long at,
            String data) {
    }

    private record Link(long source, String feature, long target) {
    }

    private record Numbered(long n, UUID id) {
    }

    private final Rows rows;

    /** Reads through these rows. */
    public Trees(Rows rows) {
        this.rows = rows;
    }

    /** The trees of these top-level objects, in their order; those that are gone are left out. */
    public List<ObjectNode> read(Collection<UUID> ids) {
        List<ObjectNode> trees = new ArrayList<>();
        List<UUID> batch = new ArrayList<>(BATCH);
        for (Iterator<UUID> all = ids.iterator(); all.hasNext();) {
            batch.add(all.next());
            if (batch.size() == BATCH || !all.hasNext()) {
                trees.addAll(batch(batch));
                batch.clear();
            }
        }
        return trees;
    }

    private List<ObjectNode> batch(List<UUID> ids) {
        List<Stored> roots = stored("o.container IS NULL AND o.id IN (" + marks(ids.size()) + ")", ids);
        List<Long> numbers = roots.stream().map(Stored::n).toList();
        List<Stored> all = new ArrayList<>(roots);
        if (!roots.isEmpty()) {
            all.addAll(stored("o.container IS NOT NULL AND o.root IN (" + marks(numbers.size()) + ")", numbers));
        }
        Map<Long, Map<String, Set<Long>>> links = links(all.stream().map(Stored::n).toList());
        Map<Long, UUID> targets = ids(links);
        Map<Long, ObjectNode> nodes = new LinkedHashMap<>();
        all.forEach(row -> nodes.put(row.n(), node(row, links.getOrDefault(row.n(), Map.of()), targets)));
        all.stream().filter(row -> row.container() != 0).sorted(BY_PLACE).forEach(row -> {
            ObjectNode container = nodes.get(row.container());
            if (container != null) {
                container.withArray(row.feature()).add(nodes.get(row.n()));
            }
        });
        roots.stream().filter(row -> row.type().equals(SILENCE)).forEach(row -> nodes.get(row.n()).remove(PRIVATE_NOTE));
        Map<UUID, ObjectNode> byId = roots.stream()
                .collect(Collectors.toMap(Stored::id, row -> sorted(nodes.get(row.n()))));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private List<Stored> stored(String where, Collection<?> arguments) {
        return rows.query(COLUMNS + where, r -> new Stored(r.number(1), r.id(2), r.text(3), r.number(4), r.text(5),
                r.text(6), r.number(7), r.text(8)), arguments.toArray());
    }

    private static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }

    private Map<Long, Map<String, Set<Long>>> links(List<Long> sources) {
        Map<Long, Map<String, Set<Long>>> links = new HashMap<>();
        for (int from = 0; from < sources.size(); from += BATCH) {
            List<Long> part = sources.subList(from, Math.min(sources.size(), from + BATCH));
            rows.query("SELECT source, name, target FROM reference WHERE source IN ("
                    + marks(part.size()) + ")", r -> new Link(r.number(1), r.text(2), r.number(3)), part.toArray())
                    .forEach(l -> links.computeIfAbsent(l.source(), n -> new HashMap<>())
                            .computeIfAbsent(l.feature(), f -> new HashSet<>()).add(l.target()));
        }
        return links;
    }

    private Map<Long, UUID> ids(Map<Long, Map<String, Set<Long>>> links) {
        List<Long> numbers = links.values().stream().flatMap(m -> m.values().stream()).flatMap(Set::stream).distinct()
                .toList();
        Map<Long, UUID> ids = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += BATCH) {
            List<Long> part = numbers.subList(from, Math.min(numbers.size(), from + BATCH));
            for (String table : List.of("object", "absent")) {
                rows.query("SELECT n, id FROM " + table + " WHERE n IN (" + marks(part.size()) + ")",
                        r -> new Numbered(r.number(1), r.id(2)), part.toArray())
                        .forEach(n -> ids.putIfAbsent(n.n(), n.id()));
            }
        }
        return ids;
    }

    private static ObjectNode node(Stored row, Map<String, Set<Long>> references, Map<Long, UUID> targets) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(row.data());
            references.keySet().stream().filter(node::has).forEach(f -> node.set(f, referring(node.get(f), targets)));
            List<String> unset = new ArrayList<>();
            node.properties().forEach(p -> {
                if (p.getValue().isObject() && p.getValue().isEmpty()) {
                    p.setValue(TextNode.valueOf(Instant.ofEpochMilli(row.at()).toString()));
                }
                if (p.getValue().isNull() || p.getValue().isArray() && p.getValue().isEmpty()) {
                    unset.add(p.getKey());
                }
            });
            node.remove(unset);
            node.put(CLASS, row.type());
            node.put(ID, row.id().toString());
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode referring(JsonNode value, Map<Long, UUID> targets) {
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(v -> array.add(referring(v, targets)));
            return array;
        }
        UUID target = targets.get(value.asLong());
        return target == null ? value : JsonNodeFactory.instance.objectNode().put(REF, target.toString());
    }

    /** The same with its names in order, class and id first. */
    private static ObjectNode sorted(ObjectNode node) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        sorted.set(CLASS, node.get(CLASS));
        sorted.set(ID, node.get(ID));
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.stream().filter(n -> !n.equals(CLASS) && !n.equals(ID)).sorted().forEach(n -> {
            JsonNode value = node.get(n);
            if (value.isArray() && !value.isEmpty() && value.get(0).has(CLASS)) {
                ArrayNode children = JsonNodeFactory.instance.arrayNode();
                value.forEach(child -> children.add(sorted((ObjectNode) child)));
                value = children;
            }
            sorted.set(n, value);
        });
        return sorted;
    }
}
