// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.EditItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code item edit}: changes something kept to share; an empty text takes away what is there (G8). */
@Command(name = "edit")
public final class EditItemVerb implements Verb {
    @Parameters(paramLabel = "ITEM", descriptionKey = "item.id")
    private String id;
    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "item.title")
    private String title;
    @Option(names = "--uri", paramLabel = "URI", descriptionKey = "item.uri")
    private String uri;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "item.note")
    private String note;
    @Option(names = "--author", paramLabel = "PERSON", descriptionKey = "item.author")
    private String author;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private EditItem command(Space space) {
        EditItem command = new EditItem(ItemLine.id(space, id));
        if (title != null) {
            command.title(title);
        }
        if (uri != null) {
            command.uri(uri);
        }
        if (note != null) {
            command.note(note);
        }
        if (author != null) {
            command.author(author.isBlank() ? null : Whom.of(space, author).id());
        }
        return command;
    }
}
