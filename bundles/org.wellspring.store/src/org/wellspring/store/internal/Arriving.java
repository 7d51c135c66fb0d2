// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.table.Incoming.Part;
import org.wellspring.store.replica.Batch;

/**
 * A batch after a look into it.
 *
 * @param parts what it does
 * @param last the latest time in it
 */
record Arriving(List<Part> parts, HybridTime last) {
    /** Why a batch is kept aside instead: a sentence. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(String sentence) {
            super(sentence);
        }

        static Damaged of(String key, Object... arguments) {
            return new Damaged(Messages.text("replica." + key, arguments));
        }
    }

    /** Reads what a batch does, and believes nothing it says. */
    static Arriving of(Batch batch, Classes classes) throws Damaged {
        if (batch.since() < 0 || batch.until() <= batch.since()) {
            throw Damaged.of("numbers");
        }
        List<Part> parts = new ArrayList<>();
        Set<UUID> objects = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        HybridTime last = HybridTime.ZERO;
        for (byte[] bytes : batch.operations()) {
            List<Op> ops = decoded(bytes);
            if (!objects.add(ops.getFirst().object())) {
                throw Damaged.of("twice", ops.getFirst().object());
            }
            for (Op op : ops) {
                require(batch, op, ops.getFirst().object(), classes);
                if (!numbers.add(op.id().seq())) {
                    throw Damaged.of("numbers");
                }
                last = op.time().compareTo(last) > 0 ? op.time() : last;
            }
            parts.add(new Part(ops.getFirst().object(), ops, bytes));
        }
        if (parts.isEmpty()) {
            throw Damaged.of("empty");
        }
        return new Arriving(parts, last);
    }

    private static List<Op> decoded(byte[] bytes) throws Damaged {
        try {
            List<Op> ops = Codec.decode(bytes);
            if (ops.isEmpty()) {
                throw Damaged.of("empty");
            }
            return ops;
        } catch (CodecException e) {
            throw Damaged.of("operations", e.getMessage());
        }
    }

    private static void require(Batch batch, Op op, UUID object, Classes classes) throws Damaged {
        if (!op.id().device().equals(batch.device()) || !op.transaction().equals(batch.id()) || !op.object().equals(object)) {
            throw Damaged.of("others");
        }
        if (op.id().seq() < batch.since() || op.id().seq() >= batch.until()) {
            throw Damaged.of("numbers");
        }
        // Of a class that nobody here knows nothing can be said; a device that knows it would not have written it.
        Optional<String> foreign = op.kind() != Kind.CREATE ? Optional.empty()
                : classes.form(op.className())
                        .filter(form -> !classes.carries(form.type())).map(form -> form.type().getName());
        if (foreign.isPresent()) {
            throw Damaged.of("class", foreign.get(), classes.kind());
        }
    }
}
