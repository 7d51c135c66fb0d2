// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.touch;

import java.util.Collection;
import java.util.UUID;

import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.people.TimelineEntry;

/** Finds an entry of a timeline by its id, or by the end of it that the page of a person shows. */
final class TouchIds {
    private TouchIds() {
    }

    static UUID of(Space space, String text) {
        return ShortIds.whole(text.strip().toLowerCase(java.util.Locale.ROOT)).filter(id -> space.find(id).isPresent())
                .orElseGet(() -> ShortIds.among(text, TimelineEntry.DELETABLE.stream().map(space::all)
                        .flatMap(Collection::stream).toList()));
    }
}
