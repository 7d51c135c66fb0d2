// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.faces;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Small copies of people's photos, read away from the UI thread, those shown last kept. One for the window, found in
 * the context: a row of today and the page of a person draw the same picture. Ask for it anew with every painting; an
 * image may be gone afterwards. UI thread only.
 */
public final class Faces {
    private static final int SIDE = 128;
    private static final int KEPT = 120;

    private final Display display;
    private final Function<UUID, Optional<byte[]>> reader;
    /** One after the other: a book of large photos must not be in memory all at once. */
    private final Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("faces").factory());
    private final Map<UUID, Optional<Image>> known = new LinkedHashMap<>(16, 0.75f, true);
    /** What is being read, each with a mark of its own, so that an answer from before a change is not taken for the new one. */
    private final Map<UUID, Object> asked = new HashMap<>();
    private final Map<UUID, Set<Control>> waiting = new HashMap<>();
    /** Shown until the new one is there, so that a change elsewhere does not make a face blink. */
    private final Set<UUID> stale = new HashSet<>();

    /** @param reader the bytes of somebody's photo; called on a background thread */
    public Faces(Display display, Function<UUID, Optional<byte[]>> reader) {
        this.display = display;
        this.reader = reader;
        display.disposeExec(this::forgetAll);
    }

    /** The photo of a person, if it is there already; otherwise it is read, and {@code shownIn} painted again then. */
    public Optional<Image> of(UUID person, Control shownIn) {
        Optional<Image> image = known.get(person);
        if (image == null || stale.contains(person)) {
            waiting.computeIfAbsent(person, p -> new HashSet<>()).add(shownIn);
            if (!asked.containsKey(person)) {
                Object mark = new Object();
                asked.put(person, mark);
                worker.execute(() -> read(person, mark));
            }
        }
        return image == null ? Optional.empty() : image;
    }

    /** A photo may have changed: it is read again when it is asked for. */
    public void changed(UUID person) {
        asked.remove(person);
        if (known.containsKey(person)) {
            stale.add(person);
        }
    }

    /** Forgets all, as the book they are of is closed. */
    public void forgetAll() {
        known.values().forEach(image -> image.ifPresent(Image::dispose));
        known.clear();
        asked.clear();
        stale.clear();
        waiting.clear();
    }

    private void read(UUID person, Object mark) {
        Optional<ImageData> small = small(person);
        if (!display.isDisposed()) {
            display.asyncExec(() -> arrived(person, mark, small));
        }
    }

    private Optional<ImageData> small(UUID person) {
        try {
            return reader.apply(person).map(bytes -> Thumbnail.of(bytes, SIDE));
        } catch (RuntimeException e) {
            ILog.of(Faces.class).warn("A photo can't be shown; its bytes are kept", e);
            return Optional.empty();
        }
    }

    private void arrived(UUID person, Object mark, Optional<ImageData> small) {
        if (!asked.remove(person, mark)) {
            return;
        }
        let(known.put(person, small.map(data -> new Image(display, data))));
        boolean was = stale.remove(person);
        if (known.size() > KEPT) {
            let(known.remove(known.keySet().iterator().next()));
        }
        Set<Control> shown = waiting.remove(person);
        if (shown != null && (was || small.isPresent())) {
            shown.stream().filter(c -> !c.isDisposed()).forEach(Control::redraw);
        }
    }

    /** Lets go of a picture that was kept. */
    private static void let(Optional<Image> go) {
        if (go != null) {
            go.ifPresent(Image::dispose);
        }
    }
}
