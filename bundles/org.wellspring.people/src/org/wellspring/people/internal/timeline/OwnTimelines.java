// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.Timelines;
import org.wellspring.people.spi.TimelineEntries;

/** Timelines of nothing but what we ourselves bring. */
public final class OwnTimelines implements Timelines {
    @Override
    public List<TimelineEntry> of(Space space, UUID person, int offset, int limit) {
        return new Timeline(space, UserLocale.current().words(), List.of(new TouchEntries(), new PromiseEntries(), new EventEntries()),
                OwnTimelines::failed).read(person, offset, limit);
    }

    private static void failed(TimelineEntries source, Throwable failure) {
        throw new IllegalStateException(source.getClass().getName() + " failed", failure);
    }
}
