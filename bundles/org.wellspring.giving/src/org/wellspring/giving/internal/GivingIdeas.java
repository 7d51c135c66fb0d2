// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.ArrayList;
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

/** What they did for me that I have not returned (G4), and the last help of mine, to ask after. */
@Component(property = "service.ranking:Integer=90")
public final class GivingIdeas implements HelpIdeas {
    private static final String TO_REPAY = """
            SELECT o.title FROM giving_help h JOIN object o ON o.n = h.n
            WHERE h.person = (SELECT n FROM object WHERE id = ?) AND h.given = 0 AND h.repaid = 0 AND o.title <> '' ORDER BY h.day DESC, h.n DESC LIMIT 1""";
    private static final String GIVEN = """
            SELECT o.title FROM giving_help h JOIN object o ON o.n = h.n
            WHERE h.person = (SELECT n FROM object WHERE id = ?) AND h.given = 1 AND h.sale = 0 AND o.title <> '' ORDER BY h.day DESC, h.n DESC LIMIT 1""";

    private final Texts texts = new Texts(GivingIdeas.class);

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        List<HelpIdea> ideas = new ArrayList<>();
        add(ideas, space, TO_REPAY, "help.repay", person);
        add(ideas, space, GIVEN, "help.followGive", person);
        return ideas.subList(0, Math.clamp(limit, 0, ideas.size()));
    }

    private void add(List<HelpIdea> ideas, Space space, String sql, String key, UUID person) {
        Rows.of(space).each(sql, r -> ideas.add(new HelpIdea(Kind.FAVOUR, texts.get(key, r.text(1)), "", Optional.empty())), person);
    }
}
