// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellspring.oplog.DeviceId;
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
    private Op previous;

    /** Writes the whole batch. */
    public byte[] write(List<Op> ops) {
        batch.put(Format.MAGIC);
        batch.put(Format.VERSION);
        batch.putVarint(ops.size());
        for (Op next : ops) {
            op.clear();
            writeHeader(next);
            writeBody(next);
            batch.putVarint(op.length());
            batch.put(op);
            previous = next;
        }
        return batch.toArray();
    }

    private void writeHeader(Op next) {
        op.putVarint(next.kind() == Kind.UNKNOWN ? next.unread().orElseThrow().kindCode() : Format.code(next.kind()));
        int flags = flags(next);
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
            op.putVarint(next.overwrites().size());
            next.overwrites().forEach(named -> writeId(named, next.id()));
        }
        next.undoes().ifPresent(named -> writeId(named, next.id()));
    }

    private int flags(Op next) {
        int flags = 0;
        if (previous != null) {
            boolean follows = next.id().device().equals(previous.id().device()) && next.id().seq() == previous.id().seq() + 1;
            flags |= follows ? Format.NEXT_OF_WRITER : 0;
            flags |= next.object().equals(previous.object()) ? Format.SAME_OBJECT : 0;
            flags |= next.transaction().equals(previous.transaction()) ? Format.SAME_TRANSACTION : 0;
        }
        flags |= next.overwrites().isEmpty() ? 0 : Format.OVERWRITES;
        return flags | (next.undoes().isPresent() ? Format.UNDOES : 0);
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
            case DELETE, UNDO, UNKNOWN -> { }
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
