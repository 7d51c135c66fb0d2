// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.NotDuplicates;

/** Says that two people are not the same (M13); answers the id of that statement. */
public final class MarkNotDuplicates extends Command<UUID> {
    private final UUID one;
    private final UUID other;

    /** In any order. */
    public MarkNotDuplicates(UUID one, UUID other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public String label() {
        return new Texts(MarkNotDuplicates.class).get("notDuplicates");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        NotDuplicates statement = ModelFactory.eINSTANCE.createNotDuplicates();
        statement.setOne(Refusal.person(tx, one));
        statement.setOther(Refusal.person(tx, other));
        List<String> names = StepLabel.names(space, tx, List.of(one, other));
        if (names.size() == 2) {
            tx.relabel(new Texts(MarkNotDuplicates.class).get("notDuplicates.named", names.get(0), names.get(1)));
        }
        return tx.add(statement).getId();
    }
}
