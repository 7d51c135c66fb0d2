// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.replica;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.FileSpace;
import org.wellspring.store.internal.Receiving;

/**
 * A space as one of several copies of it on different devices. Each tells the others what was done, in batches; whatever the order
 * in which they arrive, however often, copies that know the same batches show the same.
 * <p>
 * Any thread, but not inside an action. What is received is durable when {@link #receive} returns; live objects follow on the realm.
 */
public final class Replica {
    private final Receiving receiving;

    private Replica(Receiving receiving) {
        this.receiving = receiving;
    }

    /** @throws IllegalArgumentException if it is not a space of the store itself */
    public static Replica of(Space space) {
        if (space instanceof FileSpace file) {
            return new Replica(file.receiving());
        }
        throw new IllegalArgumentException("Not a space of the store, but a view of one: " + space.getClass().getName());
    }

    /** Under which name this device writes here. */
    public DeviceId device() {
        return receiving.device();
    }

    /** Every device that was ever heard of, with its first operation that is not known here. */
    public Map<DeviceId, Long> known() {
        return receiving.known();
    }

    /** Whether a transaction of a device is known here. */
    public boolean has(DeviceId device, UUID transaction) {
        return receiving.has(device, transaction);
    }

    /**
     * What a device did, in its order; this one or any other that was heard of.
     *
     * @param operation the device's first operation that is wanted: 0 for all, or {@link Batch#until} of the last batch that is there
     * @return some megabytes of batches, at least one unless there is none; ask again with the last one's {@link Batch#until}
     */
    public List<Batch> since(DeviceId device, long operation) {
        return receiving.since(device, operation);
    }

    /**
     * Takes in what another device did. A batch that comes before its turn waits for what is missing; one that is damaged, or tells
     * another story than the device told before, is kept aside and stops only what this device did after it. What is known already
     * changes nothing.
     *
     * @throws org.wellspring.core.SpaceException if it can't be saved; the batch is then to be sent again
     */
    public Received receive(Batch batch) {
        return receiving.receive(batch);
    }

    /**
     * Takes in several as {@link #receive(Batch)} does each, in this order; faster, because what many do to one object is folded and written once, and
     * made durable together. Nobody who wants to write waits longer than a moment.
     *
     * @return what became of each
     */
    public List<Received> receive(List<Batch> batches) {
        return receiving.receive(batches);
    }

    /** What is kept aside, in the order it came. */
    public List<HeldBatch> held() {
        return receiving.held();
    }

    /** Tries what is kept aside again, as after an update; answers what is now in the space. */
    public Received retry() {
        return receiving.retry();
    }
}
