// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.NameParts;
import org.wellspring.people.spelling.Names;

/**
 * Keeps a person's whole name and its parts one (M15): a new whole name carries the given and family name with it, a new
 * part changes the whole. What is known of the old parts helps to take the new name apart.
 */
final class WholeName {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** The parts, in the order in which they are written. */
    static final List<EAttribute> PARTS = List.of(MODEL.getPerson_Prefix(), MODEL.getPerson_GivenName(),
            MODEL.getPerson_AdditionalNames(), MODEL.getPerson_FamilyName(), MODEL.getPerson_Suffix());
    /** All that tells the name. */
    static final Set<EStructuralFeature> FEATURES = Set.of(MODEL.getPerson_Name(), MODEL.getPerson_Prefix(),
            MODEL.getPerson_GivenName(), MODEL.getPerson_AdditionalNames(), MODEL.getPerson_FamilyName(), MODEL.getPerson_Suffix());

    private WholeName() {
    }

    /**
     * Sets what these say of the name, in the order told; whether anything changed. Where both the whole and a part are
     * told, each is as told.
     */
    static boolean edit(Person person, Map<EStructuralFeature, Object> values) {
        Map<EStructuralFeature, Object> before = state(person);
        boolean whole = values.containsKey(MODEL.getPerson_Name());
        if (whole) {
            rename(person, (String) values.get(MODEL.getPerson_Name()));
        }
        for (EAttribute part : PARTS) {
            String text = (String) values.get(part);
            if (values.containsKey(part) && whole) {
                set(person, part, text == null ? "" : text.strip());
            } else if (values.containsKey(part)) {
                part(person, part, text);
            }
        }
        if (whole) {
            dropRepeated(person);
        }
        return !before.equals(state(person));
    }

    /** A middle name that was a guess is none where the given or family name that was told has it. */
    private static void dropRepeated(Person person) {
        String middle = text(person, MODEL.getPerson_AdditionalNames());
        if (!middle.isEmpty() && (contains(text(person, MODEL.getPerson_GivenName()), middle)
                || contains(text(person, MODEL.getPerson_FamilyName()), middle))) {
            person.eUnset(MODEL.getPerson_AdditionalNames());
        }
    }

    private static Map<EStructuralFeature, Object> state(Person person) {
        Map<EStructuralFeature, Object> state = new HashMap<>();
        FEATURES.forEach(feature -> state.put(feature, person.eGet(feature)));
        return state;
    }

    /** Gives a new whole name; empty text takes the name away, with its parts. */
    static void rename(Person person, String newName) {
        String name = newName == null ? "" : newName.strip().replaceAll("\\s+", " ");
        NameParts parts = name.isEmpty() ? NameParts.of("") : withUnwritten(person, carried(person, name));
        String old = text(person, MODEL.getPerson_Name()) + " " + text(person, MODEL.getPerson_FamilyName()) + " "
                + text(person, MODEL.getPerson_GivenName());
        set(person, MODEL.getPerson_Name(), name);
        set(person, parts);
        sortAs(person, old);
    }

    /** Gives a new part; the whole name follows. */
    static void part(Person person, EAttribute part, String newText) {
        String value = newText == null ? "" : newText.strip().replaceAll("\\s+", " ");
        String before = text(person, part);
        String whole = text(person, MODEL.getPerson_Name());
        set(person, part, value);
        String written = written(person);
        String name;
        if (whole.isEmpty()) {
            name = written;
        } else if (!before.isEmpty() && contains(whole, before)) {
            name = replaced(whole, before, value, part == MODEL.getPerson_FamilyName() || part == MODEL.getPerson_Suffix());
        } else if (value.isEmpty() || contains(whole, value)) {
            name = whole;
        } else if (part == MODEL.getPerson_GivenName() || part == MODEL.getPerson_FamilyName()) {
            name = written;
        } else {
            // a title or middle name need not be part of how the name is written
            name = whole;
        }
        set(person, MODEL.getPerson_Name(), name);
        sortAs(person, whole + " " + before);
    }

    /** The parts as the person's own; nothing of them is in the whole name when that was told beside them. */
    static void set(Person person, NameParts parts) {
        List<String> texts = List.of(parts.prefix(), parts.given(), parts.additional(), parts.family(), parts.suffix());
        for (int i = 0; i < texts.size(); i++) {
            set(person, PARTS.get(i), texts.get(i));
        }
    }

    /** What the old name did not say either, such as a title, is no less true of the new one. */
    private static NameParts withUnwritten(Person person, NameParts parts) {
        return new NameParts(unwritten(person, PARTS.get(0), parts.prefix()), parts.given(),
                unwritten(person, PARTS.get(2), parts.additional()), parts.family(), unwritten(person, PARTS.get(4), parts.suffix()));
    }

    private static String unwritten(Person person, EAttribute part, String fresh) {
        String old = text(person, part);
        return fresh.isEmpty() && !old.isEmpty() && !contains(text(person, MODEL.getPerson_Name()), old) ? old : fresh;
    }

    private static String written(Person person) {
        return new NameParts(text(person, PARTS.get(0)), text(person, PARTS.get(1)), text(person, PARTS.get(2)),
                text(person, PARTS.get(3)), text(person, PARTS.get(4))).written();
    }

