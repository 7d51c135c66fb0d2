// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdea.Kind;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;

/** The last help of mine, to ask after. */
@Component(property = "service.ranking:Integer=90")
public final class GivingIdeas implements HelpIdeas {
    private static final String LAST = """
            SELECT o.title FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'person')
              AND coalesce(o.data ->> '$.direction', 'given') = 'given' AND o.title <> '' ORDER BY l.at DESC LIMIT 1""";

    private final Texts texts = new Texts(GivingIdeas.class);

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        return limit <= 0 ? List.of()
                : Rows.of(space).query(LAST, r -> new HelpIdea(Kind.FAVOUR, texts.get("help.followGive", r.text(1)), "", Optional.empty()),
                        ModelPackage.eINSTANCE.getFavour(), person);
    }
}
