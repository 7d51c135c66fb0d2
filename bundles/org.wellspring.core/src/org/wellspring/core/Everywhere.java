// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;
import java.util.Set;

/** Full text over the groups that are open, for whoever looks from outside of them: what is confidential stays in its group (K10). Any thread. */
public final class Everywhere {
    /** Something found, and where. */
    public record Found(Space space, Search.Hit hit) {
        /** By which it is shown. */
        public Ref ref() {
            return Ref.of(space, hit.id());
        }
    }

    private final OpenSpaces open;

    /** In those that are open at the time of each question. */
    public Everywhere(OpenSpaces open) {
        this.open = open;
    }

    /**
     * Hits of all groups, those of the group that was opened first before others, in each the newest first.
     *
     * @param limit most hits of each group
     */
    public List<Found> inGroups(String text, int limit) {
        return open.all().stream().filter(space -> !space.kind().equals(SpaceKind.BOOK))
                .flatMap(space -> space.search().findOutside(text, Set.of(), limit).stream().map(hit -> new Found(space, hit))).toList();
    }
}
