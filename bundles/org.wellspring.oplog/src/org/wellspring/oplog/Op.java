// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.position.Positions;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.OpWriter;

/**
 * One operation: the atom of every history. Write them with {@link OpWriter}; read their sum with {@link ObjectState#fold}.
 * Immutable.
 *
 * @param id who wrote it, the how manyth of theirs
 * @param time when, by the writer's hybrid clock
 * @param object what it is about
 * @param kind what it does
 * @param className for {@link Kind#CREATE} {@code nsURI#Class}, else empty
 * @param feature for {@link Kind#SET}, {@link Kind#ADD} and {@link Kind#REMOVE} the feature, else empty
 * @param key names a register inside the feature: empty for a single-valued one, the paragraph of a long text, the device of
 *     a tally; ASCII letters and digits only
 * @param value what is written, added, removed, or the {@link Value.Placement} of a move; else {@link Value#NONE}
 * @param overwrites the operations whose effect the writer saw and replaced: this, not the clock, is causality
 * @param transaction the user action it belongs to
 * @param undoes for {@link Kind#UNDO} an operation of the transaction that is cancelled, else empty
 * @param unread what only a newer version understands
 */
public record Op(OpId id, HybridTime time, UUID object, Kind kind, String className, String feature, String key, Value value,
        List<OpId> overwrites, UUID transaction, Optional<OpId> undoes, Optional<Unread> unread) {

    /** The longest {@link #key()}, in characters. */
    public static final int MAX_KEY = 4096;

    /** @throws IllegalArgumentException if a field doesn't belong to the kind, or the operation names itself */
    public Op {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(transaction, "transaction");
        overwrites = List.copyOf(overwrites);
        boolean onFeature = kind == Kind.SET || kind == Kind.ADD || kind == Kind.REMOVE;
        require(className.isEmpty() != (kind == Kind.CREATE), kind, "class name");
        require(feature.isEmpty() != onFeature, kind, "feature");
        require(key.isEmpty() || kind == Kind.SET && key.length() <= MAX_KEY && Positions.isValid(key), kind, "key");
        require(value.equals(Value.NONE) || onFeature || kind == Kind.MOVE, kind, "value");
        require(kind != Kind.MOVE || value instanceof Value.None || value instanceof Value.Placement
                || value instanceof Value.Unknown, kind, "value");
        require(undoes.isPresent() == (kind == Kind.UNDO), kind, "undone operation");
        require((kind == Kind.UNKNOWN) == unread.filter(part -> part.kindCode() != 0).isPresent(), kind, "body");
        require(!overwrites.contains(id) && !undoes.filter(id::equals).isPresent(), kind, "reference to itself");
    }

    private static void require(boolean holds, Kind kind, String what) {
        if (!holds) {
            throw new IllegalArgumentException("A wrong " + what + " in an operation of kind " + kind);
        }
    }

    /** Whether it writes something a person could miss if it vanished; only such an operation revives a deleted object. */
    public boolean writes() {
        return switch (kind) {
            case CREATE, SET, ADD, MOVE, UNKNOWN -> true;
            case REMOVE, DELETE, UNDO -> false;
        };
    }

    /** Whether this version can't tell all of what it does. */
    public boolean isUnknown() {
        return kind == Kind.UNKNOWN || value instanceof Value.Unknown;
    }
}
