// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;

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
     * @param perspective id of the perspective it needs on show; empty for the one that happens to be
     * @param steps what is done in it afterwards, in order
     * @param sheet whether it lies over the whole window instead, and goes when the command is run once more
     */
    public record Stop(String name, String command, Map<String, String> parameters, String typed,
            Optional<String> perspective, List<Step> steps, boolean sheet) {
        /** A panel that needs nothing but its command. */
        public Stop(String name, String command, Map<String, String> parameters, String typed) {
            this(name, command, parameters, typed, Optional.empty(), List.of(), false);
        }

        /** The same in this perspective. */
        public Stop in(String shown) {
            return new Stop(name, command, parameters, typed, Optional.of(shown), steps, sheet);
        }

        /** The same over the whole window. */
        public Stop asSheet() {
            return new Stop(name, command, parameters, typed, perspective, steps, true);
        }

        /** The same with one more step, after which another panel comes up and is pictured under this name. */
        public Stop then(String picture, Consumer<Shell> act) {
            return with(new Step(Optional.of(picture), act));
        }

        /** The same with one more step, which puts everything back to where it was. */
        public Stop leaving(Consumer<Shell> act) {
            return with(new Step(Optional.empty(), act));
        }

        private Stop with(Step step) {
            return new Stop(name, command, parameters, typed, perspective, Stream.concat(steps.stream(), Stream.of(step)).toList(), sheet);
        }
    }

    /**
     * Something done in a panel.
     *
     * @param picture name of the picture of the panel that comes up then; empty if none does
     * @param act does it, given the panel, or the window where a sheet lies over it
     */
    public record Step(Optional<String> picture, Consumer<Shell> act) {
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
