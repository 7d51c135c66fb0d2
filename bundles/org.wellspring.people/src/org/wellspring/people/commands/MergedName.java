// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.NameParts;
import org.wellspring.people.spelling.Names;

/**
 * The name of two people who are one (M13): the whole of one, never a mixture; the other's finds the person as a nickname.
 */
final class MergedName {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** What goes with a name. */
    static final Set<EStructuralFeature> FEATURES = Set.of(MODEL.getPerson_Name(), MODEL.getPerson_Prefix(),
            MODEL.getPerson_GivenName(), MODEL.getPerson_AdditionalNames(), MODEL.getPerson_FamilyName(),
            MODEL.getPerson_Suffix(), MODEL.getPerson_PhoneticName(), MODEL.getPerson_SortAs());

    private final Person kept;
    private final Person other;

    MergedName(Person kept, Person other) {
        this.kept = kept;
        this.other = other;
    }

    /** Merges them; the kept person takes the other's name where the user wants that. */
    void merge(boolean theirs) {
        boolean nameless = WholeName.text(kept, MODEL.getPerson_Name()).isEmpty();
        boolean takesOther = (theirs || nameless) && !whole(other).isEmpty();
        Person winner = takesOther ? other : kept;
        List<String> losing = takesOther ? names(kept) : names(other);
        boolean same = Names.sameSpelling(whole(kept), whole(other));
        Person loser = takesOther ? kept : other;
        for (EStructuralFeature feature : FEATURES) {
            boolean fills = isTitle(feature) || same && feature != MODEL.getPerson_SortAs();
            Object value = winner.eIsSet(feature) ? winner.eGet(feature) : fills ? loser.eGet(feature) : null;
            if (value == null) {
                kept.eUnset(feature);
            } else if (!value.equals(kept.eGet(feature))) {
                kept.eSet(feature, value);
            }
        }
        losing.forEach(this::alsoKnownAs);
    }

    /** A doctor is one under either name. */
    private static boolean isTitle(EStructuralFeature feature) {
        return feature == MODEL.getPerson_Prefix() || feature == MODEL.getPerson_Suffix();
    }

    private void alsoKnownAs(String name) {
        boolean known = Stream.concat(Stream.of(whole(kept)), kept.getNicknames().stream())
                .anyMatch(has -> Names.sameSpelling(has, name));
        if (!name.isBlank() && !known) {
            kept.getNicknames().add(name);
        }
    }

    /** All that somebody is called: the name, as its parts have it too, and how it sounds. */
    private static List<String> names(Person person) {
        List<String> names = new ArrayList<>();
        names.add(whole(person));
        if (person.eIsSet(MODEL.getPerson_GivenName()) && person.eIsSet(MODEL.getPerson_FamilyName())) {
            names.add(new NameParts("", text(person, MODEL.getPerson_GivenName()), text(person, MODEL.getPerson_AdditionalNames()),
                    text(person, MODEL.getPerson_FamilyName()), "").written());
        }
        names.add(text(person, MODEL.getPerson_PhoneticName()));
        return names;
    }

    private static String whole(Person person) {
        String name = text(person, MODEL.getPerson_Name());
        return !name.isEmpty() ? name
                : new NameParts("", text(person, MODEL.getPerson_GivenName()), "",
                        text(person, MODEL.getPerson_FamilyName()), "").written();
    }

    private static String text(Person person, EAttribute feature) {
        return WholeName.text(person, feature);
    }
}
