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
import org.wellspring.giving.Giving;
import org.wellspring.model.FavourType;

/** What they did for me that I have not returned (G4), and the last help of mine, to ask after. */
@Component(property = "service.ranking:Integer=90")
public final class GivingIdeas implements HelpIdeas {
    private static final String GIVEN = """
            SELECT o.title, coalesce(o.data ->> '$.type', 'introduction') FROM giving_help h JOIN object o ON o.n = h.n
            WHERE h.person = (SELECT n FROM object WHERE id = ?) AND h.given = 1 AND h.sale = 0 AND o.title <> '' ORDER BY h.day DESC, h.n DESC LIMIT 1""";

    private final Texts texts = new Texts(GivingIdeas.class);

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        List<HelpIdea> ideas = new ArrayList<>();
        new Giving(space).toRepay(person).stream().filter(help -> !help.what().isBlank()).reduce((older, newer) -> newer)
                .ifPresent(help -> ideas.add(idea("help.repay", help.what())));
        Rows.of(space).each(GIVEN,
                r -> ideas.add(idea(r.text(2).equals(FavourType.INTRODUCTION.getLiteral()) ? "help.followIntroduction" : "help.followGive", r.text(1))),
                person);
        return ideas.subList(0, Math.clamp(limit, 0, ideas.size()));
    }

    private HelpIdea idea(String key, String what) {
        return new HelpIdea(Kind.FAVOUR, texts.get(key, what), "", Optional.empty());
    }
}
