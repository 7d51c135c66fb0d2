// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Recommendation;
import org.wellspring.model.RecommendationStep;
import org.wellspring.people.commands.StepLabel;

/** Notes that thanks were said for a recommendation, to one of its chain or to all (I5); once everybody is thanked it is closed. Answers its id. */
public final class ThankForRecommendation extends Command<UUID> {
    private final UUID id;
    private final Optional<UUID> person;
    private Optional<LocalDate> on = Optional.empty();

    private ThankForRecommendation(UUID id, Optional<UUID> person) {
        this.id = id;
        this.person = person;
    }

    /** One of the chain was thanked; refused where they are not in it. */
    public static ThankForRecommendation one(UUID recommendation, UUID person) {
        return new ThankForRecommendation(recommendation, Optional.of(person));
    }

    /** All of the chain were thanked; nothing is left to do. */
    public static ThankForRecommendation all(UUID recommendation) {
        return new ThankForRecommendation(recommendation, Optional.empty());
    }

    /** The day, where that is another than today; one to come is refused. */
    public ThankForRecommendation on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(ThankForRecommendation.class).get("recommendation.thank");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Recommendation recommendation = Refusals.existing(tx, id, Recommendation.class);
        LocalDate today = LocalDate.now(space.clock());
        LocalDate day = on.orElse(today);
        if (day.isAfter(today)) {
            throw Refusal.because("thankedAhead");
        }
        List<RecommendationStep> meant = recommendation.getChain().stream()
                .filter(step -> person.isEmpty() || isThere(step.getPerson()) && step.getPerson().getId().equals(person.get())).toList();
        if (person.isPresent() && meant.isEmpty()) {
            throw Refusal.because("notInChain");
        }
        meant.stream().filter(step -> step.getThankedOn() == null).forEach(step -> step.setThankedOn(day));
        if (recommendation.getChain().stream().noneMatch(ThankForRecommendation::isOpen)) {
            recommendation.setThankedOn(day);
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.TO, meant.stream().map(RecommendationStep::getPerson).filter(ThankForRecommendation::isThere)
                .map(Person::getName).filter(name -> name != null && !name.isBlank()).toList(), recommendation.getWhat()));
        return id;
    }

    /** Nobody waits for thanks to who died, left or is no longer in the book (M8). */
    private static boolean isOpen(RecommendationStep step) {
        return step.getThankedOn() == null && isThere(step.getPerson()) && step.getPerson().getStatus() == PersonStatus.ACTIVE;
    }

    private static boolean isThere(Person person) {
        return person != null && !person.eIsProxy();
    }
}
