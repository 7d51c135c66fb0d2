// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.SpaceException;
import org.wellspring.core.internal.work.SharedWork;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Kind;
import org.wellspring.store.internal.Arriving.Damaged;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.SqlFailure;
import org.wellspring.store.internal.table.DeviceTable;
import org.wellspring.store.internal.table.HeldTable;
import org.wellspring.store.internal.table.Incoming;
import org.wellspring.store.internal.table.TxTable;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;

/**
 * Takes in many batches: those that are plainly next are written together, as far as a moment allows, and whatever is odd by itself. Another thread
 * reads ahead.
 */
final class ReceivingMany {
    /** What was written together could not be written; nothing of it is there. */
    static final class Apart extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Apart(Throwable cause) {
            super(cause);
        }
    }

    /** So long whoever waits to write does so at most: a window must not stand still. */
    private static final long WAITED_NANOS = 25_000_000;
    /** So long it goes on where nobody waits, before it is made durable. */
    private static final long LONGEST_NANOS = 250_000_000;
    /** One run of them is written without asking whether somebody waits. */
    private static final long RUN_NANOS = 12_000_000;
    private static final int SHORTEST_RUN = 32;
    private static final int LONGEST_RUN = 2048;
    /** Batches that another thread reads at a time. */
    private static final int CHUNK = 64;
    private static final int CHUNKS_AHEAD = 16;

    private final Receiving receiving;
    private final List<Batch> batches;
    /** What is in each, from when it is read until it is taken in; null where it is damaged. */
    private final Arriving[] looked;
    private final SharedWork looking;
    private int run = SHORTEST_RUN;
    /** Up to here each is taken in by itself. */
    private int apart;

    ReceivingMany(Receiving receiving, List<Batch> batches) {
        this.receiving = receiving;
        this.batches = batches;
        looked = new Arriving[batches.size()];
        looking = new SharedWork((batches.size() + CHUNK - 1) / CHUNK, CHUNKS_AHEAD, this::look);
        if (batches.size() > CHUNK) {
            looking.begin();
        }
    }

    private void look(int chunk) {
        for (int i = chunk * CHUNK; i < Math.min(batches.size(), (chunk + 1) * CHUNK); i++) {
            try {
                looked[i] = receiving.look(batches.get(i));
            } catch (Damaged e) {
                // it is said when it is taken in by itself
                looked[i] = null;
            }
        }
    }

    /**
     * Takes in some from a place on, within one durable step.
     *
     * @throws Apart if nothing of it must become durable, and it is to be done again
     */
    List<Received> some(Db db, int from) {
        List<Received> some = new ArrayList<>();
        Next next = new Next(db);
        long begun = System.nanoTime();
        long taken = 0;
        while (from + some.size() < batches.size() && taken < (receiving.writing().isAwaited() ? WAITED_NANOS : LONGEST_NANOS)) {
            int at = from + some.size();
            List<Incoming> plain = at < apart ? List.of() : next.plain(at);
            if (plain.size() > 1) {
                write(plain, at);
                plain.forEach(incoming -> some.add(new Received(List.of(incoming.head().id()), false, Optional.empty())));
            } else {
                some.add(receiving.receive(batches.get(at)));
                next = new Next(db);
            }
            long now = System.nanoTime() - begun;
            if (plain.size() == run) {
                run = now - taken < RUN_NANOS / 2 ? Math.min(LONGEST_RUN, run * 2) : now - taken > RUN_NANOS ? Math.max(SHORTEST_RUN, run / 2) : run;
            }
            taken = now;
        }
        return some;
    }

    private void write(List<Incoming> plain, int at) {
        try {
            receiving.writing().receive(plain, db -> {});
        } catch (SpaceException | SqlFailure | DamagedRows e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            apart = at + plain.size();
            throw new Apart(e);
        }
        for (int i = at; i < at + plain.size(); i++) {
            looked[i] = null;
        }
    }

    /** What is plainly next, as long as nobody else writes. */
    private final class Next {
        private final Db db;
        private final Map<DeviceId, Long> known = new HashMap<>();
        private final Set<DeviceId> holding;

        Next(Db db) {
            this.db = db;
            holding = new HeldTable(db).devices();
        }

        /** As many from a place on as can be written together. */
        List<Incoming> plain(int from) {
            List<Incoming> plain = new ArrayList<>();
            Set<UUID> ids = new HashSet<>();
            Set<UUID> objects = new HashSet<>();
            for (int i = from; i < Math.min(batches.size(), from + run); i++) {
                Batch batch = batches.get(i);
                if (!receiving.isOthers(batch) || holding.contains(batch.device()) || !ids.add(batch.id())
                        || known.computeIfAbsent(batch.device(), new DeviceTable(db)::until) != batch.since()) {
                    break;
                }
                looking.await(i / CHUNK);
                if (looked[i] == null || !plain.isEmpty() && movesOrTakesAway(looked[i], objects)) {
                    break;
                }
                plain.add(Receiving.incoming(batch, looked[i]));
                looked[i].parts().forEach(part -> objects.add(part.object()));
                known.put(batch.device(), batch.until());
            }
            return plain.size() > 1 && new TxTable(db).isAny(ids) ? List.of() : plain;
        }
    }

    /**
     * Whether it moves something, or takes away what came just before it. What an object was in is told by its row when that is no longer so, and
     * history asks for it: so what came before is written first.
     */
    private static boolean movesOrTakesAway(Arriving arriving, Set<UUID> before) {
        return arriving.parts().stream().anyMatch(part -> {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            part.ops().forEach(op -> kinds.add(op.kind()));
            return kinds.contains(Kind.UNDO) || kinds.contains(Kind.MOVE) && !kinds.contains(Kind.CREATE)
                    || kinds.contains(Kind.DELETE) && before.contains(part.object());
        });
    }
}
