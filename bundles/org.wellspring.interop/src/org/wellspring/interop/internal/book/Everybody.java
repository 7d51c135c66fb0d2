// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** The people of the book by what a record may know them by; read once, when the first record turns up that no source knows. */
final class Everybody {
    private static final String PEOPLE = """
            SELECT id, data ->> '$.name', data ->> '$.familyName', data ->> '$.suffix', data ->> '$.birthday',
              data ->> '$.mergedIds' FROM object WHERE class = ? ORDER BY n""";
    private static final String PARTS = """
            SELECT r.id, p.data ->> '$.%s', p.data ->> '$.label' FROM object p JOIN object r ON r.n = p.root
            WHERE p.class = ? AND r.class = ? ORDER BY p.n""";
    private static final String EMPLOYERS = """
            SELECT r.id, o.data ->> '$.name' FROM object p JOIN object r ON r.n = p.root
            JOIN reference f ON f.source = p.n AND f.name = 'organization' JOIN object o ON o.n = f.target
            WHERE p.class = ? AND r.class = ? AND p.data ->> '$.to' IS NULL ORDER BY p.n""";

    private record Named(UUID id, String name, String family, String suffix, String birthday, String merged) {
    }

    private record Part(UUID root, String text, String label) {
    }

    private final Rows rows;
    private final Map<UUID, Someone> people = new HashMap<>();
    private final Map<UUID, UUID> merged = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<String, List<UUID>> byEmail = new HashMap<>();
    private final Map<String, List<UUID>> byPhone = new HashMap<>();
    private Map<String, List<UUID>> byLink;
    private Map<UUID, String> employers;

    Everybody(Rows rows) {
        this.rows = rows;
        List<Named> named = rows.query(PEOPLE, r -> new Named(r.id(1), r.text(2), r.text(3), r.text(4), r.text(5), r.text(6)),
                ModelPackage.Literals.PERSON);
        Map<UUID, List<Part>> emails = parts("address", ModelPackage.Literals.EMAIL_ADDRESS);
        Map<UUID, List<Part>> phones = parts("number", ModelPackage.Literals.PHONE_NUMBER);
        for (Named n : named) {
            Someone someone = new Someone(n.name(), n.family(), n.suffix(), n.birthday(),
                    emails.getOrDefault(n.id(), List.of()).stream().map(Part::text).toList(),
                    phones.getOrDefault(n.id(), List.of()).stream().map(p -> Someone.Phone.of(p.text(), p.label())).toList());
            people.put(n.id(), someone);
            learn(n.id(), someone);
            if (n.merged() != null) {
                mergedIds(n);
            }
        }
    }

    private void mergedIds(Named named) {
        for (String id : named.merged().split("[^0-9A-Fa-f-]+")) {
            if (id.length() == 36) {
                merged.put(UUID.fromString(id), named.id());
            }
        }
    }

    private Map<UUID, List<Part>> parts(String attribute, EClass type) {
        return rows.query(PARTS.formatted(attribute), r -> new Part(r.id(1), r.text(2), r.text(3)), type,
                ModelPackage.Literals.PERSON).stream().filter(p -> p.text() != null).collect(Collectors.groupingBy(Part::root));
    }

    private void learn(UUID id, Someone someone) {
        add(byName, someone.wholeName(), id);
        someone.emails().forEach(key -> add(byEmail, key, id));
        someone.phones().forEach(phone -> add(byPhone, phone.ending(), id));
    }

    private static void add(Map<String, List<UUID>> index, String key, UUID id) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(id);
        }
    }

    Optional<Someone> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The person of this id, or the one that the person of this id was merged into. */
    Optional<UUID> self(UUID id) {
        return people.containsKey(id) ? Optional.of(id) : Optional.ofNullable(merged.get(id)).filter(people::containsKey);
    }

    List<UUID> named(String wholeName) {
        return byName.getOrDefault(wholeName, List.of());
    }

    List<UUID> withEmail(String key) {
        return byEmail.getOrDefault(key, List.of());
    }

    List<UUID> withPhoneEnding(String ending) {
        return byPhone.getOrDefault(ending, List.of());
    }

    /** Those with a link; all links are read when the first is asked for, for few groups name their members so. */
    List<UUID> withLink(String key) {
        if (byLink == null) {
            byLink = new HashMap<>();
            rows.query(PARTS.formatted("uri"), r -> new Part(r.id(1), r.text(2), r.text(3)), ModelPackage.Literals.WEB_LINK,
                    ModelPackage.Literals.PERSON).stream().filter(part -> part.text() != null).forEach(part -> {
                        List<UUID> people = byLink.computeIfAbsent(Someone.link(part.text()), k -> new ArrayList<>(1));
                        if (!people.contains(part.root())) {
                            people.add(part.root());
                        }
                    });
        }
        return byLink.getOrDefault(key, List.of());
    }

    /** Where somebody works; read when the first is asked for, which is seldom. */
    String about(UUID id) {
        if (employers == null) {
            employers = new HashMap<>();
            rows.query(EMPLOYERS, r -> new Part(r.id(1), r.text(2), null), ModelPackage.Literals.ROLE,
                    ModelPackage.Literals.PERSON).stream().filter(p -> p.text() != null).forEach(p -> employers.putIfAbsent(p.root(), p.text()));
        }
        return person(id).map(someone -> someone.about(employers.getOrDefault(id, ""))).orElse("");
    }
}
