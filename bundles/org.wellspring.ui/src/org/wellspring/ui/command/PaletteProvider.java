// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.List;

/** Finds items for the palette. One provider fills one section: people, notes, commands. */
public interface PaletteProvider {
    /** Where a provider puts what it finds. Safe from any thread. */
    interface Sink {
        /** Adds hits below those already delivered; may be called as often as hits turn up. */
        void add(List<PaletteItem> items);

        /** Whether the user has typed on meanwhile, so that looking further is in vain. */
        boolean isStale();
    }

    /** The heading of the section. */
    String section();

    /**
     * Looks for items. Runs on a background thread and may take its time; everything it delivers shows at once. The search ends when the
     * method returns.
     *
     * @param query what is typed, trimmed; may be empty, then suggest what is likely
     */
    void search(String query, Sink sink);
}
