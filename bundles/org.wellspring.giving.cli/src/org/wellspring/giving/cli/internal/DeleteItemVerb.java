// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.commands.DeleteItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code item delete}: takes something off the shelf; to whom it went stays noted (G8). */
@Command(name = "delete")
public final class DeleteItemVerb implements Verb {
    @Parameters(paramLabel = "ITEM", descriptionKey = "item.id")
    private String id;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new DeleteItem(ItemLine.id(space, id)));
    }
}
