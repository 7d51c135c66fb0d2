// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Tx;
import org.wellspring.model.base.Entity;
import org.wellspring.oplog.Ids;
import org.wellspring.store.internal.object.ObjectSession;
import org.wellspring.store.internal.object.Recorder;

/** The transaction an action works in. */
final class OpenTx implements Tx {
    private final UUID id = Ids.next();
    private final Thread thread = Thread.currentThread();
    private final ObjectSession session;
    private final Recorder recorder;
    private String label;
    private boolean over;

    OpenTx(ObjectSession session, Recorder recorder, String label) {
        this.session = session;
        this.recorder = recorder;
        this.label = label;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public <T extends Entity> T add(T object) {
        requireOpen();
        recorder.add(object);
        return object;
    }

    @Override
    public <T extends Entity> Optional<T> find(UUID object, Class<T> type) {
        requireOpen();
        return session.find(object).filter(type::isInstance).map(type::cast);
    }

    @Override
    public <T extends Entity> Optional<T> reference(UUID object, Class<T> type) {
        requireOpen();
        return session.reference(object).filter(type::isInstance).map(type::cast);
    }

    @Override
    public <T extends Entity> List<T> touched(Class<T> type) {
        requireOpen();
        return recorder.touched(type);
    }

    @Override
    public void delete(Entity object) {
        requireOpen();
        recorder.delete(object);
    }

    @Override
    public void relabel(String newLabel) {
        requireOpen();
        label = newLabel;
    }

    @Override
    public String label() {
        return label;
    }

    void end() {
        over = true;
    }

    private void requireOpen() {
        if (over || thread != Thread.currentThread()) {
            throw new IllegalStateException("This transaction is over, or belongs to another thread: "
                    + "a Tx is only valid inside the action it was given to.");
        }
    }
}
