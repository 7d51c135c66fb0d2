// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;

/** Small copies of photos, the last used ones kept. UI thread only. */
final class Photos {
    private static final int SIDE = 160;
    private static final int KEPT = 300;
    private static final int LAST_LOOK_MS = 3_000;

    private final Space space;
    private final Display display;
    private final Map<UUID, Integer> changes = new HashMap<>();
    private final Map<UUID, Optional<Image>> known = new LinkedHashMap<>(16, 0.75f, true);

    Photos(Space space, Display display) {
        this.space = space;
        this.display = display;
    }

    /** The photo of a person who has one; empty if it can't be shown. */
    Optional<Image> of(UUID person) {
        Optional<Image> image = known.get(person);
        if (image == null) {
            image = space.find(person, Person.class).map(Person::getPhoto).flatMap(this::small);
            known.put(person, image);
            shrink();
        }
        return image;
    }

    /** Forgets a photo that may have changed. What still shows it has a moment to be drawn anew. */
    void forget(UUID person) {
        changes.merge(person, 1, Integer::sum);
        Optional.ofNullable(known.remove(person)).flatMap(i -> i)
                .ifPresent(image -> display.timerExec(LAST_LOOK_MS, image::dispose));
    }

    /** A number that differs after the photo was forgotten. */
    int version(UUID person) {
        return changes.getOrDefault(person, 0);
    }

    /** Lets go of all images. */
    void dispose() {
        known.values().forEach(image -> image.ifPresent(Image::dispose));
        known.clear();
    }

    private void shrink() {
        while (known.size() > KEPT) {
            forget(known.keySet().iterator().next());
        }
    }

    private Optional<Image> small(Photo photo) {
        if (photo.getContent() == null) {
            return Optional.empty();
        }
        try {
            ImageData whole = new ImageData(new ByteArrayInputStream(photo.getContent()));
            int side = Math.min(whole.width, whole.height);
            double scale = Math.min(1, (double) SIDE / side);
            return Optional.of(new Image(display, whole.scaledTo(Math.max(1, (int) (whole.width * scale)),
                    Math.max(1, (int) (whole.height * scale)))));
        } catch (SWTException | IllegalArgumentException e) {
            ILog.of(Photos.class).warn("A photo can't be shown; its bytes are kept", e);
            return Optional.empty();
        }
    }
}
