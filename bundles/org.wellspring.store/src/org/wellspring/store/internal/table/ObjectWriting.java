// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.wellspring.core.internal.work.SharedWork;
import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.object.ObjectChange.Arrival;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.object.ObjectChange.Drag;
import org.wellspring.store.internal.object.ObjectChange.Edit;
import org.wellspring.store.internal.object.ObjectChange.Known;
import org.wellspring.store.internal.object.ObjectChange.Removal;
import org.wellspring.store.internal.table.LinkTable.Link;

/** Writes, for each object of one transaction, its operations, its row and its references. */
final class ObjectWriting {
    /** From so many objects on, more than one thread is worth its start. */
    private static final int MANY = 256;
    /** Objects that one thread makes at a time. */
    private static final int CHUNK = 64;
    /** All at once would fill the memory. */
    private static final int CHUNKS_AHEAD = 8;

    private final RowMaker maker;
    private final RowMaker reading;
    private final Numbers numbers;
    private final ObjectTable objects;
    private final LinkTable links;
    private final OpTable ops;
    private final States states;
    private final ContestedTable contested;
    private final OpTable.Packing packing;
    private final Map<Long, Touched> folded = new HashMap<>();
    private final Map<Long, Long> roots = new HashMap<>();
    private final List<Long> vanishing = new ArrayList<>();
    private long vanishingIn;
    private int operations;
    /** Makes rows of many objects, or null if they are few. */
    private SharedWork ahead;

    /**
     * @param maker gives numbers to what has none
     * @param reading makes the same rows of what has numbers; any thread
     */
    ObjectWriting(long tx, RowMaker maker, RowMaker reading, Numbers numbers, ObjectTable objects, LinkTable links, OpTable ops,
            States states, ContestedTable contested) {
        this.maker = maker;
        this.reading = reading;
        this.numbers = numbers;
        this.objects = objects;
        this.links = links;
        this.ops = ops;
        this.states = states;
        this.contested = contested;
        packing = ops.new Packing(tx);
    }

    /** Finds the state of an object that was there before; all are folded before the first is written. */
    void fold(Touched touched) {
        folded.put(touched.n, touched);
        switch (touched.change) {
            case Creation creation -> {
                if (!touched.isNew()) {
                    known(touched, null);
                }
            }
            case Edit edit -> known(touched, edit.known());
            case Arrival arrival -> known(touched, null);
            case Removal removal -> {
                if (touched.old != null) {
                    touched.oldLinks = states.isSettled(touched.n) ? maker.links(states.of(touched.n, ops.of(touched.n)), touched.old.at())
                            : maker.links(removal.before(), touched.old.at());
                }
            }
            case Drag drag -> {
                if (touched.old != null) {
                    touched.oldLinks = maker.links(states.of(touched.n, touched.known.all()), touched.old.at());
                }
            }
        }
    }

    private void known(Touched touched, Known given) {
        touched.written = touched.ops();
        Known known = given;
        if (known == null) {
            // Of what nobody mentioned nothing is stored.
            List<Op> all = touched.old == null && !touched.mentioned ? new ArrayList<>() : ops.of(touched.n);
            all.addAll(touched.written);
            known = new Known(ObjectState.fold(all), all);
        }
        touched.known = known;
        if (touched.old != null) {
            touched.oldLinks = oldLinks(touched);
        }
    }

    private Set<Link> oldLinks(Touched touched) {
        List<Op> all = touched.known.all();
        List<Op> old = all.subList(0, all.size() - touched.written.size());
        boolean any = false;
        for (Op op : old) {
            any |= op.value() instanceof Value.Ref;
        }
        return any ? maker.links(states.of(touched.n, old), touched.old.at()) : Set.of();
    }

    /**
     * Begins to make the rows of many objects by other threads while this one writes: first every name and object they
     * mention gets its number, so that afterwards numbers are only read.
     */
    void makeRows(List<Touched> touched) {
        if (touched.size() >= MANY) {
            for (Touched member : touched) {
                if (member.isNew()) {
                    maker.number(member.creation);
                } else if (member.exists()) {
                    maker.number(member.known.all());
                }
                if (member.exists() || member.old == null) {
                    // Later they are only read, for other threads read them too.
                    root(member.n);
                }
            }
            for (int i = 0; i < touched.size(); i++) {
                touched.get(i).place = i;
            }
            ahead = new SharedWork((touched.size() + CHUNK - 1) / CHUNK, CHUNKS_AHEAD, chunk -> touched
                    .subList(chunk * CHUNK, Math.min(touched.size(), (chunk + 1) * CHUNK)).forEach(member -> make(member, reading)));
            ahead.begin();
        }
    }

    private void make(Touched member, RowMaker by) {
        member.made = true;
        if (member.isNew()) {
            begin(member, by);
            return;
        }
        List<Op> written = member.written != null ? member.written : member.ops();
        member.operations = written.size();
        member.encoded = encoded(member, written);
        if (member.exists()) {
            Known known = member.known;
            member.row = by.row(member.n, known.state(), roots.get(member.n), RowMaker.created(known.all()));
            member.links = by.links(known.state(), member.row.at());
            member.words = member.begins ? by.words(known.state()) : null;
        }
    }

