// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.EditFavour;
import org.wellspring.model.FavourType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giving edit}: changes help that was noted; what is not named stays as it is (G2, G6). */
@Command(name = "edit")
public final class EditHelp implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "repay.id")
    private String id;
    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "favour.type")
    private String type;
    @Option(names = "--what", paramLabel = "TEXT", descriptionKey = "favour.what")
    private String what;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "favour.note")
    private String note;
    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "favour.minutes")
    private Integer minutes;
    @Option(names = "--unasked", negatable = true, descriptionKey = "gave.unasked")
    private Boolean unasked;
    @Option(names = "--sale", negatable = true, descriptionKey = "gave.sale")
    private Boolean sale;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private EditFavour command(Space space) {
        EditFavour command = new EditFavour(FavourOptions.id(space, id));
        if (type != null) {
            command.type(ModelWord.of("--type", type, FavourType.VALUES));
        }
        if (what != null) {
            command.what(what);
        }
        if (at != null) {
            command.on(new When(space).past(at));
        }
        if (note != null) {
            command.note(note);
        }
        if (minutes != null) {
            command.minutes(minutes);
        }
        if (unasked != null) {
            command.unasked(unasked);
        }
        if (sale != null) {
            command.forSale(sale);
        }
        return command;
    }
}
