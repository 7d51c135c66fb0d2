// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private static final String PEOPLE = """
            SELECT p.n, p.id, p.name FROM json_each(?) w CROSS JOIN person p ON p.n = (SELECT n FROM object WHERE id = unhex(w.value))""";
    private static final String WISHES = """
            SELECT root, class = ?, coalesce(data ->> '$.what', data ->> '$.who') FROM object
            WHERE root IN (SELECT value FROM json_each(?)) AND container IS NOT NULL AND +class IN (?, ?)
              AND coalesce(data ->> '$.state', 'open')\s""" + StillOpen.IN + " ORDER BY root, class = ? DESC, position";
    private static final String POINTS = """
            SELECT root, data ->> '$.text' FROM object
            WHERE root IN (SELECT value FROM json_each(?)) AND container IS NOT NULL AND +class = ? AND NOT coalesce(data ->> '$.done', 0)
            ORDER BY root, position""";

    /** Who knows whom there is an introduction to already. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<GivenHelp> given = List.of();
    private final Texts texts = new Texts(OwnIdeas.class);

    /** Somebody, what they wish, and what was found for them so far. */
    private record Asked(long n, UUID id, String name, List<Wish> wishes, List<HelpIdea> ideas) {
        boolean wants(int limit) {
            return ideas.size() < limit;
        }
    }

    private record Wish(boolean need, String text) {
    }

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        return ideas(space, List.of(person), limit).getOrDefault(person, List.of());
    }

    @Override
    public Map<UUID, List<HelpIdea>> ideas(Space space, Collection<UUID> people, int limit) {
        if (limit <= 0) {
            return Map.of();
        }
        Rows rows = Rows.of(space);
        Map<Long, Asked> asked = asked(rows, people);
        addWishes(space, rows, asked.values(), limit);
        addPoints(rows, asked, limit);
        asked.values().stream().filter(one -> one.ideas().isEmpty()).forEach(one -> one.ideas().add(toAsk(one.name())));
        return asked.values().stream().collect(Collectors.toMap(Asked::id, one -> one.ideas().subList(0, Math.min(limit, one.ideas().size()))));
    }

    private static Map<Long, Asked> asked(Rows rows, Collection<UUID> people) {
        Map<Long, Asked> asked = new LinkedHashMap<>();
        rows.each(PEOPLE, r -> asked.put(r.number(1), new Asked(r.number(1), r.id(2), r.text(3), new ArrayList<>(), new ArrayList<>())), Rows.ids(people));
        if (!asked.isEmpty()) {
            rows.each(WISHES, r -> asked.get(r.number(1)).wishes().add(new Wish(r.flag(2), r.text(3) == null ? "" : r.text(3))), MODEL.getNeed(),
                    asked.keySet().toString(), MODEL.getNeed(), MODEL.getWantedIntroduction(), MODEL.getNeed());
        }
        return asked;
    }

    /** The first wishes of all together, then the second ones of those who need more, and so on: usually the first are enough. */
    private void addWishes(Space space, Rows rows, Collection<Asked> asked, int limit) {
        Matches matches = new Matches(space);
        List<Asked> wanting = List.copyOf(asked);
        for (int i = 0; !wanting.isEmpty(); i++) {
            int turn = i;
            wanting = wanting.stream().filter(one -> one.wishes().size() > turn && one.wants(limit)).toList();
            Map<Matches.Wanted, List<Matches.Match>> found = matches.of(wanting.stream().map(one -> wanted(one, turn)).toList());
            Map<String, Matches.Match> named = matches.named(wanting.stream().map(one -> one.wishes().get(turn)).filter(wish -> !wish.need())
                    .map(Wish::text).toList());
            Map<UUID, Set<UUID>> introduced = introduced(space, wanting.stream()
                    .filter(one -> named.containsKey(one.wishes().get(turn).text()) || !found.get(wanted(one, turn)).isEmpty()).map(Asked::id).toList());
            for (Asked one : wanting) {
                Wish wish = one.wishes().get(turn);
                Optional<Matches.Match> meant = Optional.ofNullable(named.get(wish.text())).filter(match -> !wish.need() && !match.id().equals(one.id()));
                List<Matches.Match> fitting = meant.map(List::of).orElseGet(() -> found.get(wanted(one, turn)));
                Set<UUID> before = introduced.getOrDefault(one.id(), Set.of());
                List<Matches.Match> open = fitting.stream().filter(match -> !before.contains(match.id())).toList();
                // Whom they wanted to meet by name is on the way to them: nobody else is looked for.
                if (meant.isEmpty() || !open.isEmpty()) {
                    addIdeas(one.ideas(), wish, open);
                }
            }
        }
    }

    private static Matches.Wanted wanted(Asked one, int turn) {
        return new Matches.Wanted(one.wishes().get(turn).text(), one.n());
    }

    private void addPoints(Rows rows, Map<Long, Asked> asked, int limit) {
        List<Long> wanting = asked.values().stream().filter(one -> one.wants(limit)).map(Asked::n).toList();
        if (!wanting.isEmpty()) {
            rows.each(POINTS,
                    r -> asked.get(r.number(1)).ideas().add(new HelpIdea(Kind.TALKING_POINT, texts.get("help.talk", r.text(2)), "", Optional.empty())),
                    wanting.toString(), MODEL.getTalkingPoint());
        }
    }

    private HelpIdea toAsk(String name) {
        boolean named = name.codePoints().anyMatch(Character::isLetter);
        return new HelpIdea(Kind.ASK, named ? texts.get("help.ask", name) : texts.get("help.ask.nameless"), "", Optional.empty());
    }

    private Map<UUID, Set<UUID>> introduced(Space space, List<UUID> people) {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        if (!people.isEmpty()) {
            given.forEach(one -> one.introduced(space, people).forEach((person, to) -> all.computeIfAbsent(person, id -> new HashSet<>()).addAll(to)));
        }
        return all;
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
