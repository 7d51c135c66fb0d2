// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.words.Texts;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Photo;
import org.wellspring.model.Role;
import org.wellspring.model.base.BasePackage;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.commands.MergePeople.Whose;
import org.wellspring.people.spelling.PhoneNumbers;

/** Brings what one card says into another, so that nothing of it is lost (M13). Works for any feature, a plug-in's too. */
final class MergedCard {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** These have rules of their own. */
    private static final Set<EStructuralFeature> SPECIAL = Stream.concat(MergedName.FEATURES.stream(),
            Stream.of(BasePackage.eINSTANCE.getEntity_Id(), MODEL.getPerson_Status(), MODEL.getPerson_MetOn(),
                    MODEL.getPerson_Notes()))
            .collect(Collectors.toSet());

    /** Two labels of one address are no reason to keep it twice; it keeps both. */
    private static final String LABEL = "label";
    private static final Set<String> MARKS = Set.of(LABEL, "preferred");

    private final Person kept;
    private final Person other;
    private final Map<EStructuralFeature, Whose> chosen;
    private final LocalDate today;
    private final List<String> setAside = new ArrayList<>();

    /** Whose words stay where both say something, as far as that was chosen. */
    MergedCard(Person kept, Person other, Map<EStructuralFeature, Whose> chosen, LocalDate today) {
        this.kept = kept;
        this.other = other;
        this.chosen = chosen;
        this.today = today;
    }

    private boolean isTheirs(EStructuralFeature feature) {
        return chosen.get(feature) == Whose.OTHER;
    }

    /** Names of what was set aside. */
    List<String> merge() {
        name();
        notes();
        status();
        metOn();
        work();
        mergeValues(kept, other, "");
        for (EReference reference : kept.eClass().getEAllContainments()) {
            if (reference == MODEL.getPerson_OtherPhotos()) {
                List.copyOf(other.getOtherPhotos()).forEach(photo -> keepBeside(kept.getPhoto(), photo));
            } else if (reference.isMany()) {
                mergeChildren(reference);
            } else {
                mergeChild(reference);
            }
        }
        UnreadBirthday.replace(kept);
        return setAside;
    }

    /** A title before or behind the name goes with it, unless it was chosen for itself. */
    private void name() {
        List<EAttribute> titles = List.of(MODEL.getPerson_Prefix(), MODEL.getPerson_Suffix());
        Map<EAttribute, List<String>> said = new LinkedHashMap<>();
        titles.forEach(title -> said.put(title, List.of(WholeName.text(kept, title), WholeName.text(other, title))));
        new MergedName(kept, other).merge(isTheirs(MODEL.getPerson_Name()));
        said.forEach((title, both) -> {
            if (both.stream().anyMatch(String::isEmpty)) {
                return;
            }
            if (chosen.get(title) != null) {
                kept.eSet(title, both.get(isTheirs(title) ? 1 : 0));
            }
            both.stream().filter(words -> !equal(title, words, WholeName.text(kept, title))).findFirst().ifPresent(words -> setAside(title.getName(), words));
        });
    }

    /** Unless it was chosen, the quieter one wins: a reminder too few is better than one of somebody who died. */
    private void status() {
        PersonStatus mine = kept.getStatus();
        boolean theirs = chosen.containsKey(MODEL.getPerson_Status()) ? isTheirs(MODEL.getPerson_Status()) : other.getStatus().compareTo(mine) > 0;
        PersonStatus leaving = theirs ? mine : other.getStatus();
        kept.setStatus(theirs ? other.getStatus() : mine);
        if (leaving != kept.getStatus() && leaving != PersonStatus.ACTIVE) {
            setAside("status", leaving.getLiteral());
        }
    }

