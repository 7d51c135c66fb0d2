// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the status line says: texts by key, and what runs. Safe from any thread; listeners are called on the changing thread. */
public final class StatusModel {
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();
    private final SequencedMap<Long, Running> running = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Says something under a key, replacing what that key said before; an empty text takes it away. */
    public void say(String key, String text) {
        synchronized (this) {
            if (text.isEmpty()) {
                texts.remove(key);
            } else {
                texts.put(key, text);
            }
        }
        changed();
    }

    /** Adds or updates something that runs. */
    public void show(Running work) {
        synchronized (this) {
            running.put(work.id(), work);
        }
        changed();
    }

    /** Takes something away that ran. */
    public void done(long id) {
        synchronized (this) {
            running.remove(id);
        }
        changed();
    }

    /** The texts in the order they were first said. */
    public synchronized List<String> texts() {
        return List.copyOf(texts.values());
    }

    /** What runs, oldest first. */
    public synchronized List<Running> running() {
        return List.copyOf(running.values());
    }

    /** Calls back after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops calling back. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
