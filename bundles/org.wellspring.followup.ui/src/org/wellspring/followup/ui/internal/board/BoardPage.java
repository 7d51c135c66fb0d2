// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.followup.Offers;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.WeekLoad;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.TouchShare;
import org.wellspring.people.day.RowKind.Trait;

/**
 * What the view of follow-ups shows, read at once.
 *
 * @param people whether there is anybody in the book at all
 * @param late how much of what was promised or planned is late
 * @param waiting how many have not answered
 * @param cards how many cards wait
 * @param weeks what the coming weeks hold (F6)
 * @param fresh how the last new people fared (F1)
 * @param touches between events, and at them (F8)
 * @param response how long I took for what was taken up (F9)
 */
record BoardPage(boolean people, int late, int waiting, int cards, List<WeekLoad> weeks, Relief.Proposal relief, TodayList.NewPeople fresh,
        TouchShare touches, Optional<Offers.Response> response, List<Part> parts) {
    private static final int WEEKS = 8;
    private static final int DUE = 200;
    /** Of each, on the page of all. */
    private static final int FIRST = 5;

    /** Rows under a heading. */
    record Part(String title, List<BoardRow> rows) {
    }

    /** Reads it. Background thread. */
    static BoardPage of(Space space, Today today, BoardView shown) {
        LocalDate day = LocalDate.now(space.clock());
        BoardRows rows = new BoardRows(space, day);
        TodayList list = today.of(space, day, shown == BoardView.ALL ? FIRST + 1 : DUE);
        List<BoardRow> due = list.rows().stream().map(rows::due).toList();
        List<BoardRow> waiting = rows.waiting();
        List<BoardRow> cards = rows.cards();
        List<Part> parts = new ArrayList<>();
        switch (shown) {
            case ALL -> {
                part(parts, "board.due", list.rows().size() + list.more(), due);
                part(parts, "board.waiting", waiting.size(), waiting);
                part(parts, "board.promises", rows.promises());
                part(parts, "board.steps", rows.steps());
                part(parts, "board.rhythms", rows.rhythms());
                part(parts, "board.offers", rows.offers());
                part(parts, "board.cards", cards);
            }
            case DUE -> parts.add(new Part(list.more() == 0 ? Texts.get("board.due")
                    : Texts.get("board.some", Texts.get("board.due"), due.size(), due.size() + list.more()), due));
            case PROMISES -> {
                parts.add(new Part(Texts.get("board.promises"), rows.promises()));
                parts.add(new Part(Texts.get("board.steps"), rows.steps()));
            }
            case WAITING -> parts.add(new Part(Texts.get("board.waiting"), waiting));
            case RHYTHMS -> parts.add(new Part(Texts.get("board.rhythms"), rows.rhythms()));
            case OFFERS -> parts.add(new Part(Texts.get("board.offers"), rows.offers()));
            case CARDS -> parts.add(new Part(Texts.get("board.cards"), cards));
        }
        boolean people = !new People(space).list(PeopleQuery.all().statuses(PersonStatus.values()).page(0, 1)).isEmpty();
        int late = (int) list.rows().stream().filter(row -> row.overdueDays() > 0 && row.kind().is(Trait.DATED)).count();
        return new BoardPage(people, late, waiting.size(), cards.size(), WeekLoad.of(space, day, WEEKS), new Relief(space).of(day, list.capacity()),
                list.newPeople(), TouchShare.of(space), new Offers(space).response(), parts.stream().filter(part -> !part.rows().isEmpty()).toList());
    }

    private static void part(List<Part> parts, String key, List<BoardRow> rows) {
        part(parts, key, rows.size(), rows);
    }

    private static void part(List<Part> parts, String key, int all, List<BoardRow> rows) {
        // A last one takes no more room than the words that it is missing.
        List<BoardRow> first = rows.stream().limit(all == FIRST + 1 ? FIRST + 1 : FIRST).toList();
        parts.add(new Part(all > first.size() ? Texts.get("board.some", Texts.get(key), first.size(), all) : Texts.get(key), first));
    }
}
