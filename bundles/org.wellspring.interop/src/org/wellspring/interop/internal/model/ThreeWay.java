// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.spelling.Names;

/**
 * Brings what a source says now into an object of the book. Three are compared: what the source said before, what it
 * says now, and what the book has. Only what changed in the source is changed, and only where the book still has what
 * the source said before: a value that the user has changed since stays (X6). Where it is not known what the source
 * said before, gaps are filled and nothing is overwritten.
 */
public final class ThreeWay {
    /** Lists that files speak of. A person's needs, ties and the like are the book's own. */
    private static final Set<String> PARTS = Set.of("emails", "phones", "addresses", "links", "customFields",
            "anniversaries", "relations");

    private final Entity before;
    private final Entity now;
    private final Entity ours;
    private final LocalDate today;
    private final Function<String, Organization> organizations;
    private final List<FieldChange> changes = new ArrayList<>();

    /**
     * Prepares a merge.
     *
     * @param before what the source said at its last import, or null if that is not known
     * @param now what it says now
     * @param ours what the book has; this is changed
     * @param today the day on which a role that was replaced ended
     * @param organizations finds or makes an organization of the book by its name
     */
    public ThreeWay(Entity before, Entity now, Entity ours, LocalDate today,
            Function<String, Organization> organizations) {
        this.before = before;
        this.now = now;
        this.ours = ours;
        this.today = today;
        this.organizations = organizations;
    }

