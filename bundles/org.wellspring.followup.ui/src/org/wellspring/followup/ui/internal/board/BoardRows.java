// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.UUID;
import java.util.Map;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.Due;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Offers;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.board.BoardRow.Deed;
import org.wellspring.followup.ui.internal.board.BoardRow.Sort;
import org.wellspring.model.PromiseState;
import org.wellspring.people.day.RowKind.Trait;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.RhythmStage;

/** Reads the rows of the view of follow-ups. Background thread; made anew for each reading. */
final class BoardRows {
    /** More of one sort nobody looks through; finding somebody is quicker. */
    private static final int MOST = 500;

    private final Space space;
    private final LocalDate today;
    private final Durations durations = new Durations();
    private final DateWords dates = new DateWords();
    private final Map<UUID, LocalDate> putOff;
    private final int patience;

    BoardRows(Space space, LocalDate today) {
        this.space = space;
        this.today = today;
        this.putOff = new Due(space).putOff();
        this.patience = new Settings(space).get(FollowupSettings.PROMISE_DAYS);
    }

    /** A row of the day, as whoever brings it says it. */
    BoardRow due(TodayRow row) {
        boolean late = row.overdueDays() > 0 && row.kind().is(Trait.DATED);
        String chip = late ? durations.over(row.overdueDays()) : row.proposed() ? Texts.get("chip.proposed") : row.kind().label();
        String note = row.kind().is(Trait.NAMED) && !row.subject().isBlank() && !row.why().contains(row.subject())
                ? Texts.get("note", row.subject(), row.why())
                : row.why();
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        add(deeds, Deed.DONE, row.offers(TodayRow.Deed.DONE));
        add(deeds, Deed.PUT_OFF, row.offers(TodayRow.Deed.PUT_OFF));
        add(deeds, Deed.LET_GO, row.offers(TodayRow.Deed.LET_GO));
        return new BoardRow(row.offers(TodayRow.Deed.SHOW_ITSELF) || row.person().isEmpty() ? Sort.THING : Sort.DUE, row.id(), row.person(), row.name(),
                row.organization(), chip, late, note, row.help(), "", Optional.empty(), deeds, row.words().done());
    }

    private static void add(Set<Deed> deeds, Deed deed, boolean offered) {
        if (offered) {
            deeds.add(deed);
        }
    }

    /** All that I promised and did not keep yet, the latest first. */
    List<BoardRow> promises() {
        return inTime(new Due(space).promises(true).stream().map(row -> {
            boolean open = row.state() == PromiseState.OPEN;
            String chip = open && row.overdueDays() > 0 ? durations.over(row.overdueDays()) : open ? "" : Texts.get("board.acknowledged");
            return new BoardRow(Sort.PROMISE, row.id(), row.person(), row.person().isPresent() ? row.name() : row.what(), "", chip, open, row.what(),
                    "", until(row.due()), row.due().or(() -> row.madeOn().map(day -> day.plusDays(patience))), EnumSet.of(Deed.DONE, Deed.PUT_OFF, Deed.LET_GO),
                    Texts.get("steps.done.PROMISE", row.what()));
        }));
    }

    /** All that I planned to do next, the earliest first. */
    List<BoardRow> steps() {
        return inTime(new Due(space).followUps(true).stream()
                .map(row -> new BoardRow(Sort.STEP, row.id(), row.person(), row.person().isPresent() ? row.name() : row.what(), "",
                        row.overdueDays() > 0 ? durations.over(row.overdueDays()) : "", true, row.what(), "", until(row.due()), row.due(),
                        EnumSet.of(Deed.DONE, Deed.PUT_OFF), Texts.get("steps.done.FOLLOW_UP", row.what()))));
    }

    /** Who has not answered (T8), who waits longest first. */
    List<BoardRow> waiting() {
        return new SilenceProtocol(space, today).open().stream().limit(MOST)
                .map(one -> new BoardRow(Sort.WAITING, one.person(), Optional.of(one.person()), one.name(), one.organization(), "", false,
                        Texts.get("board.wrote", Texts.get("board.kind." + one.kind().getLiteral()), dates.near(one.wrote(), today)), "",
                        dates.near(one.wrote(), today), Optional.empty(), Set.of(), ""))
                .toList();
    }

    /** With whom I talk how often, the next one first; those without a date last. */
    List<BoardRow> rhythms() {
        return inTime(new Rhythms(space).list().stream().filter(row -> row.stage() != RhythmStage.ENDED)
                .map(row -> new BoardRow(Sort.RHYTHM, row.id(), Optional.of(row.person()), row.name(), "",
                        row.stage() == RhythmStage.AGREED ? "" : Texts.get("board.stage." + row.stage().name()), false,
                        row.interval().days() == 0 ? Texts.get("rhythm.unnamed") : capital(durations.every(row.interval())), "", until(row.next()),
                        row.next(), row.next().isPresent() ? EnumSet.of(Deed.PUT_OFF) : Set.of(), "")));
    }

    /** What I offered and nobody took up yet, the oldest first. */
    List<BoardRow> offers() {
        return new Offers(space).open().stream().limit(MOST)
                .map(row -> new BoardRow(Sort.OFFER, row.id(), Optional.of(row.person()), row.name(), "", "", false, row.what(), "",
                        row.on().map(day -> dates.near(day, today)).orElse(""), Optional.empty(), EnumSet.of(Deed.TAKEN), ""))
                .toList();
    }

    /** Cards without a next step, the oldest first (F2). */
    List<BoardRow> cards() {
        BiFunction<Due.CardRow, String, BoardRow> row = (card, day) -> new BoardRow(Sort.CARD, card.id(), card.person(), card.text(), card.name(),
                card.flagged() ? Texts.get("board.flagged", durations.span(card.waitingDays())) : "", card.flagged(), Texts.get("board.card"), "", day,
                Optional.empty(), EnumSet.of(Deed.DONE, Deed.PUT_OFF), Texts.get("steps.done.CARD", card.text()));
        return new Due(space).cards(true).stream().limit(MOST)
                .map(card -> row.andThen(this::later).apply(card,
                        card.capturedAt().map(at -> dates.near(at.atZone(space.clock().getZone()).toLocalDate(), today)).orElse("")))
                .toList();
    }

    /** What is put off stands where it comes up then, the earliest first; what has no day last. */
    private List<BoardRow> inTime(Stream<BoardRow> rows) {
        return rows.map(this::later).sorted(Comparator.comparing(row -> row.comesUp().orElse(LocalDate.MAX))).limit(MOST).toList();
    }

    /** A row as it stands, put off if it is (F6). */
    private BoardRow later(BoardRow row) {
        LocalDate day = putOff.get(row.id());
        if (day == null || row.comesUp().filter(day::isBefore).isPresent()) {
            return row;
        }
        return new BoardRow(row.sort(), row.id(), row.person(), row.name(), row.beside(), Texts.get("steps.put-off", dates.date(day, today)), false,
                row.note(), row.help(), durations.until(day, today), Optional.of(day), row.deeds(), row.said());
    }

    private String until(Optional<LocalDate> day) {
        return day.map(due -> durations.until(due, today)).orElse("");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.getDefault()) + text.substring(1);
    }
}
