// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.internal.PhotoBytes;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.people.internal.likeness.NamedPeople;
import org.wellspring.people.internal.list.ListQuery;
import org.wellspring.people.internal.list.RowReader;
import org.wellspring.people.internal.page.PageReader;
import org.wellspring.people.internal.timeline.OwnTimelines;

/** Reads people from rows. Any thread; every call sees the last durable state. */
public final class People {
    /** M5: the kinds everybody is offered; users add their own. */
    public static final List<String> USUAL_KINDS = List.of("friend", "networking", "prospect", "client", "mentor", "colleague", "family");
    /** M14: the relations everybody is offered, in the words of vCard and of address books; users add their own. */
    public static final List<String> USUAL_RELATIONS = List.of("spouse", "partner", "child", "parent", "sibling", "relative",
            "friend", "colleague", "assistant", "manager", "introducer", "neighbor");
    /** Sorting fewer people than this costs less than following an order through all. */
    private static final int FEW = 5_000;

    private final Space space;
    private final List<HelpIdeas> ideas;
    private final Timelines timelines;
    private final RowReader reader;

    /** People of a space, with no ideas and no entries of timelines but our own. */
    public People(Space space) {
        this(space, List.of(new OwnIdeas()));
    }

    /** People of a space; ideas come from all of these, in their order, and no entries of timelines but our own. */
    public People(Space space, List<HelpIdeas> ideas) {
        this(space, ideas, new OwnTimelines());
    }

    /**
     * People of a space.
     *
     * @param ideas all who have ideas, in their order: the OSGi services, ours among them
     * @param timelines the OSGi service
     */
    public People(Space space, List<HelpIdeas> ideas, Timelines timelines) {
        this.space = space;
        this.ideas = List.copyOf(ideas);
        this.timelines = timelines;
        this.reader = new RowReader(space);
    }

    /** One page of the people asked for. */
    public List<PersonRow> list(PeopleQuery query) {
        ListQuery sql = new ListQuery(query, space);
        boolean few = sql.hasTwoWays() && Rows.of(space).number(sql.count(), sql.countArguments()) < FEW;
        return reader.read(Rows.of(space).query(sql.page(few), r -> r.number(1), sql.pageArguments()));
    }

    /** How many people there are without regard to the page. */
    public int count(PeopleQuery query) {
        ListQuery sql = new ListQuery(query, space);
        return (int) Rows.of(space).number(sql.count(), sql.countArguments());
    }

    /** Where somebody stands among all the people asked for, whatever the page, from 0; empty if not among them. */
    public OptionalInt place(PeopleQuery query, UUID id) {
        ListQuery sql = new ListQuery(query.page(0, Integer.MAX_VALUE), space);
        long number = Rows.of(space).number("SELECT n FROM object WHERE id = ?", id);
        int at = Rows.of(space).query(sql.page(sql.hasTwoWays()), r -> r.number(1), sql.pageArguments()).indexOf(number);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** One person's row, or empty for an unknown id. */
    public Optional<PersonRow> find(UUID id) {
        return reader.read(id);
    }

    /** The rows of several people, in no order; unknown ids are passed over. */
    public List<PersonRow> find(Collection<UUID> ids) {
        return reader
                .read(Rows.of(space).query("SELECT o.n FROM json_each(?) w CROSS JOIN object o ON o.id = unhex(w.value)", r -> r.number(1), Rows.ids(ids)));
    }

    /**
     * The person a user means: by id (eight characters of its end or beginning will do), or by a name, part of a name
     * or e-mail address.
     *
     * @return those it may be, the exact ones alone if there are any; more than one means "ask"
     */
    public List<PersonRow> named(String idOrName) {
        return reader.read(new NamedPeople(Rows.of(space)).find(idOrName));
    }

    /**
     * People of whose names, relations, organization, title and addresses every word is a part, in any script: what full text,
     * which knows beginnings of words alone, does not find.
     */
    public List<PersonRow> withParts(String words, int limit) {
        return reader.read(new NamedPeople(Rows.of(space)).byParts(words, limit));
    }

    /** Whom typed words may mean, for a choice of one: those whose name has them first, and why the others are there. */
    public List<Meant> meant(String typed, int limit) {
        return Meant.by(this, typed, limit);
    }

    /** What tells those apart of whom others have the same name. */
    Map<UUID, String> apart(List<PersonRow> rows) {
        return new TellingApart(space).of(rows);
    }

    /** Everything on a person's page but the timeline. */
    public Optional<PersonPage> page(UUID id) {
        return find(id).map(row -> new PageReader(space, row, ideas).read());
    }

    /** The photo that is shown of a person (M10); empty if there is none, or only a place on the web. */
    public Optional<byte[]> photo(UUID id) {
        return PhotoBytes.of(Rows.of(space), id);
    }

    /** What happened with a person, newest first, one page of it (F11: as fast in ten years as in the first). */
    public List<TimelineEntry> timeline(UUID id, int offset, int limit) {
        return timelines.of(space, id, offset, limit);
    }

    /** Relationship kinds in use with the usual ones (M5), the most used first. */
    public List<String> kinds() {
        return Stream.concat(used("kinds"), USUAL_KINDS.stream()).distinct().toList();
    }

    /** Tags in use, the most used first (M12). */
    public List<String> tags() {
        return used("tags").toList();
    }

    private Stream<String> used(String column) {
        Map<String, Long> counts = new HashMap<>();
        String sql = "SELECT %1$s, count(*) FROM person WHERE %1$s <> '' GROUP BY %1$s".formatted(column);
        Rows.of(space).each(sql, r -> r.text(1).lines().forEach(value -> counts.merge(value, r.number(2), Long::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }
}
