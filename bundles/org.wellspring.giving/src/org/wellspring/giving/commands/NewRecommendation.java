// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Recommendation;
import org.wellspring.model.RecommendationStep;
import org.wellspring.people.commands.StepLabel;

/** Notes that I was recommended, by whom, and by whom it came to me; each of them is to be thanked (I5). Answers its id. */
public final class NewRecommendation extends Command<UUID> {
    /**
     * One of the chain.
     *
     * @param note what they said, and to whom; may be null
     */
    public record By(UUID person, String note) {
    }

    private final String what;
    private final Map<UUID, By> chain = new LinkedHashMap<>();
    private Optional<LocalDate> on = Optional.empty();

    /**
     * What for, in a few words.
     *
     * @param chain from who spoke first to who reached me, at least one; somebody named twice stands where they came first
     */
    public NewRecommendation(String what, Collection<By> chain) {
        this.what = what;
        chain.forEach(by -> this.chain.putIfAbsent(by.person(), by));
    }

    /** The day I heard of it, where that is another than today. */
    public NewRecommendation on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewRecommendation.class).get("recommendation.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        if (chain.isEmpty()) {
            throw Refusal.because("nobody");
        }
        LocalDate today = LocalDate.now(space.clock());
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setWhat(Refusals.filled(what));
        recommendation.setOn(on.orElse(today));
        if (recommendation.getOn().isAfter(today)) {
            throw Refusal.because("heardAhead");
        }
        for (By by : chain.values()) {
            RecommendationStep step = ModelFactory.eINSTANCE.createRecommendationStep();
            step.setPerson(Refusals.existing(tx, by.person(), Person.class));
            step.setNote(EditItem.orNull(by.note()));
            recommendation.getChain().add(step);
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, recommendation.getChain().stream().map(step -> step.getPerson().getName())
                .filter(name -> name != null && !name.isBlank()).toList(), recommendation.getWhat()));
        return tx.add(recommendation).getId();
    }
}
