// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bed harvests}: what was shared with somebody last. */
@Command(name = "harvests")
final class ListHarvests implements Verb {
    private static final int SHOWN = 10;

    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;

    /**
     * What was shared with a person.
     *
     * @param count of all, of which the last are listed
     */
    record With(UUID person, String name, long count, List<Harvests.Shared> harvests) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            harvests.forEach(harvest -> table.row(harvest.on(), harvest.what()));
            paper.table(table);
            paper.say("harvest.count", count, name);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            var who = Whom.of(space, person);
            return new With(who.id(), who.name(), Harvests.count(space, who.id()), Harvests.last(space, who.id(), SHOWN));
        });
    }
}
