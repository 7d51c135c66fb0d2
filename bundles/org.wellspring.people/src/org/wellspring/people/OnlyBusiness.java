// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.internal.JsonValues;

/**
 * Clients with whom there was nothing but business for as long as the user set (M7): no touch that was neither marked as business nor a pitch. Who is new
 * has as long. Only those who may come up by themselves. Any thread.
 */
public final class OnlyBusiness {
    private static final String CLIENTS = """
            SELECT p.n, p.id, p.name, p.organization, p.met_on, t.at, t.data ->> '$.dayOnly', t.data ->> '$.day' FROM person p
            LEFT JOIN object t ON t.n = (SELECT l.source FROM link l JOIN object o ON o.n = l.source WHERE l.target = p.n
                 AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at < ?2 AND +o.class = ?1
                 AND NOT coalesce(o.data ->> '$.business', 0) AND NOT coalesce(o.data ->> '$.pitch', 0)
                 AND NOT EXISTS (SELECT 1 FROM person_aside a WHERE a.source = l.source AND a.n = p.n)
               ORDER BY l.at DESC LIMIT 1)
            WHERE p.status = 0 AND instr(char(10) || lower(p.kinds) || char(10), char(10) || 'client' || char(10)) > 0
              AND p.n NOT IN (%s)""".formatted(ComingUp.IN_PEACE.replace("?", "?3"));

    /**
     * Such a client.
     *
     * @param organization may be empty
     * @param since the day of the last word that was not about business, or, without one, the day they came
     * @param ever whether there was such a word
     */
    public record Client(UUID id, String name, String organization, LocalDate since, boolean ever) {
    }

    private record Found(long n, Client client) {
    }

    private final Space space;

    /** Of a space. */
    public OnlyBusiness(Space space) {
        this.space = space;
    }

    /** Those it is so with today, the longest first. */
    public List<Client> clients() {
        return clients(LocalDate.now(space.clock()));
    }

    /** Those it is so with on a day, the longest first. */
    public List<Client> clients(LocalDate today) {
        return found(today).stream().map(Found::client).toList();
    }

    /** The numbers of today’s, for lists of people. */
    public List<Long> numbers() {
        return found(LocalDate.now(space.clock())).stream().map(Found::n).toList();
    }

    private List<Found> found(LocalDate today) {
        int days = new Settings(space).get(PeopleSettings.CLIENT_DAYS);
        if (days == 0) {
            return List.of();
        }
        ZoneId zone = space.clock().getZone();
        return Rows.of(space).query(CLIENTS, r -> client(r, zone, today), ModelPackage.eINSTANCE.getInteraction(), Moments.latest(today), today).stream()
                .filter(found -> !found.client().since().plusDays(days).isAfter(today))
                .sorted(Comparator.comparing((Found found) -> found.client().since()).thenComparing(found -> found.client().name())).toList();
    }

    private static Found client(Row r, ZoneId zone, LocalDate today) {
        Optional<LocalDate> other = Optional.ofNullable(r.instant(6)).map(at -> Moments.day(at, r.flag(7), JsonValues.day(r.text(8)).orElse(null), zone));
        UUID id = r.id(2);
        Optional<LocalDate> added = id.version() == 7 ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).atZone(zone).toLocalDate())
                : Optional.empty();
        LocalDate came = Stream.of(Optional.ofNullable(r.day(5)), added).flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(today);
        return new Found(r.number(1), new Client(id, r.text(3), r.text(4) == null ? "" : r.text(4), other.orElse(came), other.isPresent()));
    }
}
