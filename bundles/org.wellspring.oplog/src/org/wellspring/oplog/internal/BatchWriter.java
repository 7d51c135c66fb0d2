// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.oplog.Birth;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Unread;

/** Writes one batch of operations. For one use. */
public final class BatchWriter {

    private final Bytes batch = new Bytes(512);
    private final Bytes op = new Bytes(128);
    private final ValueWriter values = new ValueWriter();
    private final Map<DeviceId, Integer> devices = new HashMap<>();
    private final Map<UUID, Integer> transactions = new HashMap<>();
    private final Map<UUID, Integer> objects = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private Mark previous;

    /** Where an operation stands, to which that of the next one is told. */
    private record Mark(OpId id, HybridTime time, UUID object, UUID transaction) {}

    /** Writes a whole batch, each operation by itself. */
    public byte[] write(List<Op> ops) {
        writePreamble(ops.size());
        ops.forEach(this::writeOp);
        return batch.toArray();
    }

    /** Writes a batch of nothing but a birth. */
    public byte[] write(Birth birth) {
        writePreamble(1);
        writeBirth(birth);
        return batch.toArray();
    }

    private void writePreamble(int frames) {
        batch.put(Format.MAGIC);
        batch.put(Format.VERSION);
        batch.putVarint(frames);
    }

    private void writeOp(Op next) {
        op.clear();
        int code = next.kind() == Kind.UNKNOWN ? next.unread().orElseThrow().kindCode() : Format.code(next.kind());
        writeHeader(code, new Mark(next.id(), next.time(), next.object(), next.transaction()), next.overwrites(), next.undoes());
        writeBody(next);
        writeFrame();
    }

    private void writeBirth(Birth birth) {
        op.clear();
        writeHeader(Format.BIRTH, new Mark(birth.first(), birth.time(), birth.object(), birth.transaction()), List.of(), Optional.empty());
        op.putString(birth.type());
        op.putVarint(birth.parts().size());
        birth.parts().forEach(this::writePart);
        writeFrame();
    }

    private void writePart(Birth.Part part) {
        switch (part.kind()) {
            case MOVE -> op.putVarint(Format.PLACED);
            case ADD -> {
                op.putVarint(Format.ADDED);
                op.putString(part.feature());
            }
            default -> {
                op.putVarint(part.key().isEmpty() ? Format.SET : Format.SET_KEYED);
                op.putString(part.feature());
                if (!part.key().isEmpty()) {
                    op.putString(part.key());
                }
            }
        }
        values.write(part.value(), op);
    }

    private void writeFrame() {
        batch.putVarint(op.length());
        batch.put(op);
    }

    private void writeHeader(int code, Mark next, List<OpId> overwrites, Optional<OpId> undoes) {
        op.putVarint(code);
        int flags = flags(next) | (overwrites.isEmpty() ? 0 : Format.OVERWRITES) | (undoes.isPresent() ? Format.UNDOES : 0);
        op.putVarint(flags);
        if ((flags & Format.NEXT_OF_WRITER) == 0) {
            writeDevice(next.id().device());
            op.putVarint(next.id().seq());
        }
        op.putZigzag(next.time().packed() - (previous == null ? 0 : previous.time().packed()));
        if ((flags & Format.SAME_OBJECT) == 0) {
            writeUuid(objects, next.object());
        }
        if ((flags & Format.SAME_TRANSACTION) == 0) {
            writeUuid(transactions, next.transaction());
        }
        if ((flags & Format.OVERWRITES) != 0) {
            op.putVarint(overwrites.size());
            overwrites.forEach(named -> writeId(named, next.id()));
        }
        undoes.ifPresent(named -> writeId(named, next.id()));
        previous = next;
    }

    /** What is as in the operation before. */
    private int flags(Mark next) {
        if (previous == null) {
            return 0;
        }
        boolean follows = next.id().device().equals(previous.id().device()) && next.id().seq() == previous.id().seq() + 1;
        return (follows ? Format.NEXT_OF_WRITER : 0) | (next.object().equals(previous.object()) ? Format.SAME_OBJECT : 0)
                | (next.transaction().equals(previous.transaction()) ? Format.SAME_TRANSACTION : 0);
    }

    private void writeBody(Op next) {
        switch (next.kind()) {
            case CREATE -> writeName(next.className());
            case SET -> {
                writeName(next.feature());
                op.putString(next.key());
                values.write(next.value(), op);
            }
            case ADD, REMOVE -> {
                writeName(next.feature());
                values.write(next.value(), op);
            }
            case MOVE -> values.write(next.value(), op);
            case DELETE, UNDO, UNKNOWN -> {}
        }
        next.unread().map(Unread::content).ifPresent(rest -> op.put(rest.content()));
    }

    private void writeId(OpId id, OpId relativeTo) {
        writeDevice(id.device());
        op.putZigzag(relativeTo.seq() - id.seq());
    }

    private void writeDevice(DeviceId device) {
        if (isNew(devices, device)) {
            op.putLong(device.value());
        }
    }

    private void writeUuid(Map<UUID, Integer> table, UUID id) {
        if (isNew(table, id)) {
            op.putUuid(id);
        }
    }

    private void writeName(String name) {
        if (isNew(names, name)) {
            op.putString(name);
        }
    }

    /** Writes the number of a known entry, or 0 before a new one. */
    private <T> boolean isNew(Map<T, Integer> table, T entry) {
        Integer known = table.putIfAbsent(entry, table.size() + 1);
        op.putVarint(known == null ? 0 : known);
        return known == null;
    }
}
