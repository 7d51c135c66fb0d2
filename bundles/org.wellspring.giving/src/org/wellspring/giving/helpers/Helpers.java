// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.helpers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.internal.balance.Balance;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.ComingUp;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads who helped me most and was not helped back yet (G7). Any thread. */
public final class Helpers {
    /** Of each who helped; more than that nobody reads before acting. */
    private static final int SHOWN = 3;
    /** Few of them have left or died, so that one look is mostly enough. */
    private static final int AT_ONCE = 64;

    private final Space space;
    private final Balance balance;

    /** Of a space. */
    public Helpers(Space space) {
        this.space = space;
        this.balance = new Balance(space);
    }

    /** Who helped me most and was not helped back yet, with what they did; those who may not come up by themselves are not among them. */
    public List<HelpedMe> most(int limit) {
        List<Long> all = balance.notHelpedBack();
        Map<Long, PersonRow> first = new LinkedHashMap<>();
        Set<UUID> inPeace = new ComingUp(space).inPeace();
        for (int from = 0; from < all.size() && first.size() < limit; from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Map<Long, PersonRow> people = new PeopleByNumber(space).rows(some);
            some.stream().filter(n -> first.size() < limit && people.containsKey(n) && people.get(n).status() == PersonStatus.ACTIVE
                    && !inPeace.contains(people.get(n).id()))
                    .forEach(n -> first.put(n, people.get(n)));
        }
        Map<UUID, List<HelpRow>> helped = new HashMap<>();
        new Giving(space).find(balance.lastOf(first.keySet(), SHOWN)).forEach(row -> helped.computeIfAbsent(row.person(), p -> new ArrayList<>()).add(row));
        return first.values().stream().map(person -> new HelpedMe(person.id(), person.name(), helped.getOrDefault(person.id(), List.of()))).toList();
    }
}
