// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spi.GivenHelp;

/** What people had from me, as far as others need it. Read from the person's side, so that it costs the same however much there is with all others. */
@Component
public final class HelpSoFar implements GivenHelp {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String GIVEN = """
            SELECT 1 FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.at >= ? AND l.at < ? AND +o.class = ?
              AND l.feature = (SELECT n FROM feature WHERE name = 'person') AND coalesce(o.data ->> '$.direction', 'given') = 'given' LIMIT 1""";

    /** To whom the person was introduced by me, as far as they were there. */
    private static final String INTRODUCED = """
            SELECT p.id FROM link l JOIN object f ON f.n = l.source AND +f.class = ?1 JOIN object i ON i.n = f.data ->> '$.interaction'
              JOIN json_each(i.data, '$.participants') w JOIN object p ON p.n = w.value
            WHERE l.target = (SELECT n FROM object WHERE id = ?2) AND l.feature = (SELECT n FROM feature WHERE name = 'person')
              AND coalesce(f.data ->> '$.direction', 'given') = 'given' AND coalesce(f.data ->> '$.type', 'introduction') = 'introduction'""";

    @Override
    public boolean between(Space space, UUID person, LocalDate first, LocalDate last) {
        return Rows.of(space).first(GIVEN, r -> true, person, Moments.earliest(first), Moments.latest(last), MODEL.getFavour()).isPresent();
    }

    @Override
    public Set<UUID> introduced(Space space, UUID person) {
        return Set.copyOf(Rows.of(space).query(INTRODUCED, r -> r.id(1), MODEL.getFavour(), person));
    }
}
