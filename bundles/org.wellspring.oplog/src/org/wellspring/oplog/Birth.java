// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How an object begins: its class, its place and its first content, at rest and on the wire as one. It stands for operations
 * of one transaction that follow each other, of which the first one creates the object; what is folded, merged and undone
 * are those. Immutable.
 *
 * @param first the first operation, each of the others is one more
 * @param time of the first operation, each of the others is one tick later
 * @param object what begins
 * @param transaction the user action it belongs to
 * @param type its class, {@code nsURI#Class}
 * @param parts what is written, in its order
 */
public record Birth(OpId first, HybridTime time, UUID object, UUID transaction, String type, List<Part> parts)
        implements Content {

    /**
     * One thing that is written into a new object, where nothing was before.
     *
     * @param kind MOVE for its place, SET or ADD
     * @param feature empty for MOVE
     * @param key of SET; else empty
     * @param value what is written
     */
    public record Part(Kind kind, String feature, String key, Value value) {

        private boolean is(Kind other, String name) {
            return kind == other && feature.equals(name);
        }

        private Op op(Birth birth, int number) {
            return new Op(new OpId(birth.first.device(), birth.first.seq() + number), new HybridTime(birth.time.packed() + number),
                    birth.object, kind, "", feature, key, value, List.of(), birth.transaction, Optional.empty(), Optional.empty());
        }
    }

    /** The list must not be changed any more. */
    public Birth {}

    /** How many operations it stands for. */
    public int size() {
        return parts.size() + 1;
    }

    /** The operations it stands for, in their order. */
    public List<Op> ops() {
        List<Op> ops = new ArrayList<>(size());
        ops.add(new Op(first, time, object, Kind.CREATE, type, "", "", Value.NONE, List.of(), transaction, Optional.empty(),
                Optional.empty()));
        for (Part part : parts) {
            ops.add(part.op(this, ops.size()));
        }
        return ops;
    }

    @Override
    public Optional<String> className() {
        return Optional.of(type);
    }

    @Override
    public Optional<Value.Placement> placement() {
        return last(Kind.MOVE, "") instanceof Value.Placement place ? Optional.of(place) : Optional.empty();
    }

    /** What is written last is shown, should a register be written twice; no writer here does that. */
    private Value last(Kind kind, String feature) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).is(kind, feature) && parts.get(i).key.isEmpty()) {
                return parts.get(i).value;
            }
        }
        return Value.NONE;
    }

    @Override
    public Set<String> features() {
        Set<String> features = new TreeSet<>();
        for (Part part : parts) {
            if (part.kind != Kind.MOVE) {
                features.add(part.feature);
            }
        }
        return features;
    }

    @Override
    public Shape shape(String feature) {
        Shape shape = Shape.SINGLE;
        for (Part part : parts) {
            if (part.is(Kind.ADD, feature)) {
                return Shape.MANY;
            }
            if (shape != Shape.TALLY && part.is(Kind.SET, feature) && !part.key.isEmpty()) {
                shape = part.value instanceof Value.Int ? Shape.TALLY : Shape.TEXT;
            }
        }
        return shape;
    }

    @Override
    public Value value(String feature) {
        return last(Kind.SET, feature);
    }

    @Override
    public List<Value> values(String feature) {
        List<Value> values = new ArrayList<>();
        for (Part part : parts) {
            if (part.is(Kind.ADD, feature)) {
                values.add(part.value);
            }
        }
        return values;
    }

    @Override
    public String text(String feature) {
        SortedMap<String, String> paragraphs = new TreeMap<>();
        keyed(feature).forEach(part -> {
            if (part.value instanceof Value.Text paragraph) {
                paragraphs.put(part.key, paragraph.text());
            }
        });
        return String.join("\n", paragraphs.values());
    }

    @Override
    public long tally(String feature) {
        Map<String, Long> counts = new HashMap<>();
        keyed(feature).forEach(part -> counts.put(part.key, part.value instanceof Value.Int count ? count.number() : 0L));
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Stream<Part> keyed(String feature) {
        return parts.stream().filter(part -> part.is(Kind.SET, feature) && !part.key.isEmpty());
    }
}
