// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the tour ({@code --tour FOLDER}) shows besides every perspective: panels that a command opens. One for the
 * window, found in the context; a bundle's add-on adds its own stops. UI thread only.
 */
public final class TourStops {
    /**
     * A panel over the window.
     *
     * @param name of the picture, without the look: "capture"
     * @param command id of the command that opens it
     * @param parameters of the command
     * @param typed what is typed into its first field; empty for nothing
     */
    public record Stop(String name, String command, Map<String, String> parameters, String typed) {
    }

    private record Placed(int order, Supplier<Stop> stop) {
    }

    private final List<Placed> placed = new ArrayList<>();

    /** Adds a stop, made when the tour gets there; the tour takes them in the order of these numbers. */
    public void add(int order, Supplier<Stop> stop) {
        placed.add(new Placed(order, stop));
    }

    /** Adds a stop without parameters. */
    public void add(int order, String name, String command, String typed) {
        add(order, () -> new Stop(name, command, Map.of(), typed));
    }

    /** All stops in order. */
    public List<Stop> all() {
        return placed.stream().sorted(Comparator.comparingInt(Placed::order)).map(p -> p.stop().get()).toList();
    }
}
