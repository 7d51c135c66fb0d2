// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * said before, gaps are filled and nothing is overwritten. What other sources say as well goes only when none of them says it
 * any more.
 */
public final class ThreeWay {
    private static final String BETWEEN_NOTES = "\n\n";
    /** Lists that files speak of. A person's needs, ties and the like are the book's own. */
    private static final Set<String> PARTS = Set.of("emails", "phones", "addresses", "links", "customFields",
            "anniversaries", "relations");

    private final Entity before;
    private final Entity now;
    private final Entity ours;
    private final LocalDate today;
    private final Function<String, Organization> organizations;
    private final Elsewhere elsewhere;
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
        this(before, now, ours, today, organizations, List::of);
    }

    /**
     * Prepares a merge of what several sources speak of.
     *
     * @param others what the other sources of our object say now; asked only where something would go
     */
    public ThreeWay(Entity before, Entity now, Entity ours, LocalDate today,
            Function<String, Organization> organizations, Supplier<List<Entity>> others) {
        this.elsewhere = new Elsewhere(others);
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
                if (attribute.getName().equals("notes")) {
                    notes(attribute);
                } else if (attribute.isMany()) {
                    words(attribute);
                } else {
                    single(attribute);
                }
            } else if (feature instanceof EReference reference && parts(reference)) {
                items(reference);
            }
        }
        if (now instanceof Person theirs && ours instanceof Person person) {
            new RoleMerge((Person) before, theirs, person, today, organizations, elsewhere, changes).merge();
            if (before == null) {
                alsoKnownAs(theirs, person);
            }
            PhotoMerge.merge((Person) before, theirs, person, elsewhere, changes);
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
            Object result = gone(now, attribute) ? elsewhere.value(attribute).orElse(theirs) : theirs;
            if (!same(result, present)) {
                change(ours, attribute, result);
                changes.add(new FieldChange(attribute.getName(), text(present), text(result)));
            }
        }
    }

    /** Each source has its own part of the notes, between empty lines; one that the user has changed stays. */
    private void notes(EAttribute attribute) {
        String theirs = plain(now.eGet(attribute));
        String present = plain(ours.eGet(attribute));
        String said = before == null ? "" : plain(before.eGet(attribute));
        List<String> parts = new ArrayList<>(present.isEmpty() ? List.of() : List.of(present.split(BETWEEN_NOTES, -1)));
        List<String> old = said.isEmpty() ? List.of() : List.of(said.split(BETWEEN_NOTES, -1));
        int at = old.isEmpty() ? -1 : Collections.indexOfSubList(parts, old);
        if (theirs.equals(said) || theirs.equals(present) || at < 0 && !said.isEmpty()) {
            return;
        }
        if (at >= 0 && elsewhere.values(attribute).noneMatch(other -> plain(other).equals(said))) {
            parts.subList(at, at + old.size()).clear();
        }
        List<String> fresh = theirs.isEmpty() ? List.of() : List.of(theirs.split(BETWEEN_NOTES, -1));
        if (Collections.indexOfSubList(parts, fresh) < 0) {
            parts.addAll(at < 0 ? parts.size() : Math.min(at, parts.size()), fresh);
        }
        String result = String.join(BETWEEN_NOTES, parts);
        if (!result.equals(present)) {
            change(ours, attribute, result.isEmpty() ? null : result);
            changes.add(new FieldChange(attribute.getName(), present, result));
        }
    }

    private static String plain(Object value) {
        return value == null || blank(value) ? "" : value.toString().replace("\r", "");
    }

    private static boolean gone(Entity object, EAttribute attribute) {
        return !object.eIsSet(attribute) || blank(object.eGet(attribute));
    }

    @SuppressWarnings("unchecked")
    private void words(EAttribute attribute) {
        List<String> theirs = (List<String>) now.eGet(attribute);
        EList<String> present = (EList<String>) ours.eGet(attribute);
        List<String> said = before == null ? List.of() : (List<String>) before.eGet(attribute);
        List<String> result = new ArrayList<>(present);
        result.removeIf(word -> said.contains(word) && !theirs.contains(word) && !elsewhere.says(attribute, word));
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
        present.forEach(item -> Items.otherKey(item).ifPresent(key -> mine.putIfAbsent(key, item)));
        Set<String> otherwise = ours instanceof Organization organization ? keptOtherwise(organization, reference) : Set.of();
        String old = text(present);
        said.forEach((key, item) -> {
            Entity held = mine.get(key);
            if (!theirs.containsKey(key) && held != null && Items.same(held, item)) {
                elsewhere.part(reference, key).ifPresentOrElse(other -> details(item, other, held, Optional.empty()), () -> present.remove(held));
            }
        });
        theirs.forEach((key, item) -> {
            Entity held = mine.get(key);
            if (held != null) {
                Entity was = said.get(key);
                details(was, item, held, was == null || Items.same(was, item) ? Optional.empty() : elsewhere.part(reference, key));
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

    /** What a part is called and the like; a word that goes is that of another source, if one has any. */
    private static void details(Entity said, Entity theirs, Entity held, Optional<Entity> other) {
        for (EAttribute attribute : Items.attributes(theirs)) {
            Object value = other.isPresent() && gone(theirs, attribute) ? other.get().eGet(attribute) : theirs.eGet(attribute);
            Object previous = said == null ? null : said.eGet(attribute);
            Object present = held.eGet(attribute);
            boolean ties = attribute == ModelPackage.Literals.RELATION__NAME && held.eIsSet(ModelPackage.Literals.RELATION__OTHER);
            boolean untouched = !ties && (said == null ? !held.eIsSet(attribute) : same(present, previous));
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
