// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Replica;

/**
 * What a device did and its chain does not tell, said again as another device: the same changes, of the same time, under the other's name. It is what a
 * copy of a machine did since the chain went on without it: the numbers of those operations stand for others' there.
 * <p>
 * Each transaction gets an id that follows from its own and the name, so that two copies that both had it and say it again do not stand in each other's
 * way; where one of them hears that the other has, it says it no more.
 */
public final class Retelling {
    /** Operations of a name, one after the other, and the first of those that stand for them. */
    private record Part(DeviceId writer, long from, long until, OpId to) {
        boolean has(OpId id) {
            return id.device().equals(writer) && id.seq() >= from && id.seq() < until;
        }

        OpId of(OpId id) {
            return new OpId(to.device(), to.seq() + id.seq() - from);
        }
    }

    private final Replica space;
    private final Replica fresh;
    private final Set<UUID> told;
    private final DeviceId name;
    private final List<Part> parts = new ArrayList<>();
    private final List<Batch> untold = new ArrayList<>();
    private final Map<UUID, UUID> transactions = new HashMap<>();
    private final Map<DeviceId, Map<UUID, Long>> firsts = new HashMap<>();
    private long next;

    private Retelling(Replica space, Replica fresh, Set<UUID> told, DeviceId name) {
        this.space = space;
        this.fresh = fresh;
        this.told = told;
        this.name = name;
    }

    /**
     * What is said again.
     *
     * @param space of the device that did it
     * @param signing that device's public signing key
     * @param told the transactions that its chain tells
     * @param fresh a space that knows all that is told, and what other copies said again
     * @param name under which it is said again; nobody wrote under it yet
     */
    public static List<Batch> of(Replica space, byte[] signing, Set<UUID> told, Replica fresh, DeviceId name) throws CodecException {
        Retelling retelling = new Retelling(space, fresh, told, name);
        space.known().keySet().stream().filter(writer -> PublicKeys.turn(signing, writer) >= 0)
                .sorted(Comparator.comparingInt(writer -> PublicKeys.turn(signing, writer))).forEach(retelling::gather);
        List<Batch> again = new ArrayList<>();
        long since = 0;
        for (Batch batch : retelling.untold) {
            again.add(retelling.again(batch, since));
            since = again.getLast().until();
        }
        return again;
    }

    private void gather(DeviceId writer) {
        long since = 0;
        boolean isTold = true;
        for (List<Batch> more = space.since(writer, since); !more.isEmpty(); more = space.since(writer, since)) {
            for (Batch batch : more) {
                // One after another: behind the first that is not told, none is.
                isTold &= told.contains(batch.id());
                if (!isTold) {
                    gather(batch);
                }
            }
            since = more.getLast().until();
        }
    }

    private void gather(Batch batch) {
        Optional<OpId> already = fresh.known().keySet().stream().filter(other -> fresh.has(other, id(batch.id(), other))).findFirst()
                .map(other -> new OpId(other, first(other, id(batch.id(), other))));
        parts.add(new Part(batch.device(), batch.since(), batch.until(), already.orElse(new OpId(name, next))));
        transactions.put(batch.id(), id(batch.id(), already.map(OpId::device).orElse(name)));
        if (already.isEmpty()) {
            untold.add(batch);
            next += batch.until() - batch.since();
        }
    }

    /** The first operation of a transaction that a device told. */
    private long first(DeviceId device, UUID transaction) {
        return firsts.computeIfAbsent(device, of -> {
            Map<UUID, Long> all = new HashMap<>();
            long since = 0;
            for (List<Batch> more = fresh.since(of, since); !more.isEmpty(); more = fresh.since(of, since)) {
                more.forEach(batch -> all.put(batch.id(), batch.since()));
                since = more.getLast().until();
            }
            return all;
        }).get(transaction);
    }

    /** The id of a transaction that is said again. */
    private static UUID id(UUID transaction, DeviceId by) {
        return UUID.nameUUIDFromBytes((transaction + " " + by.text()).getBytes(StandardCharsets.US_ASCII));
    }

    private Batch again(Batch batch, long since) throws CodecException {
        List<byte[]> operations = new ArrayList<>();
        for (byte[] bytes : batch.operations()) {
            operations.add(Codec.encode(Codec.decode(bytes).stream().map(this::again).toList()));
        }
        return new Batch(batch.space(), again(batch.id()), name, since, since + batch.until() - batch.since(), batch.author(), batch.at(), batch.label(),
                batch.undoes().map(this::again), operations);
    }

    private UUID again(UUID transaction) {
        return transactions.getOrDefault(transaction, transaction);
    }

    private Op again(Op op) {
        return new Op(again(op.id()), op.time(), op.object(), op.kind(), op.className(), op.feature(), op.key(), op.value(),
                op.overwrites().stream().map(this::again).toList(), again(op.transaction()), op.undoes().map(this::again), op.unread());
    }

    private OpId again(OpId id) {
        return parts.stream().filter(part -> part.has(id)).findFirst().map(part -> part.of(id)).orElse(id);
    }
}
