// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridClock;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.Inverse;
import org.wellspring.oplog.write.OpWriter;

/** A device whose clock may be wrong by ten years, and who does random things. */
final class Device {

    private static final long TODAY = 1_790_000_000_000L;
    private static final long TEN_YEARS = Duration.ofDays(3652).toMillis();

    final World world;
    final DeviceId id;
    final Map<OpId, Op> known = new LinkedHashMap<>();
    private final HybridClock clock = new HybridClock(HybridTime.ZERO);
    private long wall;
    private long seq;

    Device(World world, DeviceId id) {
        this.world = world;
        this.id = id;
        wall = TODAY + world.random.nextLong(-TEN_YEARS, TEN_YEARS);
    }

    Collection<Op> ops() {
        return known.values();
    }

    ObjectState state(UUID object) {
        return world.fold(known.values(), object);
    }

    /** A transaction that is not written before {@link #commit}. */
    OpWriter begin() {
        wall += world.random.nextInt(-2000, 10_000);
        return new OpWriter(id, () -> seq++, () -> clock.tick(wall), world.randomUuid(), world.random);
    }

    List<Op> commit(OpWriter writer) {
        List<Op> written = writer.ops();
        world.record(written, List.copyOf(known.values()));
        written.forEach(op -> known.put(op.id(), op));
        return written;
    }

    /** One transaction on some objects. */
    List<Op> act(int objectCount) {
        OpWriter writer = begin();
        world.objects.stream().filter(object -> world.random.nextInt(world.objects.size()) < objectCount)
                .forEach(object -> change(state(object), writer));
        return commit(writer);
    }

    private void change(ObjectState before, OpWriter writer) {
        boolean unheardOf = known.values().stream().noneMatch(op -> op.object().equals(before.object()));
        if (unheardOf && world.mayCreate(this, before.object())) {
            writer.create(before.object(), "urn:test#Person");
        } else if (before.className().isEmpty()) {
            // Its creation is still on the way; nobody can edit what can't be shown.
            return;
        }
        switch (world.random.nextInt(12)) {
            case 0, 1, 2 -> writer.set(before, feature("single"), someValue());
            case 3, 4 -> writer.add(before, feature("many"), new Value.Text("tag" + world.random.nextInt(4)));
            case 5 -> before.members("many0").stream().findAny().ifPresent(tag -> writer.remove(before, "many0", tag));
            case 6, 7 -> writer.setText(before, "text", rewritten(before.text("text")));
            case 8 -> writer.tally(before, "tally", world.random.nextInt(5) + 1);
            case 9 -> writer.place(before, world.any(world.objects), "children", "a" + world.random.nextInt(9));
            case 10 -> writer.delete(before);
            default -> writer.restore(before);
        }
    }

    private String feature(String name) {
        return name + world.random.nextInt(2);
    }

    private Value someValue() {
        return world.random.nextInt(5) == 0 ? Value.NONE : new Value.Int(world.random.nextInt(1000));
    }

    private String rewritten(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = world.random.nextInt(lines.size());
        switch (world.random.nextInt(3)) {
            case 0 -> lines.set(at, "line " + world.random.nextInt(1000));
            case 1 -> lines.add(at, "line " + world.random.nextInt(1000));
            default -> lines.remove(at);
        }
        return String.join("\n", lines);
    }

    /** Undoes a transaction of anybody, as far as its operations have arrived here. */
    void undoSomething() {
        if (!known.isEmpty()) {
            UUID transaction = world.any(known.values()).transaction();
            undo(known.values().stream().filter(op -> op.transaction().equals(transaction)).toList());
        }
    }

    List<Op> undo(Collection<Op> transaction) {
        OpWriter writer = begin();
        Inverse.write(transaction, this::state, writer);
        return commit(writer);
    }

    /** Some of another device's operations arrive, old and new, without respect to their order. */
    void receiveSome(Device other) {
        int share = 1 + world.random.nextInt(4);
        List.copyOf(other.known.values()).stream().filter(op -> world.random.nextInt(4) < share).forEach(this::receive);
    }

    void receive(Op op) {
        if (known.putIfAbsent(op.id(), op) == null) {
            clock.receive(op.time(), wall);
        }
    }
}
