// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ConsentState;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;

/** Begins to bring two people together, with a reason for each (I1); neither is asked by it. Answers its id. */
public final class NewIntroduction extends Command<UUID> {
    private final UUID a;
    private final UUID b;
    private final String whyA;
    private final String whyB;

    /**
     * Of these two.
     *
     * @param whyA what {@code a} may have of it
     * @param whyB what {@code b} may have of it
     */
    public NewIntroduction(UUID a, UUID b, String whyA, String whyB) {
        this.a = a;
        this.b = b;
        this.whyA = whyA;
        this.whyB = whyB;
    }

    /** One of the two; for guards. */
    public UUID a() {
        return a;
    }

    /** The other; for guards. */
    public UUID b() {
        return b;
    }

    @Override
    public String label() {
        return new Texts(NewIntroduction.class).get("introduction.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        if (a.equals(b)) {
            throw Refusal.because("samePerson");
        }
        Introduction introduction = ModelFactory.eINSTANCE.createIntroduction();
        introduction.setA(Refusals.existing(tx, a, Person.class));
        introduction.setB(Refusals.existing(tx, b, Person.class));
        introduction.setWhyA(reason(whyA));
        introduction.setWhyB(reason(whyB));
        introduction.setStateA(ConsentState.NOT_ASKED);
        introduction.setStateB(ConsentState.NOT_ASKED);
        introduction.setProposedOn(LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, List.of(introduction.getA().getName(), introduction.getB().getName()), ""));
        return tx.add(introduction).getId();
    }

    private static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.because("reason");
        }
        return text.strip();
    }
}
