// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.paths;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;
import org.wellspring.people.internal.paths.Bond.Membership;
import org.wellspring.people.internal.paths.PathSearch.Way;
import org.wellspring.people.paths.ReachPath;

/** Ways in words. */
public final class FoundPaths {
    private static final String WISHES = """
            SELECT title FROM object WHERE root = (SELECT n FROM object WHERE id = ?1) AND container IS NOT NULL AND class = ?2
              AND coalesce(data ->> '$.state', 'open') IN ('open', 'acknowledged') AND title <> '' ORDER BY position, n""";

    private final Space space;
    private final TieGraph ties;

    public FoundPaths(Space space, TieGraph ties) {
        this.space = space;
        this.ties = ties;
    }

    /** Whom somebody wants to meet, as far as it is open. */
    public static List<String> wishes(Space space, UUID person) {
        return Rows.of(space).query(WISHES, r -> r.text(1), person, ModelPackage.eINSTANCE.getWantedIntroduction());
    }

    /** Ways to those who do what a text says. */
    public List<ReachPath> fitting(String text, int limit) {
        Map<Long, Membership> fitting = ties.fitting(text, false);
        return inWords(PathSearch.to(ties, fitting.keySet(), true, limit), fitting);
    }

    /**
     * Ways to people who have the name that a text is, and to those who do what all its words say, or are at a place of that name: a family and a firm
     * may have the same. Neither takes the room of the other.
     */
    public List<ReachPath> named(Collection<Long> people, String text, int limit) {
        Map<Long, Membership> fitting = ties.fitting(text, true);
        fitting.keySet().removeAll(people);
        List<Way> byName = PathSearch.to(ties, people, true, limit);
        List<Way> byWork = PathSearch.to(ties, fitting.keySet(), true, limit);
        int room = Math.max(limit / 2, limit - byName.size());
        List<Way> work = byWork.stream().limit(room).toList();
        return inWords(Stream.concat(byName.stream().limit(limit - work.size()), work.stream()).toList(), fitting);
    }

    /** Ways to these people. */
    public List<ReachPath> to(Collection<Long> people, boolean myself, int limit) {
        return inWords(PathSearch.to(ties, people, myself, limit), Map.of());
    }

    private List<ReachPath> inWords(List<Way> ways, Map<Long, Membership> fitting) {
        Map<Long, PersonRow> rows = new PeopleByNumber(space)
                .rows(ways.stream().flatMap(way -> Stream.concat(Stream.of(way.first()), way.steps().stream().map(PathSearch.Step::to)))
                        .collect(Collectors.toSet()));
        HopWords words = new HopWords(ties, n -> Optional.ofNullable(rows.get(n)).map(PersonRow::name).orElse(""));
        return ways.stream().filter(way -> rows.containsKey(way.first()) && way.steps().stream().allMatch(step -> rows.containsKey(step.to())))
                .map(way -> new ReachPath(Stream.concat(Stream.of(way.first()), way.steps().stream().map(PathSearch.Step::to))
                        .map(n -> person(rows.get(n), fitting.get(n))).toList(), way.steps().stream().map(words::of).toList(),
                        rows.get(way.first()).lastTouch()))
                .toList();
    }

    private ReachPath.Person person(PersonRow row, Membership fits) {
        Texts texts = new Texts(HopWords.class);
        String now = join(texts, row.title(), row.organization());
        if (fits == null) {
            return new ReachPath.Person(row.id(), row.name(), now);
        }
        String what = join(texts, fits.title, ties.organization(fits.organization));
        return new ReachPath.Person(row.id(), row.name(), fits.until == null ? what : texts.get("about.was", what, String.valueOf(fits.until.getYear())));
    }

    private static String join(Texts texts, String title, String where) {
        return title.isEmpty() || where.isEmpty() ? title + where : texts.get("about", title, where);
    }
}
