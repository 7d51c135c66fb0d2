// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.Birth;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Unread;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.CodecException;

/** Reads one batch of operations and believes nothing it says. For one use. */
public final class BatchReader {

    /** No operation takes fewer bytes than its length, kind, flags and time. */
    private static final int SHORTEST_OP = 4;

    private final Source batch;
    private final List<DeviceId> devices = new ArrayList<>();
    private final List<UUID> transactions = new ArrayList<>();
    private final List<UUID> objects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Op previous;

    /** @param batch the bytes; they are not changed and not kept longer than the reading */
    public BatchReader(byte[] batch) {
        this.batch = new Source(batch);
    }

    /** @throws CodecException if the bytes are not exactly one batch */
    public List<Op> read() throws CodecException {
        readPreamble();
        int count = batch.count(SHORTEST_OP);
        List<Op> ops = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Source frame = batch.frame();
            try {
                readFrame(frame, ops);
            } catch (IllegalArgumentException e) {
                throw new CodecException("Malformed operations before byte " + frame.position() + ": " + e.getMessage(), e);
            }
            previous = ops.getLast();
        }
        if (batch.remaining() > 0) {
            throw batch.broken(batch.remaining() + " bytes follow the last operation");
        }
        return ops;
    }

    private void readPreamble() throws CodecException {
        for (byte expected : Format.MAGIC) {
            if (batch.next() != expected) {
                throw new CodecException("These bytes are not operations of Wellspring.");
            }
        }
        int version = batch.next();
        if (version != Format.VERSION) {
            throw new CodecException("The operations are in format " + version + ", and this version of the program reads "
                    + Format.VERSION + ". Update the program to read them.");
        }
    }

    /** Adds the operation of a frame, or those of a birth. */
    private void readFrame(Source in, List<Op> ops) throws CodecException {
        long code = in.varint();
        if (code <= 0 || code > Integer.MAX_VALUE) {
            throw in.broken("no kind of operation has the number " + code);
        }
        long flags = in.varint();
        if ((flags & ~Format.ALL_FLAGS) != 0 || previous == null && (flags & 7) != 0) {
            throw in.broken("flags " + flags + " that can't be");
        }
        boolean follows = (flags & Format.NEXT_OF_WRITER) != 0;
        OpId id = follows ? new OpId(previous.id().device(), previous.id().seq() + 1) : new OpId(readDevice(in), in.varint());
        HybridTime time = new HybridTime(in.zigzag() + (previous == null ? 0 : previous.time().packed()));
        UUID object = (flags & Format.SAME_OBJECT) != 0 ? previous.object() : readUuid(objects, in);
        UUID transaction = (flags & Format.SAME_TRANSACTION) != 0 ? previous.transaction() : readUuid(transactions, in);
        List<OpId> overwrites = (flags & Format.OVERWRITES) != 0 ? readIds(in, id) : List.of();
        Optional<OpId> undoes = (flags & Format.UNDOES) != 0 ? Optional.of(readId(in, id)) : Optional.empty();
        Optional<Birth> birth = code == Format.BIRTH && overwrites.isEmpty() && undoes.isEmpty()
                ? BirthReader.read(in, id, time, object, transaction)
                : Optional.empty();
        if (birth.isPresent()) {
            ops.addAll(birth.get().ops());
            return;
        }
        Kind kind = Format.kind(code);
        String className = kind == Kind.CREATE ? readName(in) : "";
        boolean onFeature = kind == Kind.SET || kind == Kind.ADD || kind == Kind.REMOVE;
        String feature = onFeature ? readName(in) : "";
        String key = kind == Kind.SET ? in.string() : "";
        Value value = onFeature || kind == Kind.MOVE ? ValueReader.read(in) : Value.NONE;
        ops.add(new Op(id, time, object, kind, className, feature, key, value, overwrites, transaction, undoes,
                readUnread(kind, (int) code, in)));
    }

    private static Optional<Unread> readUnread(Kind kind, int code, Source in) {
        if (kind == Kind.UNKNOWN) {
            return Optional.of(new Unread(code, new Value.Bytes(in.rest())));
        }
        return in.remaining() == 0 ? Optional.empty() : Optional.of(new Unread(0, new Value.Bytes(in.rest())));
    }

    private List<OpId> readIds(Source in, OpId relativeTo) throws CodecException {
        int count = in.count(2);
        if (count == 0) {
            throw in.broken("an empty list that is not written so");
        }
        List<OpId> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(readId(in, relativeTo));
        }
        return ids;
    }

    private OpId readId(Source in, OpId relativeTo) throws CodecException {
        return new OpId(readDevice(in), relativeTo.seq() - in.zigzag());
    }

    private DeviceId readDevice(Source in) throws CodecException {
        int known = known(devices, in);
        if (known < 0) {
            devices.add(new DeviceId(in.fixedLong()));
            return devices.getLast();
        }
        return devices.get(known);
    }

    private static UUID readUuid(List<UUID> table, Source in) throws CodecException {
        int known = known(table, in);
        if (known < 0) {
            table.add(in.uuid());
            return table.getLast();
        }
        return table.get(known);
    }

    private String readName(Source in) throws CodecException {
        int known = known(names, in);
        if (known < 0) {
            names.add(in.string());
            return names.getLast();
        }
        return names.get(known);
    }

    /** The index of a known entry, or -1 before a new one. */
    private static int known(List<?> table, Source in) throws CodecException {
        long number = in.varint();
        if (number < 0 || number > table.size()) {
            throw in.broken("entry " + Long.toUnsignedString(number) + " of a table of " + table.size());
        }
        return (int) number - 1;
    }
}