    /** Where the new name begins or ends with a part that is known, that part stays, and the rest is the other. */
    private static NameParts carried(Person person, String name) {
        NameParts fresh = NameParts.of(name);
        String given = joined(text(person, MODEL.getPerson_GivenName()), text(person, MODEL.getPerson_AdditionalNames()));
        String family = text(person, MODEL.getPerson_FamilyName());
        if (given.isEmpty() && family.isEmpty() || NameParts.isFamilyFirstScript(name) && name.indexOf(' ') < 0) {
            return fresh;
        }
        String core = core(name, fresh);
        String first = familyFirst(person, family) ? family : given;
        String second = first.equals(family) ? given : family;
        boolean familyFirst = first.equals(family) && !family.isEmpty();
        if (core.contains(",")) {
            return fresh;
        }
        if (isEnd(core, family) && !family.isEmpty()) {
            return parts(fresh, before(core, family), core.substring(before(core, family).length()).strip(), person);
        }
        if (isStart(core, first) && !first.isEmpty()) {
            String rest = after(core, first);
            String start = core.substring(0, core.length() - rest.length()).strip();
            return familyFirst ? parts(fresh, rest, start, person) : parts(fresh, start, rest, person);
        }
        if (familyFirst && isEnd(core, second) && !second.isEmpty()) {
            String start = before(core, second);
            return parts(fresh, core.substring(start.length()).strip(), start, person);
        }
        return fresh;
    }

    /** Given names with the middle ones apart where they were. */
    private static NameParts parts(NameParts fresh, String givenNames, String family, Person person) {
        String old = text(person, MODEL.getPerson_GivenName());
        String additional = text(person, MODEL.getPerson_AdditionalNames());
        String given = givenNames;
        String middle = "";
        if (!additional.isEmpty() && isEnd(givenNames, additional)) {
            given = before(givenNames, additional);
            middle = givenNames.substring(given.length()).strip();
        } else if (isStart(givenNames, old) && !old.isEmpty() && !Names.folded(givenNames).equals(Names.folded(old))) {
            middle = after(givenNames, old);
            given = givenNames.substring(0, givenNames.length() - middle.length()).strip();
        }
        return new NameParts(fresh.prefix(), given, middle, family, fresh.suffix());
    }

    private static boolean familyFirst(Person person, String family) {
        String name = text(person, MODEL.getPerson_Name());
        return !family.isEmpty() && isStart(name, family) && !isEnd(name, family);
    }

    /** Without titles before and after it. */
    private static String core(String name, NameParts fresh) {
        String core = name;
        if (!fresh.prefix().isEmpty() && core.startsWith(fresh.prefix())) {
            core = core.substring(fresh.prefix().length()).strip();
        }
        if (!fresh.suffix().isEmpty() && core.endsWith(fresh.suffix())) {
            core = core.substring(0, core.length() - fresh.suffix().length()).strip().replaceAll(",$", "").strip();
        }
        return core;
    }

    private static boolean isStart(String name, String part) {
        return (Names.folded(name) + " ").startsWith(Names.folded(part) + " ");
    }

    private static boolean isEnd(String name, String part) {
        return (" " + Names.folded(name)).endsWith(" " + Names.folded(part));
    }

    /** What stands before the words of an end; words are counted, as folding may change their length. */
    private static String before(String name, String end) {
        String[] words = name.split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.max(0, words.length - end.strip().split("\\s+").length)));
    }

    private static String after(String name, String start) {
        String[] words = name.split(" ");
        int from = Math.min(words.length, start.strip().split("\\s+").length);
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private static boolean contains(String name, String part) {
        return NameParts.isFamilyFirstScript(part) ? name.contains(part)
                : (" " + name.replace(",", " ,") + " ").contains(" " + part + " ");
    }

    private static String replaced(String name, String before, String by, boolean last) {
        if (NameParts.isFamilyFirstScript(before)) {
            return name.replaceFirst(java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(by)).strip();
        }
        String framed = " " + name.replace(",", " ,") + " ";
        int place = last ? framed.lastIndexOf(" " + before + " ") : framed.indexOf(" " + before + " ");
        String text = framed.substring(0, place) + " " + by + " " + framed.substring(place + before.length() + 2);
        return text.replace(" ,", ",").replaceAll("\\s+", " ").strip();
    }

    /** A key to sort by that was made of the old name would keep the person at the old place. */
    private static void sortAs(Person person, String oldWords) {
        String key = text(person, MODEL.getPerson_SortAs());
        if (key.isEmpty()) {
            return;
        }
        List<String> now = words(text(person, MODEL.getPerson_Name()) + " " + text(person, MODEL.getPerson_FamilyName()));
        List<String> old = words(oldWords);
        if (words(key).stream().anyMatch(word -> old.contains(word) && !now.contains(word))) {
            person.eUnset(MODEL.getPerson_SortAs());
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(Names.folded(text).split("[ ,]+"));
    }

    private static String joined(String one, String two) {
        return (one + " " + two).strip();
    }

    static String text(Person person, EAttribute feature) {
        return person.eGet(feature) instanceof String text ? text.strip().replaceAll("\\s+", " ") : "";
    }

    private static void set(Person person, EAttribute feature, String value) {
        if (value.isEmpty()) {
            if (person.eIsSet(feature)) {
                person.eUnset(feature);
            }
        } else if (!value.equals(person.eGet(feature))) {
            person.eSet(feature, value);
        }
    }
}
