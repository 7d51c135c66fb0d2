// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.people.internal.StoreRole;

/**
 * One thing that happened with a person, as {@link org.wellspring.people.spi.TimelineEntries} has it.
 *
 * @param id the object it shows
 * @param type its class
 * @param day its day; empty where none is known
 * @param label what it was, in the user's language: "Call", "Introduction", an event's title
 * @param text one line about it; may be empty
 * @param chip what a mark beside it says
 * @param planned whether it is still to happen
 * @param open whether something is still to be done about it
 */
public record TimelineEntry(UUID id, EClass type, Optional<LocalDate> day, String label, String text, Chip chip, boolean planned, boolean open) {
    /** How a mark looks. */
    public enum Look {
        /** As most do. */
        PLAIN,
        /** For what is good to see: help given, a promise kept. */
        GOOD,
        /** For what is still to be done. */
        WARM
    }

    /**
     * A mark beside an entry.
     *
     * @param word what programs know it by; permanent, of a plug-in with its name before a dot; empty for no mark
     * @param text what it says, in the user's language
     */
    public record Chip(String word, String text, Look look) {
        /** No mark. */
        public static final Chip NONE = new Chip("", "", Look.PLAIN);
        /** Help I gave. */
        public static final String GAVE = "gave";
        /** Help I received. */
        public static final String RECEIVED = "received";
        /** A promise of mine that is open. */
        public static final String PROMISE = "promise";
        /** A promise of mine that I kept. */
        public static final String KEPT = "kept";
        /** A promise that I was released from. */
        public static final String RELEASED = "released";
        /** Something I offered. */
        public static final String OFFER = "offer";
        /** A next step that was taken. */
        public static final String DONE = "done";
        /** The talk was about them (N5). */
        public static final String ABOUT_THEM = "about-them";
        /** The talk was about me (N5). */
        public static final String ABOUT_ME = "about-me";
        /** I asked for something. */
        public static final String ASK = "ask";
        /** It was at an event. */
        public static final String EVENT = "event";
        /** A try that reached nobody. */
        public static final String ATTEMPT = "attempt";

        /** Whether it is the one with this word. */
        public boolean is(String other) {
            return word.equals(other);
        }
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final List<EPackage> OURS = List.of(BasePackage.eINSTANCE, MODEL, GroupPackage.eINSTANCE);
    /**
     * What of our own {@link org.wellspring.people.commands.DeleteEntry} deletes; an event has many people, and is not among it.
     */
    public static final List<EClass> DELETABLE = MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(StoreRole::isEntry).toList();

    /** Without a mark, neither planned nor open. */
    public static TimelineEntry of(UUID id, EClass type, Optional<LocalDate> day, String label, String text) {
        return new TimelineEntry(id, type, day, label, text, Chip.NONE, false, false);
    }

    /** With a mark. */
    public TimelineEntry marked(String word, String says, Look look) {
        return new TimelineEntry(id, type, day, label, text, new Chip(word, says, look), planned, open);
    }

    /** With a mark that looks as most do. */
    public TimelineEntry marked(String word, String says) {
        return marked(word, says, Look.PLAIN);
    }

    /** Whether it is still to happen. */
    public TimelineEntry planned(boolean so) {
        return new TimelineEntry(id, type, day, label, text, chip, so, open);
    }

    /** Whether something is still to be done about it. */
    public TimelineEntry open(boolean so) {
        return new TimelineEntry(id, type, day, label, text, chip, planned, so);
    }

    /** Whether this can be deleted by {@link org.wellspring.people.commands.DeleteEntry}. */
    public boolean isDeletable() {
        return isDeletable(type);
    }

    /** Whether such things can: those of our own that {@link #DELETABLE} names, and all of a plug-in. */
    public static boolean isDeletable(EClass type) {
        return DELETABLE.contains(type) || !OURS.contains(type.getEPackage());
    }

    /** Whether it is a touch, which {@link org.wellspring.people.commands.EditInteraction} changes in all it says. */
    public boolean isInteraction() {
        return type == MODEL.getInteraction();
    }

    /** The feature of its words, which {@link org.wellspring.people.commands.EditEntity} sets; empty if it has none. */
    public Optional<EAttribute> words() {
        return words(type);
    }

    /** The feature of the words of such a thing: its title. A touch has more to say than that, and none of its own here. */
    public static Optional<EAttribute> words(EClass type) {
        return type == MODEL.getInteraction() || !happens(type) ? Optional.empty()
                : StoreRole.in(type, "title").filter(feature -> feature.getEType() == EcorePackage.Literals.ESTRING);
    }

    /** The feature of its day, which {@link org.wellspring.people.commands.EditEntity} sets; empty where none can be set so. */
    public Optional<EAttribute> date() {
        return open ? date(type) : closed(type).or(() -> date(type));
    }

    /** The same of what is stored: of a promise or a next step that is closed, the day that was. */
    public static Optional<EAttribute> date(Entity entity) {
        EClass type = entity.eClass();
        return closed(type).filter(entity::eIsSet).or(() -> date(type));
    }

    private static Optional<EAttribute> closed(EClass type) {
        return type == MODEL.getPromise() ? Optional.of(MODEL.getPromise_ClosedOn())
                : type == MODEL.getFollowUp() ? Optional.of(MODEL.getFollowUp_ClosedOn()) : Optional.empty();
    }

    /** The feature of the day of such a thing. */
    public static Optional<EAttribute> date(EClass type) {
        return happens(type) ? StoreRole.in(type, "date").filter(feature -> feature.getEType() == BasePackage.Literals.DATE) : Optional.empty();
    }

    /** Whether such things happen: a person has a name and no words, and is renamed elsewhere. */
    private static boolean happens(EClass type) {
        return type == MODEL.getEvent() || isDeletable(type);
    }
}
