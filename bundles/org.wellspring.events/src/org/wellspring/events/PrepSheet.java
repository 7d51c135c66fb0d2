// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.ComingUp;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.StillOpen;

/**
 * What to have in mind before an event (E4): of each who is likely there what they need, how one could help, what one spoke of last and what one promised.
 * It is whom to help and listen to; nobody is ranked, and nothing is counted. Any thread.
 */
public final class PrepSheet {
    /** Of each sort, more than one keeps in mind while one shakes hands is no help. */
    private static final int MOST = 3;
    /** So many of the events before are looked at for who may be there. */
    private static final int BEFORE = 6;
    private static final String REGULARS = """
            WITH this(n, title, host, day) AS (SELECT o.n, lower(trim(o.title)), o.data ->> '$.host', e.day
                FROM object o JOIN events_event e ON e.n = o.n WHERE o.id = ?1),
              before(n) AS (SELECT o.n FROM this JOIN events_event e ON e.day < this.day JOIN object o ON o.n = e.n
                WHERE lower(trim(o.title)) = this.title OR o.data ->> '$.host' = this.host ORDER BY e.day DESC LIMIT ?2),
              come(person, times) AS (SELECT m.person, count(DISTINCT m.event) FROM before JOIN events_met m ON m.event = before.n
                WHERE m.person IS NOT NULL GROUP BY m.person)
            SELECT p.id FROM come JOIN object p ON p.n = come.person
            WHERE come.person NOT IN (SELECT x.data ->> '$.person' FROM object x, this WHERE x.container = this.n AND x.class IN (?3, ?4) AND x.data ->> '$.person' IS NOT NULL)
            ORDER BY come.times DESC, p.title""";

    /**
     * One who is likely there.
     *
     * @param likely who, and why one thinks so
     * @param about what they do and where; may be empty
     * @param lastTouch when one last spoke, in words
     * @param lastTopics what of, the latest first
     * @param needs what they could use help with
     * @param wanted whom they would like to meet
     * @param help how one could help, the best first
     * @param promises what one promised them and has not kept yet
     * @param talk what one wanted to bring up
     */
    public record Person(EventPage.Likely likely, String about, String lastTouch, List<String> lastTopics, List<String> needs, List<String> wanted,
            List<HelpIdea> help, List<String> promises, List<String> talk) {
    }

    /** Somebody who came before to events of this name or this host, and may come again; in how many of the last ones is said to nobody. */
    public record Regular(UUID id, String name) {
    }

    private final Space space;
    private final People people;

    /**
     * For events of a space.
     *
     * @param ideas all who have ideas how to help, in their order
     */
    public PrepSheet(Space space, List<HelpIdeas> ideas) {
        this.space = space;
        this.people = new People(space, ideas);
    }

    /** Of each who is likely there, in the order in which they were noted; of who is no longer in the book nothing. */
    public List<Person> of(EventPage event) {
        return event.expected().stream().flatMap(likely -> likely.person().flatMap(people::page).map(page -> person(likely, page)).stream()).toList();
    }

    private static Person person(EventPage.Likely likely, PersonPage page) {
        return new Person(likely, page.subtitle(), page.lastTouch(), some(page.lastTopics().stream()), some(wishes(page.needs())), some(wishes(page.wanted())),
                page.help().stream().limit(MOST).toList(),
                some(page.promises().stream().filter(promise -> StillOpen.is(promise.state().getLiteral())).map(PersonPage.PromiseLine::what)),
                some(page.talkingPoints().stream().map(PersonPage.Point::text)));
    }

    private static Stream<String> wishes(List<PersonPage.Wish> wishes) {
        return wishes.stream().filter(wish -> StillOpen.is(wish.state().getLiteral())).map(PersonPage.Wish::text);
    }

    private static List<String> some(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).limit(MOST).toList();
    }

    /** Who came before and is not noted yet, those who came more often first; nobody who left or died (M8), or is left in peace (T12). */
    public List<Regular> regulars(UUID event, int limit) {
        Set<UUID> leftInPeace = new ComingUp(space).inPeace();
        return Rows.of(space).query(REGULARS, r -> r.id(1), event, BEFORE, ModelPackage.Literals.EXPECTED, ModelPackage.Literals.ENCOUNTER).stream()
                .filter(id -> !leftInPeace.contains(id)).flatMap(id -> people.find(id).stream()).filter(row -> row.status() == PersonStatus.ACTIVE)
                .limit(limit).map(row -> new Regular(row.id(), row.name())).toList();
    }
}
