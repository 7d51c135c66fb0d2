// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.List;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.Relief.Later;
import org.wellspring.followup.Relief.Longer;
import org.wellspring.followup.internal.Snoozes;
import org.wellspring.model.Rhythm;

/** Makes room in a week as was proposed (F6): rhythms wait, or come less often; one undo step. Answers how many. */
public final class EaseWeek extends Command<Integer> {
    private final List<Later> later;
    private final List<Longer> longer;

    private EaseWeek(List<Later> later, List<Longer> longer) {
        this.later = List.copyOf(later);
        this.longer = List.copyOf(longer);
    }

    /** Lets rhythms wait. */
    public static EaseWeek spreading(List<Later> later) {
        return new EaseWeek(later, List.of());
    }

    /** Gives rhythms longer intervals. */
    public static EaseWeek lengthening(List<Longer> longer) {
        return new EaseWeek(List.of(), longer);
    }

    @Override
    public String label() {
        return new Texts(EaseWeek.class).get(longer.isEmpty() ? "ease.spread" : "ease.longer", later.size() + longer.size());
    }

    @Override
    protected Integer perform(Space space, Tx tx) {
        later.forEach(row -> Snoozes.put(space, tx, Refusals.existing(tx, row.rhythm(), Rhythm.class), null, row.until()));
        longer.forEach(row -> {
            Rhythm rhythm = Refusals.existing(tx, row.rhythm(), Rhythm.class);
            rhythm.setIdealDays(row.proposedDays());
            rhythm.setIdealMonths(row.proposedMonths());
        });
        return later.size() + longer.size();
    }
}
