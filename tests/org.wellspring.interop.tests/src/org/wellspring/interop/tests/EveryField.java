// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;

/** Fills every feature that a person and its parts have, by the model alone, so that a new one is filled by itself; and tells what is in them. */
final class EveryField {
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    /** Words that break what is written carelessly. */
    static final List<String> WORDS = List.of("Zoë", "boat, new", "Łucja", "O’Neil", "a; b", "\"so\"", "王", "back\\slash", "plain", "100 %");
    /** Where only values of a kind make sense. */
    private static final Map<String, List<String>> SENSIBLE = Map.ofEntries(
            Map.entry("Person.birthday", List.of("1980-03-01", "--04-12", "1975")), Map.entry("Person.timeZone", List.of("Europe/Paris", "Asia/Tokyo")),
            Map.entry("Person.language", List.of("de", "pt-BR")), Map.entry("Anniversary.date", List.of("2009-08-08", "--10-14")),
            Map.entry("Photo.mediaType", List.of("image/png")),
            Map.entry("EmailAddress.label", List.of("home", "work", "Choir")), Map.entry("PhoneNumber.label", List.of("mobile", "work fax", "Boat")),
            Map.entry("PostalAddress.label", List.of("home", "work", "Summer house")), Map.entry("WebLink.label", List.of("blog", "Shop")),
            Map.entry("Relation.kind", List.of("spouse", "assistant", "climbing partner")));

    private final Tx tx;
    private final Random random;
    private final List<String> words;
    private int next;

    /** @param words what texts are made of besides numbers */
    EveryField(Tx tx, Random random, List<String> words) {
        this.words = words;
        this.tx = tx;
        this.random = random;
    }

    /** Somebody of whom everything is known. */
    Person person() {
        return (Person) tx.add((Entity) filled(ModelPackage.Literals.PERSON));
    }

    private EObject filled(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature == BasePackage.Literals.ENTITY__ID || feature.isDerived() || feature == ModelPackage.Literals.PERSON__SOURCES) {
                continue;
            }
            if (feature instanceof EReference reference && reference.getEReferenceType().isAbstract()) {
                continue;
            }
            if (feature.isMany()) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    values.add(value(feature));
                }
                object.eSet(feature, values.stream().distinct().toList());
            } else {
                object.eSet(feature, value(feature));
            }
        }
        only(object);
        return object;
    }

    /**
     * What excludes each other in sense: one address is preferred, a role goes on or has ended, a picture is here or on the web, another is in the book or a
     * name.
     */
    private void only(EObject object) {
        if (object instanceof Person person) {
            person.getEmails().getLast().setPreferred(false);
            person.getPhones().getLast().setPreferred(false);
            person.getAddresses().getLast().setPreferred(false);
            person.getRelations().getFirst().setOther(null);
            person.getRelations().getLast().setName(null);
            if (random.nextBoolean()) {
                person.getRoles().forEach(role -> role.setTo(null));
                person.getPhoto().setUri(null);
            } else {
                person.getPhoto().setContent(null);
                person.getPhoto().setMediaType(null);
            }
        }
    }

    private Object value(EStructuralFeature feature) {
        return feature instanceof EReference reference ? object(reference) : attribute((EAttribute) feature);
    }

    private Object object(EReference reference) {
        EClass type = reference.getEReferenceType();
        if (reference.isContainment()) {
            return filled(type);
        }
        EObject other = EcoreUtil.create(type);
        EStructuralFeature name = type.getEStructuralFeature("name");
        if (name != null) {
            other.eSet(name, type.getName() + " Number" + ++next);
        }
        return tx.add((Entity) other);
    }

    private Object attribute(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return ((Enumerator) choices.getELiterals().get(1 + random.nextInt(choices.getELiterals().size() - 1)).getInstance());
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return 1 + random.nextInt(300);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2000 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
        } else if (type == Instant.class) {
            return Instant.parse("2026-01-02T03:04:05Z").plus(random.nextInt(1000), ChronoUnit.HOURS);
        } else if (type == byte[].class) {
            return PNG;
        } else if (type == String.class) {
            return text(attribute);
        }
        throw new AssertionError("No value for a " + type + ": say one here");
    }

    private String text(EAttribute attribute) {
        String name = attribute.getEContainingClass().getName() + "." + attribute.getName();
        List<String> sensible = SENSIBLE.get(name);
        if (sensible != null) {
            return sensible.get(random.nextInt(sensible.size()));
        }
        next++;
        return switch (name) {
            case "EmailAddress.address" -> "every" + next + "@field.example";
            case "PhoneNumber.number" -> "+44 7700 900" + (100 + next % 900);
            case "WebLink.uri", "Photo.uri" -> "https://field.example/" + next;
            case "Person.mergedIds" -> new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L + next).toString();
            case "Person.notes" -> word() + "\n" + word() + "\n\n" + word();
            default -> word() + " " + next;
        };
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** What is in a person and its parts: by path, such as "emails.label", the values in words. */
    static Map<String, List<String>> said(EObject object) {
        Map<String, List<String>> said = new TreeMap<>();
        say("", object, said);
        said.values().forEach(values -> values.sort(null));
        return said;
    }

    private static void say(String path, EObject object, Map<String, List<String>> said) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature == BasePackage.Literals.ENTITY__ID || feature == ModelPackage.Literals.PERSON__SOURCES || !object.eIsSet(feature)) {
                continue;
            }
            // who is meant is said by the other's name too, where the link itself is not
            String name = path + feature.getName();
            if (feature == ModelPackage.Literals.RELATION__OTHER) {
                said.computeIfAbsent(path + "name", n -> new ArrayList<>()).add(words(object.eGet(feature)));
            }
            Object value = object.eGet(feature);
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                if (feature instanceof EReference reference && reference.isContainment()) {
                    say(name + ".", (EObject) one, said);
                } else {
                    said.computeIfAbsent(name, n -> new ArrayList<>()).add(words(one));
                }
            }
        }
    }

    private static String words(Object value) {
        if (value instanceof EObject other) {
            EStructuralFeature name = other.eClass().getEStructuralFeature("name");
            return name == null ? other.eClass().getName() : String.valueOf(other.eGet(name));
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : String.valueOf(value);
    }

    /** Paths whose values are not the same. */
    static List<String> different(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream().filter(path -> !before.get(path).equals(after.get(path))).collect(Collectors.toList());
    }
}
