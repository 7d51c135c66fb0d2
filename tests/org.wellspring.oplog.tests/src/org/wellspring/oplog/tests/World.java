// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.state.ObjectState;

/** Several devices with a few objects in common, and a record of what each had seen when it wrote. */
final class World {

    final Random random;
    boolean oneCreatorEach;
    final List<Device> devices = new ArrayList<>();
    final List<UUID> objects = new ArrayList<>();
    final List<Op> ops = new ArrayList<>();
    /** Of each operation all operations its writer had seen. */
    private final List<BitSet> seen = new ArrayList<>();
    /** Of each operation all operations its writer had seen, and what their writers had seen. */
    private final List<BitSet> pasts = new ArrayList<>();
    private final Map<OpId, Integer> indices = new HashMap<>();

    World(Random random, int deviceCount, int objectCount) {
        this.random = random;
        for (int i = 0; i < objectCount; i++) {
            objects.add(randomUuid());
        }
        for (int i = 0; i < deviceCount; i++) {
            devices.add(new Device(this, new DeviceId(random.nextLong())));
        }
    }

    UUID randomUuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T any(Collection<T> choice) {
        return choice.stream().skip(random.nextInt(choice.size())).findFirst().orElseThrow();
    }

    /** With one creator for each object, as long as ids are drawn; without, an import may create one twice. */
    boolean mayCreate(Device device, UUID object) {
        return !oneCreatorEach || devices.get(objects.indexOf(object) % devices.size()) == device;
    }

    /** Notes new operations as written by a device that knows {@code known}. */
    void record(List<Op> written, Collection<Op> known) {
        BitSet past = new BitSet();
        BitSet direct = new BitSet();
        for (Op op : known) {
            direct.set(indices.get(op.id()));
            past.or(pasts.get(indices.get(op.id())));
        }
        past.or(direct);
        for (Op op : written) {
            seen.add(direct);
            indices.put(op.id(), ops.size());
            ops.add(op);
            pasts.add(past);
        }
    }

    /** Whether {@code earlier} had arrived where {@code later} was written. */
    boolean saw(Op later, Op earlier) {
        return seen.get(indices.get(later.id())).get(indices.get(earlier.id()));
    }

    /** Whether the writer of {@code later} had seen {@code earlier}, or something whose writer had. */
    boolean isAfter(Op later, Op earlier) {
        return pasts.get(indices.get(later.id())).get(indices.get(earlier.id()));
    }

    /** Lets things happen: transactions, undos, deliveries of some of the operations, in any order. */
    void happen(int steps) {
        for (int i = 0; i < steps; i++) {
            Device device = any(devices);
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> device.act(1 + random.nextInt(3));
                case 3 -> device.undoSomething();
                default -> device.receiveSome(any(devices));
            }
        }
    }

    /** The state of an object when everything has arrived, in a random order and with repetitions. */
    ObjectState fold(UUID object) {
        return fold(ops, object);
    }

    ObjectState fold(Collection<Op> from, UUID object) {
        List<Op> mine = new ArrayList<>(from.stream().filter(op -> op.object().equals(object)).toList());
        if (mine.isEmpty()) {
            return ObjectState.absent(object);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            mine.add(mine.get(random.nextInt(mine.size())));
        }
        Collections.shuffle(mine, random);
        return ObjectState.fold(mine);
    }

    Map<UUID, ObjectState> states(Collection<Op> from) {
        Map<UUID, ObjectState> states = new HashMap<>();
        objects.forEach(object -> states.put(object, fold(from, object)));
        return states;
    }
}
