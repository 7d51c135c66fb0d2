// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.internal.model.Draft.Identity;
import org.wellspring.interop.internal.model.Folding;
import org.wellspring.model.ModelPackage;

/**
 * Who is in the book already, for recognising them. What is known of sources is read at once with one query; the rest
 * when the first record turns up that no source knows. Any thread.
 */
public final class BookIndex {
    private static final String SOURCES = """
            SELECT r.id, s.data ->> '$.format', s.data ->> '$.key', s.data ->> '$.digest', r.class = ?
            FROM object s JOIN object r ON r.n = s.root WHERE s.class = ?""";
    private static final String PEOPLE = "SELECT id, data ->> '$.name' FROM object WHERE class = ?";
    private static final String EMAILS = """
            SELECT r.id, e.data ->> '$.address' FROM object e JOIN object r ON r.n = e.root
            WHERE e.class = ? AND r.class = ? ORDER BY e.n""";
    private static final String ORGANIZATIONS = "SELECT id, data ->> '$.name' FROM object WHERE class = ? ORDER BY n";

    private record Source(UUID root, String format, String key, String digest, boolean run) {
    }

    private record Value(UUID root, String text) {
    }

    private final Space space;
    private final Map<String, UUID> byKey = new HashMap<>();
    private final Map<String, String> keyByDigest = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();
    private Map<UUID, String> names;
    private Map<String, List<UUID>> emails;
    private Map<String, UUID> organizations;

    /** Reads what is known of sources. */
    public BookIndex(Space space) {
        this.space = space;
        List<Source> sources = space.rows().query(SOURCES, r -> new Source(r.id(1), r.text(2), r.text(3), r.text(4),
                r.flag(5)), ModelPackage.Literals.IMPORT_RUN, ModelPackage.Literals.SOURCE_RECORD);
        sources.forEach(s -> {
            byKey.put(key(s.format(), s.key()), s.root());
            keyByDigest.put(key(s.format(), s.digest()), s.key());
            if (s.run()) {
                nameless.add(key(s.format(), s.key()));
            }
        });
    }

    private static String key(String format, String key) {
        return format + "\n" + key;
    }

    /** Key of the record with exactly this text, if it was imported and is still there. */
    public Optional<String> known(String format, String digest) {
        return Optional.ofNullable(keyByDigest.get(key(format, digest)));
    }

    /** Whether what a known record is about has a name in the book; a group is only kept with the import it came by. */
    public boolean named(String format, String key) {
        return !nameless.contains(key(format, key));
    }

    /** The object that this record was imported into. */
    public Optional<UUID> source(Identity identity) {
        return Optional.ofNullable(byKey.get(key(identity.format(), identity.key())));
    }

    /** The person with this id, if the key is one: our own exports name people so. */
    public synchronized Optional<UUID> self(Identity identity) {
        if (!identity.given() || identity.key().length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(identity.key())).filter(names()::containsKey);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** People with this address, oldest first. */
    public synchronized List<UUID> withEmail(String address) {
        if (emails == null) {
            emails = new HashMap<>();
            space.rows().query(EMAILS, r -> new Value(r.id(1), r.text(2)), ModelPackage.Literals.EMAIL_ADDRESS,
                    ModelPackage.Literals.PERSON).forEach(v -> emails
                            .computeIfAbsent(Folding.email(v.text()), e -> new ArrayList<>(1)).add(v.root()));
        }
        return emails.getOrDefault(Folding.email(address), List.of());
    }

    /** Name of a person; empty if nobody has this id. */
    public synchronized Optional<String> name(UUID person) {
        return Optional.ofNullable(names().get(person));
    }

    private Map<UUID, String> names() {
        if (names == null) {
            names = new HashMap<>();
            space.rows().query(PEOPLE, r -> new Value(r.id(1), r.text(2)), ModelPackage.Literals.PERSON)
                    .forEach(v -> names.put(v.root(), v.text() == null ? "" : v.text()));
        }
        return names;
    }

    /** The organization of this name, whatever its spelling. */
    public synchronized Optional<UUID> organization(String name) {
        if (organizations == null) {
            organizations = new HashMap<>();
            space.rows().query(ORGANIZATIONS, r -> new Value(r.id(1), r.text(2)), ModelPackage.Literals.ORGANIZATION)
                    .forEach(v -> organizations.putIfAbsent(Folding.name(v.text()), v.root()));
        }
        return Optional.ofNullable(organizations.get(Folding.name(name)));
    }
}
