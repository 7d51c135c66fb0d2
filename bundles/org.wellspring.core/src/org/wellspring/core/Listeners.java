// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear of something, in the order they came. Any thread. */
public final class Listeners<L> {
    private final List<L> all = new CopyOnWriteArrayList<>();

    /** From now on this one hears, too. */
    public void add(L listener) {
        all.add(listener);
    }

    /** This one hears no more. */
    public void remove(L listener) {
        all.remove(listener);
    }

    /** Tells all. One that fails does not keep the others from hearing of it: the first failure is thrown at the end, with the others beside it. */
    public void tell(Consumer<L> news) {
        List<RuntimeException> failures = new ArrayList<>();
        for (L listener : all) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
