// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.rhythm.Durations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code people}: who is in the book. */
@Command(name = "people")
public final class PeopleVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "people.query")
    private List<String> query = List.of();
    @Option(names = "--kind", paramLabel = "K", descriptionKey = "people.kind")
    private List<String> kinds = List.of();
    @Option(names = "--tag", paramLabel = "T", descriptionKey = "people.tag")
    private List<String> tags = List.of();
    @Option(names = "--quiet-for", paramLabel = "SPAN", descriptionKey = "people.quiet")
    private String quiet;
    @Option(names = "--only-business", descriptionKey = "people.only-business")
    private boolean onlyBusiness;
    @Mixin
    private Limit limit;

    /** A person in a list; whom no touch went both ways with is not yet active (M1). */
    record Line(UUID id, String name, String organization, List<String> kinds, Optional<LocalDate> lastTouch,
            Optional<LocalDate> lastTwoWayTouch, Optional<LocalDate> nextDue) {
        static Line of(PersonRow row) {
            return new Line(row.id(), row.name(), row.organization(), row.kinds(), row.lastTouch(), row.lastTwoWayTouch(), row.nextDue());
        }
    }

    /** People, how many there are in all, and the day it was asked on. */
    record Found(List<Line> people, int total, LocalDate date) implements Answer {
        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            people.forEach(p -> table.row(p.name(), p.organization(), String.join(", ", p.kinds()),
                    durations.since(p.lastTwoWayTouch().orElse(null), date),
                    p.nextDue().map(day -> paper.words("people.next", durations.until(day, date))).orElse("")));
            paper.table(table);
            paper.say(people.size() == total ? "people.count" : "people.some", people.size(), total);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> found(space, session));
    }

    private Found found(Space space, Session session) {
        PeopleQuery all = PeopleQuery.all().text(String.join(" ", query)).kinds(kinds.toArray(String[]::new))
                .tags(tags.toArray(String[]::new)).onlyBusiness(onlyBusiness);
        if (quiet != null) {
            all = all.quietFor(When.interval(quiet)).sortedBy(PersonSort.LAST_TOUCH, true);
        }
        return found(space, session, all);
    }

    private Found found(Space space, Session session, PeopleQuery all) {
        People people = new People(space);
        List<Line> lines = people.list(all.page(0, limit.of(session, Integer.MAX_VALUE))).stream().map(Line::of).toList();
        return new Found(lines, people.count(all), LocalDate.now(space.clock()));
    }
}