    private static byte[] encoded(Touched member, List<Op> written) {
        return switch (member.change) {
            case Arrival arrival -> null;
            case Drag drag -> null;
            default -> Codec.encode(written);
        };
    }

    /** What a new object holds is known without folding; it is not kept, for there are many. */
    private void begin(Touched member, RowMaker by) {
        Birth birth = member.creation.birth().get();
        member.operations = birth.size();
        member.encoded = Codec.encode(birth);
        member.words = by.words(birth);
        member.row = by.row(member.n, birth, roots.get(member.n), birth.time().millis());
        member.links = by.links(birth, member.row.at());
    }

    private void await(Touched touched) {
        if (ahead != null) {
            ahead.await(touched.place / CHUNK);
        } else if (!touched.made) {
            root(touched.n);
            make(touched, maker);
        }
    }

    /** Hands out the words of a new object, once. */
    String words(Touched touched) {
        await(touched);
        String words = touched.words;
        touched.words = null;
        return words;
    }

    /** Writes operations, row and references; {@code text} gives the number in full text of one that had none. */
    void write(Touched touched, Function<ObjectRow, Long> text) {
        await(touched);
        List<Long> packs = touched.packs;
        if (touched.encoded != null) {
            packs.add(packing.add(touched.n, touched.encoded));
            touched.encoded = null;
        }
        operations += touched.operations;
        if (!touched.exists()) {
            vanish(touched, packs);
        } else if (touched.old != null) {
            update(touched, packs);
        } else {
            insert(touched, packs, text.apply(touched.row));
        }
        contested.note(touched.n, touched.known == null ? null : touched.known.state());
        // There are many; what is written is not needed again.
        touched.known = null;
        touched.written = null;
    }

    private void update(Touched touched, List<Long> packs) {
        ObjectRow old = touched.old;
        long root = touched.row.root();
        packs.forEach(pack -> ops.touch(touched.n, pack, root));
        if (old.created() != null && old.root() != root) {
            // What was in a tree stays in its history.
            ops.touch(touched.n, old.created(), old.root());
        }
        touched.row = touched.row.withText(old.text()).withCreated(old.created());
        objects.update(touched.row);
        links.replace(touched.n, touched.oldLinks, touched.links);
    }

    private void insert(Touched touched, List<Long> packs, Long text) {
        Long before = touched.mentioned ? objects.createdOfAbsent(touched.n) : null;
        Long created = before != null || packs.isEmpty() ? before : packs.getFirst();
        packs.stream().filter(pack -> !pack.equals(created)).forEach(pack -> ops.touch(touched.n, pack, touched.row.root()));
        touched.row = touched.row.withText(text).withCreated(created);
        if (touched.mentioned) {
            objects.appear(touched.row);
        } else {
            objects.insert(touched.row);
        }
        links.insert(touched.n, touched.links);
    }

    /** Ends writing; answers how many operations were written. */
    int finish() {
        flush();
        packing.finish();
        return operations;
    }

    private void vanish(Touched touched, List<Long> packs) {
        if (touched.old == null) {
            packs.forEach(pack -> ops.touch(touched.n, pack, root(touched.n)));
            Long type = touched.known == null ? null : touched.known.state().className().map(maker::classNumber).orElse(null);
            if (!touched.mentioned || type != null) {
                objects.noteAbsent(touched.n, touched.change.object(), type);
            }
            return;
        }
        if (packs.isEmpty()) {
            objects.vanish(List.of(touched.n));
            links.delete(touched.n, touched.oldLinks);
            return;
        }
        packs.subList(0, packs.size() - 1).forEach(pack -> ops.touch(touched.n, pack, touched.old.root()));
        long pack = packs.getLast();
        if (pack != vanishingIn) {
            flush();
            vanishingIn = pack;
        }
        vanishing.add(touched.n);
        links.delete(touched.n, touched.oldLinks);
    }

    /** An undo takes away thousands of rows; those whose operations are in one pack go together. */
    private void flush() {
        if (!vanishing.isEmpty()) {
            ops.touchAll(vanishing, vanishingIn);
            objects.vanish(vanishing);
            vanishing.clear();
        }
    }

    /** The top-level object above an object: by this transaction where it says so, else as stored. */
    long root(long n) {
        Long known = roots.get(n);
        if (known != null) {
            return known;
        }
        // No circle is left when all is settled; should one be, then this ends.
        roots.put(n, n);
        Touched touched = folded.get(n);
        long root;
        if (touched != null) {
            Value.Placement place = touched.placement();
            root = place == null ? n : rootIn(numbers.of(place.parent()), touched.exists());
        } else {
            root = objects.find(n).map(row -> row.isRoot() ? n : (Long) root(row.container())).orElse(n);
        }
        roots.put(n, root);
        return root;
    }

    /** What is there while its container has not arrived waits for it at the top, so that the container finds it. */
    private long rootIn(long container, boolean shown) {
        Touched above = folded.get(container);
        return shown && above != null && !above.exists() ? container : root(container);
    }
}
