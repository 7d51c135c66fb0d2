// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleSettings;
import org.wellspring.people.spelling.OrganizationNames.Parts;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.PhoneNumbers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Who is in the book already, for recognising them. What is known of sources is read at once with one query; the rest
 * when the first record turns up that no source knows. Any thread.
 */
public final class BookIndex {
    private static final String AWAITED = """
            SELECT p.id, o.data ->> '$.name' FROM object o JOIN object p ON p.n = o.root
            WHERE o.class = ? AND o.data ->> '$.name' <> '' AND o.data ->> '$.other' IS NULL""";
    private static final String SOURCES = """
            SELECT r.id, s.data ->> '$.format', s.data ->> '$.key', s.data ->> '$.digest', NOT (r.class IS ? OR r.class IS ?)
            FROM object s JOIN object r ON r.n = s.root WHERE s.class = ?""";
    private static final String ORGANIZATIONS = "SELECT id, data ->> '$.name' FROM object WHERE class = ? ORDER BY n";

    private static final String OBJECT = "SELECT id FROM object WHERE id = ? AND class = ?";
    private static final String GROUPS = """
            SELECT s.data ->> '$.kept', s.data ->> '$.format', s.data ->> '$.key' FROM object s JOIN object r ON r.n = s.root WHERE s.class = ? AND r.class = ?""";
    private static final String KEPT = """
            SELECT s.data ->> '$.kept', s.data ->> '$.format', s.data ->> '$.key' FROM object r JOIN object s ON s.root = r.n
            WHERE s.class = ? AND s.data ->> '$.kept' IS NOT NULL AND r.id = ?""";
    private static final String KINDS = """
            SELECT DISTINCT k.value FROM object p, json_each(p.data, '$.kinds') k WHERE p.class = ?""";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody of whom is said what another is to them, by a name or by the key of a card, who was not here then. */
    public record Awaited(UUID person, String other) {
    }

    /**
     * What is kept of a record.
     *
     * @param text the record
     */
    public record KeptRecord(String format, String key, String text) {
        /** A record without a key has an empty one. */
        public KeptRecord {
            key = Objects.requireNonNullElse(key, "");
        }
    }

    /** What is kept of somebody's record; empty where there is none of this key. */
    public Optional<String> kept(UUID person, Identity identity) {
        return Rows.of(space).query(KEPT, r -> new KeptRecord(r.text(2), r.text(3), lines(r.text(1))), ModelPackage.Literals.SOURCE_RECORD, person).stream()
                .filter(kept -> Identity.fold(kept.format(), kept.key()).equals(identity.folded())).map(KeptRecord::text).findFirst();
    }

    private record Source(UUID root, String format, String key, String digest, boolean other) {
    }

    private record Named(UUID id, String name, String form) {
    }

    private final Space space;
    private final Map<String, UUID> byKey = new HashMap<>();
    private final Map<String, String> keyByDigest = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();
    private Everybody everybody;
    private Map<String, List<Named>> organizations;
    private final Map<String, UUID> organizationsById = new HashMap<>();

    /** How numbers are compared: as the user's settings say; a space that is no book has no numbers. */
    public PhoneNumbers numbers() {
        return new PhoneNumbers(space.kind().equals(SpaceKind.BOOK) ? new Settings(space).get(PeopleSettings.PHONE_REGION)
                : PeopleSettings.PHONE_REGION.fallback());
    }

    /** Reads what is known of sources. */
    public BookIndex(Space space) {
        this.space = space;
        List<Source> sources = Rows.of(space).query(SOURCES, r -> new Source(r.id(1), r.text(2), r.text(3), r.text(4),
                r.flag(5)), ModelPackage.Literals.PERSON, ModelPackage.Literals.ORGANIZATION, ModelPackage.Literals.SOURCE_RECORD);
        sources.forEach(s -> {
            byKey.put(key(s.format(), s.key()), s.root());
            keyByDigest.put(key(s.format(), s.digest()), s.key());
            if (s.other()) {
                nameless.add(key(s.format(), s.key()));
            }
        });
    }

    /** Keys that a source gave are compared without case, as many programs change it (X6). */
    private static String key(String format, String key) {
        return Identity.fold(format, key == null ? "" : key);
    }

    /** Key of the record with exactly this text, if it was imported and is still there. */
    public Optional<String> known(String format, String digest) {
        return Optional.ofNullable(keyByDigest.get(key(format, digest)));
    }

    /** Whether a known record is about a person or an organization, whose name the book has; that of a group, or of an object of a plug-in, only the record tells. */
    public boolean named(String format, String key) {
        return !nameless.contains(key(format, key));
    }

