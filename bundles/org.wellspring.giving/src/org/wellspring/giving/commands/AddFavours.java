// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;

/** One thing given to several people, or received from them, in one step, a favour of its own for each (G2, G8); answers their ids in the order of the people. */
public final class AddFavours extends Command<List<UUID>> {
    private final List<AddFavour> each;

    /**
     * To or from these people, at least one.
     *
     * @param favour makes what one of them is given, or gave
     */
    public AddFavours(Collection<UUID> people, Function<UUID, AddFavour> favour) {
        each = people.stream().distinct().map(favour).toList();
    }

    @Override
    public List<Command<?>> joined() {
        return List.copyOf(each);
    }

    @Override
    public String label() {
        return each.size() == 1 ? each.getFirst().label()
                : new Texts(AddFavours.class).get(each.stream().allMatch(AddFavour::isGiven) ? "favours.given" : "favours.received", each.size());
    }

    @Override
    protected List<UUID> perform(Space space, Tx tx) {
        if (each.isEmpty()) {
            throw Refusals.because(AddFavours.class, "nobody");
        }
        List<UUID> ids = each.stream().map(one -> one.apply(space, tx)).toList();
        if (ids.size() > 1) {
            tx.relabel(label());
        }
        return ids;
    }
}
