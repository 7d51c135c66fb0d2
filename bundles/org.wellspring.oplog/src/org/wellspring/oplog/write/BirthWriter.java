// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.write;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.wellspring.oplog.Birth;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Ids;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.position.Positions;
import org.wellspring.oplog.state.LongText;

/** Writes how one object begins, each feature once. Not safe for threads. */
public final class BirthWriter {

    private final OpId first;
    private final HybridTime time;
    private final UUID transaction;
    private final UUID object;
    private final String className;
    private final int room;
    private final RandomGenerator random;
    private final List<Birth.Part> parts;

    /**
     * Begins to write.
     *
     * @param first the first of {@code room} operations of this device that nobody else writes
     * @param time of the first; nobody else has the {@code room} ticks from there on
     * @param object its new id, see {@link Ids}
     * @param className {@code nsURI#Class}
     * @param random makes the positions of paragraphs unique
     */
    public BirthWriter(OpId first, HybridTime time, int room, UUID transaction, UUID object, String className,
            RandomGenerator random) {
        this.first = first;
        this.time = time;
        this.room = room;
        this.transaction = transaction;
        this.object = object;
        this.className = className;
        this.random = random;
        this.parts = new ArrayList<>(room - 1);
    }

    /** What was written; it ends the writing. */
    public Birth birth() {
        return new Birth(first, time, object, transaction, className, parts);
    }

    /** Places the object in a container. */
    public BirthWriter place(Value.Placement place) {
        return write(Kind.MOVE, "", "", place);
    }

    /** Sets a single-valued feature, unless that would be to {@link Value#NONE}. */
    public BirthWriter set(String feature, Value value) {
        return value.equals(Value.NONE) ? this : write(Kind.SET, feature, "", value);
    }

    /** Makes a long text read {@code text}. */
    public BirthWriter setText(String feature, String text) {
        List<String> paragraphs = LongText.split(text);
        List<String> keys = paragraphs.isEmpty() ? List.of() : Positions.between(null, null, paragraphs.size(), random);
        for (int i = 0; i < keys.size(); i++) {
            write(Kind.SET, feature, keys.get(i), new Value.Text(paragraphs.get(i)));
        }
        return this;
    }

    /** Adds a value to a many-valued feature, once more if it is there. */
    public BirthWriter add(String feature, Value value) {
        return write(Kind.ADD, feature, "", value);
    }

    private BirthWriter write(Kind kind, String feature, String key, Value value) {
        if (parts.size() + 1 >= room) {
            throw new IllegalStateException("More is written into a new object than there are numbers for: " + room);
        }
        parts.add(new Birth.Part(kind, feature, key, value));
        return this;
    }
}
