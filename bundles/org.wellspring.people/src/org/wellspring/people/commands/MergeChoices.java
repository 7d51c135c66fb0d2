// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Rhythm;
import org.wellspring.model.Role;
import org.wellspring.people.commands.MergePeople.Choice;
import org.wellspring.people.commands.MergePeople.Whose;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;

/** Finds of what two people say different things. */
final class MergeChoices {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private final Person kept;
    private final Person other;
    private final LocalDate today;
    private final Texts texts = new Texts(MergeChoices.class);

    MergeChoices(Person kept, Person other, LocalDate today) {
        this.kept = kept;
        this.other = other;
        this.today = today;
    }

    List<Choice> all() {
        return MergePeople.CHOSEN.stream().map(this::choice).flatMap(Optional::stream).toList();
    }

    private Optional<Choice> choice(EStructuralFeature feature) {
        if (feature == MODEL.getPerson_Roles()) {
            return works();
        }
        if (feature == MODEL.getPerson_Photo()) {
            return photos();
        }
        if (!isSaid(kept, feature) || !isSaid(other, feature)) {
            return Optional.empty();
        }
        if (feature instanceof EReference) {
            return differing(feature, text((EObject) kept.eGet(feature)), text((EObject) other.eGet(feature)), Whose.KEPT, false);
        }
        if (feature == MODEL.getPerson_Notes()) {
            boolean one = MergedCard.holds(kept.getNotes(), other.getNotes()) || MergedCard.holds(other.getNotes(), kept.getNotes());
            return one ? Optional.empty() : differing(feature, kept.getNotes().strip(), other.getNotes().strip(), Whose.BOTH, true);
        }
        EAttribute attribute = (EAttribute) feature;
        boolean name = feature == MODEL.getPerson_Name();
        boolean same = name ? WholeName.text(kept, attribute).equals(WholeName.text(other, attribute))
                : MergedCard.equal(attribute, kept.eGet(attribute), other.eGet(attribute));
        return same ? Optional.empty() : differing(feature, text(kept, attribute), text(other, attribute), usual(feature), false);
    }

    /** As {@link MergedCard} decides by itself: the day the relationship began, and the quieter status. */
    private Whose usual(EStructuralFeature feature) {
        boolean theirs = feature == MODEL.getPerson_MetOn() ? other.getMetOn().isBefore(kept.getMetOn())
                : feature == MODEL.getPerson_Status() && other.getStatus().compareTo(kept.getStatus()) > 0;
        return theirs ? Whose.OTHER : Whose.KEPT;
    }

    private static boolean isSaid(Person person, EStructuralFeature feature) {
        return feature == MODEL.getPerson_Status() || person.eGet(feature) != null && !(person.eGet(feature) instanceof String text && text.isBlank());
    }

    private Optional<Choice> differing(EStructuralFeature feature, String mine, String theirs, Whose usual, boolean both) {
        return mine.isBlank() || theirs.isBlank() || mine.equals(theirs) ? Optional.empty()
                : Optional.of(new Choice(feature, texts.get("merge.field." + feature.getName()), mine, theirs, usual, both));
    }

    private Optional<Choice> photos() {
        boolean two = kept.getPhoto() != null && other.getPhoto() != null
                && !Arrays.equals(kept.getPhoto().getContent(), other.getPhoto().getContent());
        return two ? Optional.of(new Choice(MODEL.getPerson_Photo(), texts.get("merge.field.photo"), "", "", Whose.KEPT, false)) : Optional.empty();
    }

    /** Where both have work, and not the same. */
    private Optional<Choice> works() {
        List<Role> mine = MergedCard.current(kept, today);
        List<Role> theirs = MergedCard.current(other, today);
        boolean differ = !MergedCard.without(mine, theirs).isEmpty() && !MergedCard.without(theirs, mine).isEmpty();
        return differ ? differing(MODEL.getPerson_Roles(), works(mine), works(theirs), Whose.BOTH, true) : Optional.empty();
    }

    private static String works(List<Role> roles) {
        return roles.stream().map(role -> Stream.of(role.getTitle(), role.getOrganization() == null ? null : role.getOrganization().getName())
                .filter(s -> s != null && !s.isBlank()).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private String text(Person person, EAttribute attribute) {
        return attribute == MODEL.getPerson_Name() ? WholeName.text(person, attribute)
                : person.eGet(attribute) instanceof PersonStatus status ? texts.getOr("status." + status.getLiteral(), status.getLiteral())
                        : MergedCard.text(attribute, person.eGet(attribute));
    }

    /** What is said of it: how often for a rhythm, the words for anything else. */
    private static String text(EObject said) {
        String often = said instanceof Rhythm rhythm && rhythm.getIdealDays() > 0
                ? new Durations().every(Interval.stored(rhythm.getIdealDays(), rhythm.getIdealMonths()))
                : "";
        Stream<String> words = said.eClass().getEAllAttributes().stream().filter(a -> a.getEType().getInstanceClass() == String.class && !a.isMany())
                .map(said::eGet).filter(String.class::isInstance).map(String.class::cast);
        return Stream.concat(Stream.of(often), words).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    }
}
