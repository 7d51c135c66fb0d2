// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.palette;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.commands.DeletedPeople;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** Who was deleted, in the palette: by the name, or by the words one has for it, such as "deleted" or "bring back"; choosing them brings them back (M13). */
final class DeletedItems implements PaletteProvider {
    private static final int MOST = 5;
    private static final int FEWEST_LETTERS = 3;

    private final Supplier<Space> space;
    private final Consumer<UUID> back;

    /** @param back takes back the step with this id */
    DeletedItems(Supplier<Space> space, Consumer<UUID> back) {
        this.space = space;
        this.back = back;
    }

    @Override
    public String section() {
        return Texts.get("palette.deleted");
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        String typed = Names.folded(query).strip();
        if (book != null && typed.length() >= FEWEST_LETTERS && !sink.isStale()) {
            sink.add(DeletedPeople.named(book, named(typed), MOST).stream().map(deleted -> item(book, deleted)).toList());
        }
    }

    /** The name that is asked for; empty where only words for it are typed, or the beginning of some. */
    private static String named(String typed) {
        return Stream.of(Texts.get("palette.deleted.words").split("\\|")).map(Names::folded).filter(word -> typed.startsWith(word) || word.startsWith(typed))
                .findFirst().map(word -> typed.substring(Math.min(word.length(), typed.length())).strip()).orElse(typed);
    }

    private PaletteItem item(Space book, DeletedPeople.Deleted deleted) {
        LocalDate day = deleted.at().atZone(book.clock().getZone()).toLocalDate();
        return new PaletteItem(Icon.UNDO, Texts.get("palette.deleted.back", deleted.name()),
                Texts.get("palette.deleted.when", new DateWords().near(day, LocalDate.now(book.clock()))), "", () -> back.accept(deleted.step()));
    }
}
