// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdea.Kind;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.StillOpen;
import org.wellspring.people.spi.GivenHelp;

/**
 * Ideas from what the book knows: open needs and wanted introductions, matched against what other people do (I4);
 * talking points. Whether helping has an end, {@link org.wellspring.people.Help} decides.
 */
@Component(property = "service.ranking:Integer=100")
public final class OwnIdeas implements HelpIdeas {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String PERSON = "SELECT n, name FROM person WHERE n = (SELECT n FROM object WHERE id = ?)";
    private static final String WISHES = """
            SELECT class = ?, coalesce(data ->> '$.what', data ->> '$.who') FROM object
            WHERE root = ? AND container IS NOT NULL AND +class IN (?, ?)
              AND coalesce(data ->> '$.state', 'open')\s""" + StillOpen.IN + " ORDER BY class = ? DESC, position";
    private static final String POINTS = """
            SELECT data ->> '$.text' FROM object
            WHERE root = ? AND container IS NOT NULL AND +class = ? AND NOT coalesce(data ->> '$.done', 0)
            ORDER BY position LIMIT ?""";

    /** Who knows whom there is an introduction to already. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<GivenHelp> given = List.of();
    private final Texts texts = new Texts(OwnIdeas.class);

    private record Self(long n, String name) {
    }

    private record Wish(boolean need, String text) {
    }

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        Rows rows = Rows.of(space);
        Optional<Self> self = rows.first(PERSON, r -> new Self(r.number(1), r.text(2)), person);
        if (self.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<HelpIdea> ideas = new ArrayList<>();
        Matches matches = new Matches(rows);
        List<Wish> wishes = wishes(rows, self.get().n());
        Set<UUID> introduced = wishes.isEmpty() ? Set.of() : introduced(space, person);
        for (Wish wish : wishes) {
            if (ideas.size() < limit) {
                addIdeas(ideas, wish, matches.of(wish.text(), self.get().n()).stream().filter(match -> !introduced.contains(match.id())).toList());
            }
        }
        rows.query(POINTS, r -> ideas.add(new HelpIdea(Kind.TALKING_POINT, texts.get("help.talk", r.text(1)), "",
                Optional.empty())), self.get().n(), MODEL.getTalkingPoint(), limit);
        if (ideas.isEmpty()) {
            boolean named = self.get().name().codePoints().anyMatch(Character::isLetter);
            ideas.add(new HelpIdea(Kind.ASK, named ? texts.get("help.ask", self.get().name()) : texts.get("help.ask.nameless"), "", Optional.empty()));
        }
        return ideas.subList(0, Math.min(limit, ideas.size()));
    }

    private Set<UUID> introduced(Space space, UUID person) {
        Set<UUID> all = new HashSet<>();
        given.forEach(one -> all.addAll(one.introduced(space, person)));
        return all;
    }

    private static List<Wish> wishes(Rows rows, long person) {
        return rows.query(WISHES, r -> new Wish(r.flag(1), r.text(2) == null ? "" : r.text(2)), MODEL.getNeed(), person,
                MODEL.getNeed(), MODEL.getWantedIntroduction(), MODEL.getNeed());
    }

    /** Whom to introduce where somebody fits, else what to help with. */
    private void addIdeas(List<HelpIdea> ideas, Wish wish, List<Matches.Match> matches) {
        String reason = texts.get(wish.need() ? "help.needs" : "help.wantsToMeet", wish.text());
        Set<UUID> named = new HashSet<>();
        ideas.forEach(idea -> idea.other().ifPresent(named::add));
        matches.stream().filter(match -> named.add(match.id())).limit(2)
                .forEach(match -> ideas.add(new HelpIdea(Kind.INTRODUCTION, introduce(match), reason,
                        Optional.of(match.id()))));
        if (matches.isEmpty()) {
            ideas.add(wish.need() ? new HelpIdea(Kind.NEED, texts.get("help.need", wish.text()), "", Optional.empty())
                    : new HelpIdea(Kind.INTRODUCTION, texts.get("help.wanted", wish.text()), "", Optional.empty()));
        }
    }

    private String introduce(Matches.Match match) {
        return match.organization() == null ? texts.get("help.introduce", match.name())
                : texts.get("help.introduceAt", match.name(), match.organization());
    }
}
