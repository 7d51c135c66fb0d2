// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.board.BoardRow.Deed;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.rows.CardsPage;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Follow-ups: what is due, promised, waited for, agreed on, offered and kept on cards, and what the coming weeks hold; by a letter each what is next. */
public final class FollowupsPart {
    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    @Service
    Today today;
    @Inject
    Commands commands;
    @Inject
    Actions actions;
    @Inject
    MainWindow window;
    /** Absent where nobody knows of photos. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    Faces faces;

    private CardsPage<BoardRow> page;
    private BoardHeader header;
    private BoardDeeds deeds;
    private RowList<BoardRow> list;
    private Latest latest;
    private BoardView shown = BoardView.ALL;

    @PostConstruct
    void create(Composite parent) {
        page = new CardsPage<>(parent, theme, Texts.get("board.list.name"), new CardRowRenderer<>(3, this::words), BoardRow::key);
        latest = new Latest(page.control());
        deeds = new BoardDeeds(new SectionPlace(null, theme, space, actions, commands, window, () -> {}), today, commands);
        list = page.list();
        list.setActions(List.of(
                action("taken", row -> row.offers(Deed.TAKEN), deeds::taken),
                action("log", row -> row.person().isPresent(), deeds::log),
                action("snooze", row -> row.offers(Deed.PUT_OFF), row -> deeds.putOff(row, page.control().getShell())),
                action("done", row -> row.offers(Deed.DONE), deeds::done),
                action("letGo", row -> row.offers(Deed.LET_GO), deeds::letGo),
                action("person", row -> row.person().isPresent() && row.opensItself(), row -> row.person().ifPresent(deeds::show))));
        list.onOpen(row -> deeds.open(row, page.control().getShell()));
        header = new BoardHeader(page, theme, deeds, deeds::show, this::choose);
        ShownChanges.tell(space, page.control(), change -> ask());
        ask();
    }

    private static RowAction<BoardRow> action(String key, Predicate<BoardRow> applies, Consumer<BoardRow> deed) {
        return new RowAction<>(Texts.get("action." + key), Texts.get("action." + key + ".key").charAt(0), applies, rows -> deed.accept(rows.getFirst()));
    }

    private void choose(BoardView chosen) {
        if (chosen != shown) {
            // Something else is shown, and begins with its first row.
            page.list().select(-1);
        }
        shown = chosen;
        header.chosen(chosen);
        list.scrollToTop();
        ask();
    }

    @Focus
    void focus() {
        page.focus();
    }

    private void ask() {
        BoardView wanted = shown;
        latest.ask(() -> BoardPage.of(space, today, wanted), this::show);
    }

    private void show(BoardPage read) {
        header.show(read, shown, LocalDate.now(space.clock()));
        page.show(read.parts().stream().map(part -> new Section<>(part.title(), RowSource.of(part.rows()))).toList(),
                read.parts().isEmpty() ? Optional.of(parent -> empty(parent, read)) : Optional.empty());
    }

    private EmptyState empty(Composite parent, BoardPage read) {
        return !read.people() && commands.has(CommandIds.NEW_PERSON)
                ? new EmptyState(parent, theme, Texts.get("board.empty.nobody"), Texts.get("empty.nobody.person"), () -> commands.run(CommandIds.NEW_PERSON))
                : shown == BoardView.OFFERS ? new EmptyState(parent, theme, Texts.get("board.empty.OFFERS"), Texts.get("board.offer"), deeds::offer)
                        : new EmptyState(parent, theme, Texts.get("board.empty." + shown.name()), Texts.get("board.promise"), deeds::promise);
    }

    private CardRow words(BoardRow row) {
        return new CardRow(row.id().toString(), initials(row), row.person().flatMap(this::face), row.name(),
                row.beside(), row.chip(), row.warm() && !row.chip().isEmpty() ? Tone.WARM : Tone.SOFT, row.note(), row.help(), row.aside());
    }

    /** Of a card, which stands under its words, those of the person it is about. */
    private static String initials(BoardRow row) {
        return row.person().isEmpty() ? "" : Initials.of(row.sort() == BoardRow.Sort.CARD ? row.beside() : row.name());
    }

    private Optional<Image> face(UUID person) {
        return faces == null ? Optional.empty() : faces.of(person, list);
    }
}
