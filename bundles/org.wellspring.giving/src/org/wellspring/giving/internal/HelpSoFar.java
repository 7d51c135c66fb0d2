// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.HashSet;
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
            SELECT p.id FROM giving_help h JOIN object f ON f.n = h.n JOIN object i ON i.n = f.data ->> '$.interaction'
              JOIN json_each(i.data, '$.participants') w JOIN object p ON p.n = w.value
            WHERE h.person = ?1 AND h.given = 1 AND coalesce(f.data ->> '$.type', 'introduction') = 'introduction'""";

    /** Whoever is asked about it, or said no, is not proposed once more either. */
    private static final String BEGUN = """
            SELECT p.id FROM giving_introduction i JOIN object p ON p.n = i.b WHERE i.a = ?1
            UNION SELECT p.id FROM giving_introduction i JOIN object p ON p.n = i.a WHERE i.b = ?1""";

    @Override
    public boolean between(Space space, UUID person, LocalDate first, LocalDate last) {
        return Rows.of(space).first(GIVEN, r -> true, number(space, person), first, last).isPresent();
    }

    @Override
    public Set<UUID> introduced(Space space, UUID person) {
        long n = number(space, person);
        Set<UUID> all = new HashSet<>(Rows.of(space).query(THERE, r -> r.id(1), n));
        all.addAll(Rows.of(space).query(BEGUN, r -> r.id(1), n));
        return all;
    }

    private static long number(Space space, UUID person) {
        return Rows.of(space).number("SELECT n FROM object WHERE id = ? AND class = ?", person, MODEL.getPerson());
    }
}
