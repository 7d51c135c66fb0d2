// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.internal.page.OrganizationPageReader;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/** Reads organizations from rows (M11). Any thread; every call sees the last durable state. */
public final class OrganizationReader {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int FEWEST_OF_ID = 8;
    private static final String ALL = """
            SELECT o.id, o.title, (SELECT count(DISTINCT r.root) FROM link l JOIN object r ON r.n = l.source AND +r.class = ? AND r.data ->> '$.to' IS NULL
                JOIN person p ON p.n = r.root WHERE l.target = o.n),
              (SELECT group_concat(value, char(10)) FROM json_each(o.data, '$.alsoKnownAs')),
              (SELECT group_concat(value, char(10)) FROM json_each(o.data, '$.tags'))
            FROM object o WHERE o.class = ?""";
    private static final String REACH = """
            SELECT o.id, coalesce(c.data ->> '$.address', c.data ->> '$.number'), +c.class = ?2, coalesce(c.data ->> '$.locality', '')
            FROM object o JOIN object c ON c.root = o.n AND c.container IS NOT NULL
            WHERE o.class = ?1 AND +c.class IN (?2, ?3, ?4) ORDER BY c.position""";

    /** What finds an organization. */
    private record Entry(UUID id, String name, int people, String others, String tags) {
        boolean isCalled(String folded) {
            return Names.folded(name).equals(folded) || others.lines().anyMatch(other -> Names.folded(other).equals(folded));
        }
    }

    private record Reached(UUID id, String value, boolean email, String town) {
    }

    private final Space space;

    /** Organizations of a space. */
    public OrganizationReader(Space space) {
        this.space = space;
    }

    /** Those of whose names, addresses, numbers, towns and tags every word is a part, by name; all for an empty text. */
    public List<OrganizationRow> list(String text) {
        Map<UUID, List<Reached>> reached = reached();
        List<String> words = Stream.of(Names.folded(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        return entries().stream().filter(entry -> {
            String all = Names.folded(entry.name() + " " + entry.others() + " " + entry.tags() + " " + String.join(" ",
                    reached.getOrDefault(entry.id(), List.of()).stream().map(r -> r.value() + " " + r.town()).toList()));
            return words.stream().allMatch(all::contains);
        }).sorted(Comparator.comparing((Entry entry) -> Names.folded(entry.name()))).map(entry -> row(entry, reached)).toList();
    }

    private static OrganizationRow row(Entry entry, Map<UUID, List<Reached>> reached) {
        List<Reached> own = reached.getOrDefault(entry.id(), List.of());
        return new OrganizationRow(entry.id(), entry.name(), entry.people(), first(own, Reached::email), first(own, r -> !r.email()));
    }

    private static String first(List<Reached> reached, Predicate<Reached> which) {
        return reached.stream().filter(which).map(Reached::value).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private List<Entry> entries() {
        return Rows.of(space).query(ALL, r -> new Entry(r.id(1), or(r.text(2)), (int) r.number(3), or(r.text(4)), or(r.text(5))),
                MODEL.getRole(), MODEL.getOrganization());
    }

    private Map<UUID, List<Reached>> reached() {
        Map<UUID, List<Reached>> reached = new HashMap<>();
        Rows.of(space).query(REACH, r -> new Reached(r.id(1), or(r.text(2)), r.flag(3), or(r.text(4))), MODEL.getOrganization(),
                MODEL.getEmailAddress(), MODEL.getPhoneNumber(), MODEL.getPostalAddress())
                .forEach(one -> reached.computeIfAbsent(one.id(), key -> new ArrayList<>()).add(one));
        return reached;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    /**
     * The organization a user means: by id (eight characters of its end or beginning will do), by its e-mail address, by a name,
     * a spelling of it, or a part of it.
     *
     * @return those it may be, the exact ones alone if there are any; more than one means "ask"
     */
    public List<OrganizationRow> named(String idOrName) {
        String text = idOrName == null ? "" : idOrName.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Reached>> reached = reached();
        List<Entry> all = entries();
        String id = text.toLowerCase(Locale.ROOT);
        String folded = Names.folded(text);
        Stream<Predicate<Entry>> ways = Stream.of(
                entry -> id.length() >= FEWEST_OF_ID && (entry.id().toString().startsWith(id) || entry.id().toString().endsWith(id)),
                entry -> reached.getOrDefault(entry.id(), List.of()).stream().anyMatch(r -> r.email() && r.value().equalsIgnoreCase(text)),
                entry -> Names.folded(entry.name()).equals(folded),
                entry -> entry.isCalled(folded),
                entry -> OrganizationNames.same(entry.name(), text),
                entry -> !folded.isEmpty() && (" " + Names.folded(entry.name())).contains(" " + folded));
        return ways.map(way -> all.stream().filter(way).map(entry -> row(entry, reached)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Everything on an organization's page; empty for an unknown id. */
    public Optional<OrganizationPage> page(UUID id) {
        Rows rows = Rows.of(space);
        return rows.first("SELECT n FROM object WHERE id = ? AND class = ?", r -> r.number(1), id, MODEL.getOrganization())
                .map(n -> new OrganizationPageReader(rows, n, LocalDate.now(space.clock())).read(id));
    }
}
