// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Limit;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Table;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.Search;

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
        static Hit of(Search.Hit hit) {
            return new Hit(hit.id(), hit.type().getName(), hit.title(), hit.snippet(), Optional.ofNullable(hit.date()));
        }
    }

    /** All that was found, newest first. */
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
        return session.reading(space -> new Hits(
                space.search().find(String.join(" ", text), Set.of(), most).stream().map(Hit::of).toList()));
    }
}
