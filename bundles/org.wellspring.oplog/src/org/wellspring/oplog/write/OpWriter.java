// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridClock;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Ids;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.position.Positions;
import org.wellspring.oplog.state.LongText;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Register;

/**
 * Writes the operations of one transaction. Each method takes the object's state before, and adds operations to
 * {@link #ops()} or none if nothing would change. Where several writes go to the same register in one transaction, fold
 * again in between or write the last value only. Not safe for threads.
 *
 * <p>All methods but {@link #undo} and {@link #restore} throw {@link IllegalStateException} for an object that is
 * {@linkplain ObjectState#readOnly() read-only}, and have then written nothing.
 */
public final class OpWriter {

    private final DeviceId device;
    private final LongSupplier sequence;
    private final Supplier<HybridTime> clock;
    private final UUID transaction;
    private final RandomGenerator random;
    private final List<Op> ops = new ArrayList<>();

    /**
     * Begins a transaction.
     *
     * @param device who writes
     * @param sequence gives the next number of this device, never the same twice
     * @param clock gives the time of the next operation, see {@link HybridClock#tick}
     * @param transaction a new id; an undo must never be written in the transaction it undoes
     * @param random makes the positions of paragraphs unique
     */
    public OpWriter(DeviceId device, LongSupplier sequence, Supplier<HybridTime> clock, UUID transaction,
            RandomGenerator random) {
        this.device = device;
        this.sequence = sequence;
        this.clock = clock;
        this.transaction = transaction;
        this.random = random;
    }

    /** What was written so far, in its order. */
    public List<Op> ops() {
        return List.copyOf(ops);
    }

    /** The transaction all operations belong to. */
    public UUID transaction() {
        return transaction;
    }

    /**
     * Lets an object begin.
     *
     * @param object its new id, see {@link Ids}
     * @param className {@code nsURI#Class}
     */
    public OpWriter create(UUID object, String className) {
        return write(object, Kind.CREATE, className, "", "", Value.NONE, List.of(), Optional.empty());
    }

    /**
     * Sets a single-valued feature, or with {@link Value#NONE} unsets it. Where there are other versions, setting the shown
     * value chooses it.
     */
    public OpWriter set(ObjectState before, String feature, Value value) {
        return set(before, feature, "", value);
    }

    /** Chooses or writes the value of one register of a feature, as {@link #set(ObjectState, String, Value)} does. */
    public OpWriter set(ObjectState before, String feature, String key, Value value) {
        requireWritable(before);
        Register register = before.register(feature, key);
        if (!wouldChange(register, value)) {
            return this;
        }
        return write(before.object(), Kind.SET, "", feature, key, value, register.heads(), Optional.empty());
    }

    private static boolean wouldChange(Register register, Value value) {
        return register.versions().isEmpty() ? !value.equals(Value.NONE)
                : !register.value().equals(value) || !register.others().isEmpty();
    }

    /** Makes a long text read {@code text}, by the fewest changes to its paragraphs. */
    public OpWriter setText(ObjectState before, String feature, String text) {
        requireWritable(before);
        for (LongText.Change change : LongText.diff(before.paragraphs(feature), text, random)) {
            write(before.object(), Kind.SET, "", feature, change.key(), change.value(),
                    before.heads(feature, change.key()), Optional.empty());
        }
        return this;
    }

    /** Adds a value to a many-valued feature unless it is there. */
    public OpWriter add(ObjectState before, String feature, Value value) {
        requireWritable(before);
        if (before.additions(feature).stream().anyMatch(addition -> addition.value().equals(value))) {
            return this;
        }
        return write(before.object(), Kind.ADD, "", feature, "", value, List.of(), Optional.empty());
    }

    /** Takes a value out of a many-valued feature if it is there. An addition this device has not seen stays. */
    public OpWriter remove(ObjectState before, String feature, Value value) {
        requireWritable(before);
        if (before.additions(feature).stream().noneMatch(addition -> addition.value().equals(value))) {
            return this;
        }
        return write(before.object(), Kind.REMOVE, "", feature, "", value, before.heads(feature, value), Optional.empty());
    }

    /**
     * Adds to this device's part of a tally.
     *
     * @param by how much; may be negative
     */
    public OpWriter tally(ObjectState before, String feature, long by) {
        String key = device.text();
        long now = before.register(feature, key).value() instanceof Value.Int count ? count.number() : 0;
        return set(before, feature, key, new Value.Int(now + by));
    }

    /**
     * Places an object in a container, new or from elsewhere.
     *
     * @param position see {@link Positions#between}
     */
    public OpWriter place(ObjectState before, UUID parent, String feature, String position) {
        return place(before, new Value.Placement(parent, feature, position));
    }

    /** Takes an object out of its container to the top level. */
    public OpWriter detach(ObjectState before) {
        return place(before, Value.NONE);
    }

    private OpWriter place(ObjectState before, Value place) {
        requireWritable(before);
        Register register = before.placementRegister();
        if (!wouldChange(register, place)) {
            return this;
        }
        return write(before.object(), Kind.MOVE, "", "", "", place, register.heads(), Optional.empty());
    }

    /** Deletes an object if it is there. Its contents are deleted one by one, by the same transaction. */
    public OpWriter delete(ObjectState before) {
        requireWritable(before);
        if (!before.exists()) {
            return this;
        }
        return write(before.object(), Kind.DELETE, "", "", "", Value.NONE, before.liveHeads(), Optional.empty());
    }

    /** Brings a deleted object back, or confirms a restored one, by undoing what took it away. */
    public OpWriter restore(ObjectState before) {
        before.restorers().forEach(op -> undo(before.object(), op));
        return this;
    }

    /**
     * Cancels on one object the whole transaction of an operation; see {@link Inverse} for all objects of a transaction.
     *
     * @param object the object of {@code op}
     * @param op any operation of the transaction on the object
     */
    public OpWriter undo(UUID object, OpId op) {
        return write(object, Kind.UNDO, "", "", "", Value.NONE, List.of(), Optional.of(op));
    }

    private static void requireWritable(ObjectState state) {
        if (state.readOnly()) {
            throw new IllegalStateException("A newer version of the program has written to " + state.object()
                    + ". It is safe, and can be changed again after an update.");
        }
    }

    private OpWriter write(UUID object, Kind kind, String className, String feature, String key, Value value,
            List<OpId> overwrites, Optional<OpId> undoes) {
        ops.add(new Op(new OpId(device, sequence.getAsLong()), clock.get(), object, kind, className, feature, key, value,
                overwrites, transaction, undoes, Optional.empty()));
        return this;
    }
}
