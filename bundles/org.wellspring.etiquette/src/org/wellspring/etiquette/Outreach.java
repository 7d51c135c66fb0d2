// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Purpose;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;

/**
 * Reads when I reached out to somebody: by every way, post included (T2), tries that reached nobody too. What they began, notes to oneself, events
 * where nothing was sold and plans are none. Any thread.
 */
public final class Outreach {
    private static final String FIELDS = """
            o.id, o.at, o.data ->> '$.dayOnly', o.data ->> '$.day', o.data ->> '$.kind', o.data ->> '$.purpose', o.data ->> '$.pitch'""";
    /** Nobody is reached by a note to oneself; to an event everybody comes by themselves. */
    private static final Set<InteractionKind> NONE = EnumSet.of(InteractionKind.NOTE, InteractionKind.EVENT);
    private static final String MINE = " AND coalesce(o.data ->> '$.direction', 'both') <> 'in' AND (coalesce(o.data ->> '$.kind', 'call') NOT IN "
            + NONE.stream().map(kind -> "'" + kind.getLiteral() + "'").collect(Collectors.joining(", ", "(", ")"))
            + " OR coalesce(o.data ->> '$.kind', 'call') = '" + InteractionKind.EVENT.getLiteral()
            + "' AND coalesce(o.data ->> '$.pitch', 0)) AND NOT coalesce(o.data ->> '$.planned', 0)";
    private static final String TO = "SELECT " + FIELDS
            + """
             FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at >= ? AND l.at < ?"""
            + MINE + " ORDER BY l.at DESC";

    private final Space space;

    /**
     * How often I reached out in a span, by what for (T6). Keeping in touch stands apart and is in no figure of networking (T7).
     *
     * @param networking how often to network
     * @param prospecting how often to sell
     * @param keeping how often to keep in touch with friends
     */
    public record ByPurpose(long networking, long prospecting, long keeping) {
    }

    /** Whether a touch of mine of this kind is reaching out; one at an event is only where something was offered for sale. */
    public static boolean isOne(InteractionKind kind, boolean pitch) {
        return !NONE.contains(kind) || kind == InteractionKind.EVENT && pitch;
    }

    /** Of a space. */
    public Outreach(Space space) {
        this.space = space;
    }

    /** When I reached out to a person from one day to another, the newest first. */
    public List<Reached> to(PersonRow person, LocalDate first, LocalDate last) {
        return Rows.of(space).query(TO, r -> reached(r, person.kinds()), person.id(), Moments.earliest(first), Moments.latest(last)).stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last)).toList();
    }

    /** What all outreach from one day to another was for; one touch with several people counts for each. Reads all touches there are. */
    public ByPurpose byPurpose(LocalDate first, LocalDate last) {
        Map<Purpose, Long> counts = new EnumMap<>(Purpose.class);
        Map<UUID, Collection<String>> kinds = new HashMap<>();
        People people = new People(space);
        Rows.of(space).each("SELECT " + FIELDS + ", p.id" + """
                 FROM object o JOIN json_each(o.data, '$.participants') w JOIN object p ON p.n = w.value
                WHERE o.class = ? AND o.at >= ? AND o.at < ?""" + MINE, r -> {
            Reached one = reached(r, kinds.computeIfAbsent(r.id(8), id -> people.find(id).map(PersonRow::kinds).orElse(List.of())));
            if (!one.day().isBefore(first) && !one.day().isAfter(last)) {
                counts.merge(one.purpose(), 1L, Long::sum);
            }
        }, ModelPackage.Literals.INTERACTION, Moments.earliest(first), Moments.latest(last));
        return new ByPurpose(counts.getOrDefault(Purpose.NETWORKING, 0L), counts.getOrDefault(Purpose.PROSPECTING, 0L),
                counts.getOrDefault(Purpose.KEEPING_IN_TOUCH, 0L));
    }

    private Reached reached(Row r, Collection<String> kinds) {
        InteractionKind kind = Objects.requireNonNullElse(InteractionKind.get(Objects.requireNonNullElse(r.text(5), "call")), InteractionKind.CALL);
        Purpose said = Objects.requireNonNullElse(Purpose.get(Objects.requireNonNullElse(r.text(6), "unknown")), Purpose.UNKNOWN);
        LocalDate day = Moments.day(Instant.ofEpochMilli(r.number(2)), r.flag(3), day(r.text(4)), space.clock().getZone());
        return new Reached(r.id(1), day, kind, OutreachPurposes.of(said, r.flag(7), kinds), r.flag(7));
    }

    private static LocalDate day(String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            // written by a newer version in another form; the moment tells
            return null;
        }
    }
}
