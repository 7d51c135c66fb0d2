// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who finds things for the palette. One for the window, found in the context; a bundle's add-on adds its own
 * {@link PaletteProvider}. UI thread only.
 */
public final class PaletteProviders {
    private record Placed(int order, PaletteProvider provider) {
    }

    private final List<Placed> placed = new ArrayList<>();

    /** Adds a provider; sections are shown in the order of these numbers (people 10, notes 20, commands 90). */
    public void add(int order, PaletteProvider provider) {
        placed.add(new Placed(order, provider));
    }

    /** All providers in order. */
    public List<PaletteProvider> all() {
        return placed.stream().sorted(Comparator.comparingInt(Placed::order)).map(Placed::provider).toList();
    }
}