    /** Changes our object and says what changed. */
    public List<FieldChange> merge() {
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && !notOfFiles(attribute)) {
                if (attribute.isMany()) {
                    words(attribute);
                } else {
                    single(attribute);
                }
            } else if (feature instanceof EReference reference && parts(reference)) {
                items(reference);
            }
        }
        if (now instanceof Person theirs && ours instanceof Person person) {
            new RoleMerge((Person) before, theirs, person, today, organizations, changes).merge();
            if (before == null) {
                alsoKnownAs(theirs, person);
            }
            PhotoMerge.merge((Person) before, theirs, person, changes);
            if (person.getOrigin() == null && theirs.getOrigin() != null) {
                person.setOrigin(EcoreUtil.copy(theirs.getOrigin()));
                changes.add(new FieldChange("origin", "", theirs.getOrigin().getNote()));
            }
        }
        return changes;
    }

    /** A name that does not become the person's finds them as a nickname, as in a merge; one made of an address is none. */
    private void alsoKnownAs(Person theirs, Person person) {
        String name = theirs.getName();
        Stream<String> addresses = Stream.of(theirs.getEmails().stream().map(EmailAddress::getAddress),
                theirs.getPhones().stream().map(PhoneNumber::getNumber),
                theirs.getRoles().stream().map(Items::organization).filter(Objects::nonNull).map(Object::toString)).flatMap(s -> s);
        boolean own = name != null && addresses.noneMatch(name::equals)
                && Stream.concat(Stream.ofNullable(person.getName()), person.getNicknames().stream())
                        .noneMatch(has -> Names.sameSpelling(Names.withoutHonorifics(has), Names.withoutHonorifics(name)));
        if (own && person.getName() != null) {
            changes.add(new FieldChange("nicknames", "", name));
            person.getNicknames().add(name);
        }
    }

    private static boolean notOfFiles(EAttribute attribute) {
        return attribute == BasePackage.Literals.ENTITY__ID || attribute == ModelPackage.Literals.PERSON__MERGED_IDS;
    }

    /** Whether a list is of parts that files speak of. */
    public static boolean parts(EReference reference) {
        return reference.isContainment() && PARTS.contains(reference.getName());
    }

    private void single(EAttribute attribute) {
        Object theirs = now.eGet(attribute);
        Object present = ours.eGet(attribute);
        Object said = before == null ? null : before.eGet(attribute);
        if (same(theirs, said) || same(theirs, present)) {
            return;
        }
        boolean unread = attribute == ModelPackage.Literals.PERSON__BIRTHDAY && UnreadBirthday.known((Person) now) && !UnreadBirthday.known((Person) ours);
        boolean untouched = unread || (before == null ? !ours.eIsSet(attribute) || blank(present) : same(present, said));
        if (untouched) {
            change(ours, attribute, theirs);
            changes.add(new FieldChange(attribute.getName(), text(present), text(theirs)));
        } else if (attribute.getName().equals("notes") && before == null && !blank(theirs)
                && !present.toString().contains(theirs.toString())) {
            change(ours, attribute, present + "\n\n" + theirs);
            changes.add(new FieldChange(attribute.getName(), text(present), present + "\n\n" + theirs));
        }
    }

    @SuppressWarnings("unchecked")
    private void words(EAttribute attribute) {
        List<String> theirs = (List<String>) now.eGet(attribute);
        EList<String> present = (EList<String>) ours.eGet(attribute);
        List<String> said = before == null ? List.of() : (List<String>) before.eGet(attribute);
        List<String> result = new ArrayList<>(present);
        result.removeIf(word -> said.contains(word) && !theirs.contains(word));
        theirs.stream().filter(word -> !said.contains(word) && !result.contains(word)).forEach(result::add);
        if (!result.equals(present)) {
            changes.add(new FieldChange(attribute.getName(), String.join(", ", present), String.join(", ", result)));
            List.copyOf(present).stream().filter(word -> !result.contains(word)).forEach(present::remove);
            result.stream().filter(word -> !present.contains(word)).forEach(present::add);
        }
    }

    @SuppressWarnings("unchecked")
    private void items(EReference reference) {
        EList<Entity> present = (EList<Entity>) ours.eGet(reference);
        Map<String, Entity> said = before == null ? Map.of() : Items.byKey((List<Entity>) before.eGet(reference));
        Map<String, Entity> theirs = Items.byKey((List<Entity>) now.eGet(reference));
        Map<String, Entity> mine = new LinkedHashMap<>(Items.byKey(present));
        Set<String> otherwise = ours instanceof Organization organization ? keptOtherwise(organization, reference) : Set.of();
        String old = text(present);
        said.forEach((key, item) -> {
            Entity held = mine.get(key);
            if (!theirs.containsKey(key) && held != null && Items.same(held, item)) {
                present.remove(held);
            }
        });
        theirs.forEach((key, item) -> {
            Entity held = mine.get(key);
            if (held != null) {
                details(said.get(key), item, held);
            } else if (!said.containsKey(key) && !otherwise.contains(key)) {
                present.add(EcoreUtil.copy(item));
            }
        });
        if (ours instanceof Person person && reference == ModelPackage.Literals.PERSON__CUSTOM_FIELDS) {
            UnreadBirthday.replace(person);
        }
        String fresh = text(present);
        if (!fresh.equals(old)) {
            changes.add(new FieldChange(reference.getName(), old, fresh));
        }
    }

    /** What an organization has of this sort in the way of an earlier version: it is there, and needs no second place. */
    @SuppressWarnings("unchecked")
    private static Set<String> keptOtherwise(Organization organization, EReference reference) {
        Person written = Companies.person(organization);
        EStructuralFeature same = written.eClass().getEStructuralFeature(reference.getName());
        return same == null ? Set.of() : Items.byKey((List<Entity>) written.eGet(same)).keySet();
    }

    private static void details(Entity said, Entity theirs, Entity held) {
        for (EAttribute attribute : Items.attributes(theirs)) {
            Object value = theirs.eGet(attribute);
            Object previous = said == null ? null : said.eGet(attribute);
            Object present = held.eGet(attribute);
            boolean untouched = said == null ? !held.eIsSet(attribute) : same(present, previous);
            if (!same(value, previous) && !same(value, present) && untouched) {
                change(held, attribute, value);
            }
        }
    }

    /** Sets a value; a default is left unset, as in an object that was never touched. */
    private static void change(Entity object, EAttribute attribute, Object value) {
        if (value == null || value.equals(attribute.getDefaultValue())) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value);
        }
    }

    private static boolean blank(Object value) {
        return value == null || value.toString().isBlank();
    }

    /** XML has one kind of line end, and our own cards come back from it. */
    private static boolean same(Object one, Object other) {
        return Objects.equals(one, other) || one instanceof String a && other instanceof String b && a.indexOf('\r') + b.indexOf('\r') > -2
                && a.replace("\r", "").equals(b.replace("\r", "")) || one instanceof String && blank(one) && other == null
                || other instanceof String && blank(other) && one == null;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(List<Entity> items) {
        return items.stream().map(Items::text).collect(Collectors.joining("; "));
    }
}
