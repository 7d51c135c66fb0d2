// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.wellspring.model.ModelPackage;

/**
 * One thing that happened with a person.
 *
 * @param id the object it shows
 * @param type its class: Interaction, Favour, Promise, Introduction, Lead, Recommendation, Event
 * @param day its day; empty where none is known
 * @param label what it was, in the user's language: "Call", "Introduction", an event's title
 * @param text one line about it; may be empty
 * @param chip what a mark beside it says
 */
public record TimelineEntry(UUID id, EClass type, Optional<LocalDate> day, String label, String text, Chip chip) {
    /** Marks beside an entry. */
    public enum Chip {
        /** No mark. */
        NONE,
        /** Help I gave. */
        GAVE,
        /** Help I received. */
        RECEIVED,
        /** A promise of mine that is open. */
        PROMISE,
        /** A promise of mine that I kept. */
        KEPT,
        /** The talk was about them (N5). */
        ABOUT_THEM,
        /** The talk was about me (N5). */
        ABOUT_ME,
        /** I asked for something. */
        ASK,
        /** It was at an event. */
        EVENT,
        /** A try that reached nobody. */
        ATTEMPT
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** What {@link org.wellspring.people.commands.DeleteEntry} deletes; an event has many people, and is not among it. */
    public static final List<EClass> DELETABLE = List.of(MODEL.getInteraction(), MODEL.getFavour(), MODEL.getPromise(),
            MODEL.getIntroduction(), MODEL.getLead(), MODEL.getRecommendation(), MODEL.getFollowUp(), MODEL.getCard(),
            MODEL.getOffer());

    /** Whether this can be deleted by {@link org.wellspring.people.commands.DeleteEntry}. */
    public boolean isDeletable() {
        return DELETABLE.contains(type);
    }

    /** Whether it is a touch, which {@link org.wellspring.people.commands.EditInteraction} changes in all it says. */
    public boolean isInteraction() {
        return type == MODEL.getInteraction();
    }

    /** The feature of its words, which {@link org.wellspring.people.commands.EditEntity} sets; empty if it has none. */
    public Optional<EAttribute> words() {
        return words(type);
    }

    /** The feature of the words of such a thing. */
    public static Optional<EAttribute> words(EClass type) {
        return switch (type.getClassifierID()) {
            case ModelPackage.FAVOUR -> Optional.of(MODEL.getFavour_What());
            case ModelPackage.PROMISE -> Optional.of(MODEL.getPromise_What());
            case ModelPackage.LEAD -> Optional.of(MODEL.getLead_What());
            case ModelPackage.RECOMMENDATION -> Optional.of(MODEL.getRecommendation_What());
            case ModelPackage.EVENT -> Optional.of(MODEL.getEvent_Title());
            case ModelPackage.FOLLOW_UP -> Optional.of(MODEL.getFollowUp_What());
            case ModelPackage.CARD -> Optional.of(MODEL.getCard_Text());
            case ModelPackage.OFFER -> Optional.of(MODEL.getOffer_What());
            default -> Optional.empty();
        };
    }

    /** The feature of its day, which {@link org.wellspring.people.commands.EditEntity} sets; empty where none can be set so. */
    public Optional<EAttribute> date() {
        return date(type);
    }

    /** The feature of the day of such a thing. */
    public static Optional<EAttribute> date(EClass type) {
        return switch (type.getClassifierID()) {
            case ModelPackage.FAVOUR -> Optional.of(MODEL.getFavour_On());
            case ModelPackage.PROMISE -> Optional.of(MODEL.getPromise_Due());
            case ModelPackage.INTRODUCTION -> Optional.of(MODEL.getIntroduction_ProposedOn());
            case ModelPackage.LEAD -> Optional.of(MODEL.getLead_ReceivedOn());
            case ModelPackage.RECOMMENDATION -> Optional.of(MODEL.getRecommendation_On());
            case ModelPackage.FOLLOW_UP -> Optional.of(MODEL.getFollowUp_Due());
            case ModelPackage.OFFER -> Optional.of(MODEL.getOffer_On());
            default -> Optional.empty();
        };
    }
}
