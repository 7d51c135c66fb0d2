// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.balance.HelpGiven;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spi.GivenHelp;

/** What people had from me, as far as others need it. Read from the person's side, so that it costs the same however much there is with all others. */
@Component
public final class HelpSoFar implements GivenHelp {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String GIVEN = HelpGiven.to("?1", "BETWEEN ?2 AND ?3") + " LIMIT 1";

    /** To whom the person was introduced by me, as far as they were there. */
    private static final String THERE = """
            SELECT me.id, p.id FROM json_each(?1) k CROSS JOIN object me ON me.id = unhex(k.value) CROSS JOIN giving_help h ON h.person = me.n
              JOIN object f ON f.n = h.n JOIN object i ON i.n = f.data ->> '$.interaction'
              JOIN json_each(i.data, '$.participants') w JOIN object p ON p.n = w.value
            WHERE h.given = 1 AND coalesce(f.data ->> '$.type', 'introduction') = 'introduction'""";

    /** Whoever is asked about it, or said no, is not proposed once more either. */
    private static final String BEGUN = """
            SELECT me.id, p.id FROM json_each(?1) k CROSS JOIN object me ON me.id = unhex(k.value)
              CROSS JOIN giving_introduction i ON i.a = me.n JOIN object p ON p.n = i.b
            UNION ALL SELECT me.id, p.id FROM json_each(?1) k CROSS JOIN object me ON me.id = unhex(k.value)
              CROSS JOIN giving_introduction i ON i.b = me.n JOIN object p ON p.n = i.a""";

    @Override
    public boolean between(Space space, UUID person, LocalDate first, LocalDate last) {
        return Rows.of(space).first(GIVEN, r -> true, number(space, person), first, last).isPresent();
    }

    @Override
    public Set<UUID> introduced(Space space, UUID person) {
        return introduced(space, List.of(person)).getOrDefault(person, Set.of());
    }

    @Override
    public Map<UUID, Set<UUID>> introduced(Space space, Collection<UUID> people) {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        String ids = Rows.ids(people);
        for (String sql : List.of(THERE, BEGUN)) {
            Rows.of(space).each(sql, r -> all.computeIfAbsent(r.id(1), id -> new HashSet<>()).add(r.id(2)), ids);
        }
        return all;
    }

    private static long number(Space space, UUID person) {
        return Rows.of(space).number("SELECT n FROM object WHERE id = ? AND class = ?", person, MODEL.getPerson());
    }
}
