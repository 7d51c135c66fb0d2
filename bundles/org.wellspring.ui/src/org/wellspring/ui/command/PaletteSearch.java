// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Asks all providers at once and shows answers as they come, in the order of the providers whatever order they answer in. Answers to an older
 * query are dropped; until a provider has answered the new one, its old hits stay in place so that the list does not flicker.
 */
final class PaletteSearch {
    private final List<PaletteProvider> providers;
    private final Executor background;
    private final Executor ui;
    private final Consumer<List<PaletteGroup>> show;
    private final List<PaletteGroup> groups = new ArrayList<>();
    private volatile int generation;

    /** @param ui runs tasks on the thread that calls {@link #query}, one after the other */
    PaletteSearch(List<PaletteProvider> providers, Executor background, Executor ui, Consumer<List<PaletteGroup>> show) {
        this.providers = List.copyOf(providers);
        this.background = background;
        this.ui = ui;
        this.show = show;
        providers.forEach(p -> groups.add(new PaletteGroup(p.section(), List.of(), false)));
    }

    void query(String text) {
        int asked = ++generation;
        groups.replaceAll(g -> new PaletteGroup(g.section(), g.items(), false));
        for (int i = 0; i < providers.size(); i++) {
            int index = i;
            background.execute(() -> ask(index, text.strip(), asked));
        }
    }

    /** Whether every provider has answered what is typed now with at least its first hits, or found nothing. */
    boolean isSettled() {
        return groups.stream().allMatch(PaletteGroup::fresh);
    }

    /** Answers still on their way are dropped from now on. */
    void stop() {
        generation++;
    }

    private void ask(int index, String text, int asked) {
        try {
            providers.get(index).search(text, new PaletteProvider.Sink() {
                @Override
                public void add(List<PaletteItem> items) {
                    deliver(index, List.copyOf(items), asked);
                }

                @Override
                public boolean isStale() {
                    return asked != generation;
                }
            });
        } catch (RuntimeException e) {
            // One provider that fails must not take the others' results away.
            ILog.of(PaletteSearch.class).error("Searching " + providers.get(index).section() + " failed", e);
        }
        deliver(index, List.of(), asked);
    }

    private void deliver(int index, List<PaletteItem> items, int asked) {
        if (asked != generation) {
            return;
        }
        ui.execute(() -> {
            if (asked == generation) {
                PaletteGroup before = groups.get(index);
                List<PaletteItem> all = new ArrayList<>(before.fresh() ? before.items() : List.of());
                all.addAll(items);
                groups.set(index, new PaletteGroup(before.section(), List.copyOf(all), true));
                show.accept(List.copyOf(groups));
            }
        });
    }
}
