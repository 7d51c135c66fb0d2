// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.commands.NewItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code item new}: keeps something that is worth sharing, and says who could use it (G8). */
@Command(name = "new")
public final class NewItemVerb implements Verb {
    private static final int SHOWN = 5;

    @Parameters(arity = "1..*", paramLabel = "TITLE", descriptionKey = "item.title")
    private List<String> title;
    @Option(names = "--uri", paramLabel = "URI", descriptionKey = "item.uri")
    private String uri;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "item.note")
    private String note;
    @Option(names = "--author", paramLabel = "PERSON", descriptionKey = "item.author")
    private String author;

    /**
     * What was kept.
     *
     * @param uses who could use it, by what they need
     */
    record Kept(Optional<UUID> transaction, List<UUID> ids, String done, List<Shelf.Use> uses) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(done + "  " + ids.getFirst());
            ShowItem.print(paper, uses);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> kept(session, space));
    }

    private Kept kept(Session session, Space space) {
        NewItem command = new NewItem(String.join(" ", title)).uri(uri).note(note).author(author == null ? null : Whom.of(space, author).id());
        Changed<UUID> changed = session.run(space, command);
        return new Kept(changed.transaction(), List.of(changed.result()), command.label(), new Shelf(space).uses(changed.result(), SHOWN));
    }
}