    /** Work of which the other's or one's own was chosen is that; what was another's is over by today, if not before. */
    private void work() {
        Whose whose = chosen.getOrDefault(MODEL.getPerson_Roles(), Whose.BOTH);
        List<Role> mine = current(kept, today);
        List<Role> theirs = current(other, today);
        List<Role> over = whose == Whose.KEPT ? without(theirs, mine) : whose == Whose.OTHER ? without(mine, theirs) : List.of();
        over.forEach(role -> role.setTo(today));
    }

    /** What somebody does now. */
    static List<Role> current(Person person, LocalDate today) {
        return person.getRoles().stream().filter(role -> role.getTo() == null || role.getTo().isAfter(today)).toList();
    }

    /** Those that none of the others says as well. */
    static List<Role> without(List<Role> roles, List<Role> others) {
        return roles.stream().filter(role -> others.stream().noneMatch(one -> sayTheSame(one, role))).toList();
    }

    /** Notes of which one holds all that the other says are the longer; nothing is said twice, and nothing is to be chosen. */
    private void notes() {
        Whose whose = chosen.getOrDefault(MODEL.getPerson_Notes(), Whose.BOTH);
        String mine = kept.getNotes();
        String theirs = other.getNotes();
        if (blank(theirs) || !blank(mine) && holds(mine, theirs)) {
            return;
        }
        if (blank(mine) || holds(theirs, mine)) {
            kept.setNotes(theirs);
        } else if (whose == Whose.BOTH) {
            kept.setNotes(mine + "\n\n" + theirs);
        } else {
            kept.setNotes(whose == Whose.OTHER ? theirs : mine);
            setAside("notes", whose == Whose.OTHER ? mine : theirs);
        }
    }

    /** Whether notes say all that others say. */
    static boolean holds(String notes, String others) {
        return notes.contains(others.strip());
    }

    /** Unless it was chosen, the earlier day is when the relationship began; the other is set aside. */
    private void metOn() {
        LocalDate mine = kept.getMetOn();
        LocalDate theirs = other.getMetOn();
        if (theirs == null || theirs.equals(mine)) {
            return;
        }
        boolean takes = mine == null || (chosen.containsKey(MODEL.getPerson_MetOn()) ? isTheirs(MODEL.getPerson_MetOn()) : theirs.isBefore(mine));
        if (takes) {
            kept.setMetOn(theirs);
        }
        if (mine != null) {
            setAside("metOn", (takes ? mine : theirs).toString());
        }
    }

