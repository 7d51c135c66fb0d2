// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.FoundText;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code search}: full text over everything. */
@Command(name = "search")
public final class SearchVerb implements Verb {
    private static final int READABLE = 50;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "search.text")
    private List<String> text;
    @Mixin
    private Limit limit;

    /** Something found. */
    record Hit(UUID id, String class_, String title, String snippet, Optional<LocalDate> date) {
        static Hit of(PersonRow person) {
            return new Hit(person.id(), ModelPackage.Literals.PERSON.getName(), person.name(), person.organization(),
                    person.lastTouch());
        }

        static Hit of(Search.Hit hit) {
            return new Hit(hit.id(), hit.type().getName(), hit.title(), hit.snippet(), Optional.ofNullable(hit.date()));
        }
    }

    /** All that was found: people by their names, then what was written, newest first. */
    record Hits(List<Hit> hits) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            hits.forEach(h -> table.row(h.date(), h.class_(), h.title(), h.snippet()));
            paper.table(table);
            paper.say("search.count", hits.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new Hits(find(space, String.join(" ", text), most)));
    }

    /** People first whom only a part of their name finds, or another name of theirs: full text knows whole words alone. */
    private static List<Hit> find(Space space, String words, int most) {
        List<Hit> written = new FoundText(space).find(words, Set.of(), most).stream().map(Hit::of).toList();
        Set<UUID> found = written.stream().map(Hit::id).collect(Collectors.toSet());
        Stream<Hit> named = new People(space).withParts(words, most).stream()
                .filter(person -> !found.contains(person.id())).map(Hit::of);
        return Stream.concat(named, written.stream()).limit(most).toList();
    }
}
