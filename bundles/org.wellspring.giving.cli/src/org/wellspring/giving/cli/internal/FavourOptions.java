// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.ModelPackage;

import picocli.CommandLine.Option;

/** What there is to say about help, whichever way it went. */
final class FavourOptions {
    @Option(names = "--type", required = true, paramLabel = "TYPE", descriptionKey = "favour.type")
    private String type;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "favour.what")
    private String what;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "favour.note")
    private String note;
    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "favour.minutes")
    private int minutes;
    @Option(names = "--continues", paramLabel = "ID", descriptionKey = "favour.continues")
    private String continues;

    AddFavour command(Space space, UUID person, FavourDirection direction) {
        AddFavour command = new AddFavour(person, direction, ModelWord.of("--type", type, FavourType.VALUES), what).note(note).minutes(minutes);
        if (at != null) {
            command.on(new When(space).past(at));
        }
        if (continues != null) {
            command.continuing(id(space, continues));
        }
        return command;
    }

    /** Help by its id, or the end of it. */
    static UUID id(Space space, String text) {
        return ShortIds.among(text, space.all(ModelPackage.Literals.FAVOUR));
    }
}