    /** Joins sets, fills what is empty, and sets aside what differs. */
    @SuppressWarnings("unchecked")
    private void mergeValues(EObject into, EObject from, String prefix) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (SPECIAL.contains(feature) || isContained(feature) || !from.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                List<Object> values = (List<Object>) into.eGet(feature);
                ((List<Object>) from.eGet(feature)).stream().filter(value -> !values.contains(value)).toList()
                        .forEach(values::add);
            } else if (!into.eIsSet(feature) || blank(into.eGet(feature))) {
                into.eSet(feature, from.eGet(feature));
            } else if (feature.getName().equals(LABEL)) {
                into.eSet(feature, labels((String) into.eGet(feature), (String) from.eGet(feature)));
            } else if (!MARKS.contains(feature.getName()) && !equal(feature, into.eGet(feature), from.eGet(feature))) {
                Object leaving = from.eGet(feature);
                if (isTheirs(feature)) {
                    leaving = into.eGet(feature);
                    into.eSet(feature, from.eGet(feature));
                }
                setAside(prefix + feature.getName(), text(feature, leaving));
            }
        }
    }

    /** Both labels: words of one after the other, as address books write them; others with a comma between. */
    private static String labels(String mine, String theirs) {
        List<String> words = List.of(mine.split("[ ,]+"));
        if (words.containsAll(List.of(theirs.split("[ ,]+")))) {
            return mine;
        }
        boolean plain = (mine + theirs).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' ');
        return mine + (plain ? " " : ", ") + theirs;
    }

    private static boolean isContained(EStructuralFeature feature) {
        return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
    }

    private void mergeChild(EReference reference) {
        EObject theirOne = (EObject) other.eGet(reference);
        if (theirOne == null) {
            return;
        }
        EObject mine = (EObject) kept.eGet(reference);
        if (mine == null) {
            other.eSet(reference, null);
            kept.eSet(reference, theirOne);
        } else if (theirOne instanceof Photo photo) {
            other.setPhoto(null);
            if (isTheirs(reference)) {
                kept.setPhoto(photo);
                keepBeside(photo, (Photo) mine);
            } else {
                keepBeside((Photo) mine, photo);
            }
        } else if (isTheirs(reference)) {
            other.eSet(reference, null);
            kept.eSet(reference, theirOne);
            mergeValues(theirOne, mine, reference.getName() + ".");
        } else {
            mergeValues(mine, theirOne, reference.getName() + ".");
        }
    }

    /** A person shows one photo; another one stays beside it, unless it is the same. */
    private void keepBeside(Photo shown, Photo photo) {
        boolean same = Stream.concat(Stream.ofNullable(shown), kept.getOtherPhotos().stream())
                .anyMatch(p -> Arrays.equals(p.getContent(), photo.getContent()) && Objects.equals(p.getUri(), photo.getUri()));
        if (!same) {
            kept.getOtherPhotos().add(photo);
        }
    }

    /** Moves children over; one that says nothing new fills the gaps of the one that is there and stays behind. */
    @SuppressWarnings("unchecked")
    private void mergeChildren(EReference reference) {
        List<EObject> mine = (List<EObject>) kept.eGet(reference);
        for (EObject theirs : List.copyOf((List<EObject>) other.eGet(reference))) {
            EObject same = mine.stream().filter(child -> sayTheSame(child, theirs)).findFirst().orElse(null);
            if (same == null) {
                mine.add(theirs);
            } else {
                mergeValues(same, theirs, "");
            }
        }
    }

    /** Whether no value differs, one being unset apart, and at least one is shared. */
    private static boolean sayTheSame(EObject one, EObject two) {
        if (one.eClass() != two.eClass() || !one.eContents().isEmpty() || !two.eContents().isEmpty()) {
            return false;
        }
        boolean shared = false;
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (SPECIAL.contains(feature) || MARKS.contains(feature.getName()) || isContained(feature)
                    || !one.eIsSet(feature) || !two.eIsSet(feature)) {
                continue;
            }
            if (!equal(feature, one.eGet(feature), two.eGet(feature))) {
                return false;
            }
            shared |= isSubstance(feature);
        }
        return shared;
    }

    /** A label, a flag or a date shared does not make two things one. */
    private static boolean isSubstance(EStructuralFeature feature) {
        return feature instanceof EReference || feature == MODEL.getRelation_Name() || feature.getEType().getInstanceClass() == String.class
                && !Set.of(LABEL, "name", "format", "kind").contains(feature.getName());
    }

    static boolean equal(EStructuralFeature feature, Object one, Object two) {
        if (!(one instanceof String a) || !(two instanceof String b)) {
            return Objects.equals(one, two);
        }
        return feature == MODEL.getPhoneNumber_Number() ? PhoneNumbers.digits(a).equals(PhoneNumbers.digits(b))
                : a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }

    private void setAside(String name, String value) {
        CustomField field = ModelFactory.eINSTANCE.createCustomField();
        Texts texts = new Texts(MergedCard.class);
        field.setName(texts.get("merge.other", texts.getOr("merge.field." + name, name)));
        field.setValue(value);
        kept.getCustomFields().add(field);
        setAside.add(name);
    }

    static String text(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute) {
            return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        }
        EObject target = (EObject) value;
        return target.eClass().getEAllAttributes().stream().filter(a -> Set.of("name", "title").contains(a.getName()))
                .map(target::eGet).map(String::valueOf).findFirst().orElse(target.toString());
    }

    private static boolean blank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