    /** The object that this record was imported into. */
    public Optional<UUID> source(Identity identity) {
        return Optional.ofNullable(byKey.get(key(identity.format(), identity.key())));
    }

    /** The person with this id, if the key is one: our own exports name people so. One who was merged is whom they became. */
    public synchronized Optional<UUID> self(Identity identity) {
        if (!identity.given() || identity.key().length() != 36) {
            return Optional.empty();
        }
        try {
            return everybody().self(UUID.fromString(identity.key()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The organization with this id, if the key is one: our own exports name organizations so, too. */
    public synchronized Optional<UUID> selfOrganization(Identity identity) {
        String key = identity.key().toLowerCase(Locale.ROOT);
        organizations();
        return identity.given() ? Optional.ofNullable(organizationsById.get(key)) : Optional.empty();
    }

    /** The object of a plug-in's class with this id, if the key is one: what we exported names it so. */
    public Optional<UUID> selfObject(Identity identity, EClass type) {
        if (!identity.given() || identity.key().length() != 36) {
            return Optional.empty();
        }
        try {
            return Rows.of(space).first(OBJECT, r -> r.id(1), UUID.fromString(identity.key()), type);
        } catch (IllegalArgumentException e) {
            // a key of 36 letters that is no id
            return Optional.empty();
        }
    }

    /** What tells whether somebody is this person; empty if nobody has this id. */
    public synchronized Optional<Someone> person(UUID id) {
        return everybody().person(id);
    }

    /** Where somebody works and how they are reached, in a line. */
    public synchronized String about(UUID person) {
        return everybody().about(person);
    }

    /** People of this {@link Someone#wholeName whole name}, oldest first. */
    public synchronized List<UUID> named(String wholeName) {
        return everybody().named(wholeName);
    }

    /** People with the address of this key, oldest first. */
    public synchronized List<UUID> withEmail(String key) {
        return everybody().withEmail(key);
    }

    /** People with a number that ends so, oldest first. */
    public synchronized List<UUID> withPhoneEnding(String ending) {
        return everybody().withPhoneEnding(ending);
    }

    /** People with the page or messenger of this {@link Someone#link key}, oldest first. */
    public synchronized List<UUID> withLink(String key) {
        return everybody().withLink(key);
    }

    private Everybody everybody() {
        if (everybody == null) {
            everybody = new Everybody(Rows.of(space));
        }
        return everybody;
    }

    /** Kinds that people of the book have (M5). */
    public List<String> kinds() {
        return Rows.of(space).query(KINDS, r -> r.text(1), ModelPackage.Literals.PERSON);
    }

    /** What is kept of the groups of earlier imports. */
    public List<KeptRecord> groups() {
        return nameless.isEmpty() ? List.of()
                : Rows.of(space).query(GROUPS, r -> r.text(1) == null ? null : new KeptRecord(r.text(2), r.text(3), lines(r.text(1))),
                        ModelPackage.Literals.SOURCE_RECORD, ModelPackage.Literals.IMPORT_RUN).stream().filter(Objects::nonNull).toList();
    }

    /** Relations to somebody who was not in the book then. */
    public List<Awaited> awaited() {
        return Rows.of(space).query(AWAITED, r -> new Awaited(r.id(1), r.text(2)), ModelPackage.Literals.RELATION);
    }

    private static String lines(String kept) {
        try {
            return String.join("\n", JSON.readValue(kept, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The organization that this name means, whatever its spelling; empty where it may mean several. */
    public Optional<UUID> organization(String name) {
        return organization(name, Set.of());
    }

    /** The same, where the name is told elsewhere in these legal forms too. */
    public synchronized Optional<UUID> organization(String name, Set<String> forms) {
        Parts wanted = OrganizationNames.parts(name);
        return OrganizationNames.meant(wanted, organizations().getOrDefault(wanted.core(), List.of()), Named::form, forms).map(Named::id);
    }

    /** The names of the organizations of a {@linkplain OrganizationNames#core core}, in whatever legal form. */
    public synchronized List<String> organizationsOf(String core) {
        return organizations().getOrDefault(core, List.of()).stream().map(Named::name).toList();
    }

    private Map<String, List<Named>> organizations() {
        if (organizations == null) {
            organizations = new HashMap<>();
            Rows.of(space).query(ORGANIZATIONS, r -> new Named(r.id(1), r.text(2), OrganizationNames.parts(r.text(2)).form()),
                    ModelPackage.Literals.ORGANIZATION).forEach(named -> {
                        organizations.computeIfAbsent(OrganizationNames.core(named.name()), k -> new ArrayList<>(1)).add(named);
                        organizationsById.put(named.id().toString(), named.id());
                    });
        }
        return organizations;
    }
}
