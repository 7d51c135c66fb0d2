// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;

/**
 * What a step is called in the history (M15): what was done, with whom, and what it was about, so that it can be told from others
 * before it is taken back. "Log a call with Raj Patel: boiler quote".
 */
public final class StepLabel {
    private static final int LONGEST = 60;
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** What sorts a thing, but does not say which it is. */
    private static final Set<EAttribute> SORTS = Set.of(MODEL.getEmailAddress_Label(), MODEL.getPhoneNumber_Label(), MODEL.getPostalAddress_Label(),
            MODEL.getWebLink_Label());

    /** How whom it is about follows what was done. */
    public enum Joint {
        /** "Log a call with …". */
        WITH,
        /** "Add a need for …". */
        FOR,
        /** "Remove a detail of …". */
        OF,
        /** "Keep a promise to …". */
        TO,
        /** "Add a note on …". */
        ON;

        String key() {
            return "label." + name().toLowerCase(Locale.ROOT);
        }
    }

    private StepLabel() {
    }

    /**
     * All of it.
     *
     * @param what was done: "Log a call"
     * @param whom names, none of them empty; may be none
     * @param about more about it; only the beginning of its first line is shown; may be null or empty
     */
    public static String of(String what, Joint joint, List<String> whom, String about) {
        String done = whom.isEmpty() ? what : texts().get(joint.key(), what, names(whom));
        String words = shortened(about);
        return words.isEmpty() ? done : texts().get("label.about", done, words);
    }

    /** The same of one person; nobody where the name is null or empty. */
    public static String of(String what, Joint joint, String whom, String about) {
        return of(what, joint, whom == null || whom.isBlank() ? List.of() : List.of(whom.strip()), about);
    }

    /** Names of people, also of those that this transaction added; without loading them. */
    static List<String> names(Space space, Tx tx, Collection<UUID> people) {
        List<Person> touched = tx.touched(Person.class);
        return people.stream().distinct().map(id -> touched.stream().filter(person -> person.getId().equals(id)).map(Person::getName).findFirst()
                .orElseGet(() -> Rows.of(space).first("SELECT title FROM object WHERE id = ?", r -> Optional.ofNullable(r.text(1)), id)
                        .flatMap(title -> title).orElse(null)))
                .filter(name -> name != null && !name.isBlank()).map(String::strip).toList();
    }

    /** Whom something is about: those it is with, the one it belongs to, the one it is for. Only those who are in the book. */
    public static List<String> whom(Entity entity) {
        if (entity instanceof Interaction interaction) {
            return interaction.getParticipants().stream().map(StepLabel::name).flatMap(Optional::stream).toList();
        }
        for (EObject at = entity; at != null; at = at.eContainer()) {
            if (at instanceof Person person) {
                return name(person).stream().toList();
            }
            if (at instanceof Organization organization && organization.getName() != null && !organization.getName().isBlank()) {
                return List.of(organization.getName().strip());
            }
        }
        return entity.eClass().getEAllReferences().stream().filter(reference -> !reference.isMany() && !reference.isContainment())
                .map(entity::eGet).filter(Person.class::isInstance).map(person -> name((Person) person)).flatMap(Optional::stream).limit(1).toList();
    }

    private static Optional<String> name(Person person) {
        return person.eIsProxy() ? Optional.empty() : Optional.ofNullable(person.getName()).filter(name -> !name.isBlank()).map(String::strip);
    }

    /** What something says, which tells it from others of its kind; empty text for a person, whom the name tells, and where nothing is said. */
    public static String words(Entity entity) {
        return switch (entity) {
            case Person person -> "";
            case Organization organization -> "";
            case Interaction interaction -> Objects.requireNonNullElse(interaction.getSummary(), Objects.requireNonNullElse(interaction.getNote(), ""));
            case Role role -> joined(role.getTitle(), role.getOrganization() == null ? null : role.getOrganization().getName());
            case Relation relation -> joined(relation.getKind(), relation.getOther() == null ? relation.getName()
                    : name(relation.getOther()).orElse(null));
            default -> entity.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany() && !SORTS.contains(attribute)
                    && attribute.getEAttributeType().getInstanceClass() == String.class)
                    .map(attribute -> (String) entity.eGet(attribute)).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
        };
    }

    /** What a field of this name is called: "birthday"; of one that has no words of its own, the name taken apart. */
    public static String field(String feature) {
        return texts().getOr("field.name." + feature, apart(feature));
    }

    /** What a thing of a class of this name is called: "e-mail address". */
    public static String thing(String type) {
        return texts().getOr("thing." + type, apart(type));
    }

    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String names(List<String> whom) {
        return whom.size() == 1 ? whom.getFirst()
                : whom.size() == 2 ? texts().get("label.two", whom.get(0), whom.get(1))
                        : texts().get("label.more", whom.getFirst(), whom.size() - 1);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::strip).collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        String line = text == null ? "" : text.lines().map(String::strip).filter(one -> !one.isEmpty()).findFirst().orElse("");
        return cut(line, LONGEST);
    }

    /** So much of a line, with "…" where more follows. */
    public static String cut(String line, int most) {
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private static Texts texts() {
        return new Texts(StepLabel.class);
    }
}
