// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdea.Kind;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.model.FavourType;
import org.wellspring.model.PersonStatus;

/** What they did for me that I have not returned (G4), and the last help of mine, to ask after. */
@Component(property = "service.ranking:Integer=90")
public final class GivingIdeas implements HelpIdeas {
    private static final String PEOPLE = " FROM json_each(?) w CROSS JOIN object p ON p.id = unhex(w.value) CROSS JOIN object o ON o.n = (";
    /** The last that has words and is not returned; nobody returns anything to who left or died (M8). */
    private static final String RECEIVED = "SELECT p.id, o.title" + PEOPLE + """
            SELECT h.n FROM giving_help h CROSS JOIN object t ON t.n = h.n
            WHERE h.person = p.n AND h.given = 0 AND h.repaid = 0 AND trim(t.title, char(9, 10, 13, 32)) <> ''
            ORDER BY (h.day IS NULL) DESC, h.day DESC, h.n DESC LIMIT 1) WHERE coalesce(p.data ->> '$.status', 'active') = ?""";
    private static final String GIVEN = "SELECT p.id, o.title, coalesce(o.data ->> '$.type', 'introduction')" + PEOPLE + """
            SELECT h.n FROM giving_help h CROSS JOIN object t ON t.n = h.n
            WHERE h.person = p.n AND h.given = 1 AND h.sale = 0 AND t.title <> '' ORDER BY h.day DESC, h.n DESC LIMIT 1)""";

    private final Texts texts = new Texts(GivingIdeas.class);

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        return ideas(space, List.of(person), limit).getOrDefault(person, List.of());
    }

    @Override
    public Map<UUID, List<HelpIdea>> ideas(Space space, Collection<UUID> people, int limit) {
        String ids = Rows.ids(people);
        Map<UUID, List<HelpIdea>> all = new HashMap<>();
        Rows.of(space).each(RECEIVED, r -> of(all, r.id(1)).add(idea("help.repay", r.text(2))), ids, PersonStatus.ACTIVE.getLiteral());
        Rows.of(space).each(GIVEN,
                r -> of(all, r.id(1))
                        .add(idea(r.text(3).equals(FavourType.INTRODUCTION.getLiteral()) ? "help.followIntroduction" : "help.followGive", r.text(2))),
                ids);
        all.replaceAll((person, ideas) -> ideas.subList(0, Math.clamp(limit, 0, ideas.size())));
        return all;
    }

    private static List<HelpIdea> of(Map<UUID, List<HelpIdea>> all, UUID person) {
        return all.computeIfAbsent(person, id -> new ArrayList<>());
    }

    private HelpIdea idea(String key, String what) {
        return new HelpIdea(Kind.FAVOUR, texts.get(key, what), "", Optional.empty());
    }
}
