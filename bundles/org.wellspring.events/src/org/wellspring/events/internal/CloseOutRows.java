// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.model.Event;
import org.wellspring.people.ComingUp;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/**
 * Events of which nothing is decided yet with some one met there (E2). Done means that nothing comes of the rest, on purpose. Of who left, died (M8) or is
 * left in peace (T12) nothing is asked, and after some weeks of nobody.
 */
@Component
public final class CloseOutRows implements TodayRows {
    private static final int MINUTES = 5;

    private record Open(EventRow event, List<EventPage.Met> people) {
    }

    private static RowKind kind() {
        Texts texts = new Texts(CloseOutRows.class);
        return RowKind.of("close-out", texts.get("kind.closeOut"), texts.get("kind.closeOut.rows")).weight(350).minutes(MINUTES)
                .icon("platform:/plugin/org.wellspring.ui/icons/events.svg");
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        Events events = new Events(day.space());
        List<EventRow> over = events.list(EventsQuery.of(Shown.OPEN));
        Set<UUID> leftInPeace = over.isEmpty() ? Set.of() : new ComingUp(day.space(), day.date()).inPeace();
        List<Open> due = over.stream().filter(event -> !day.isPutOff(event.id()))
                .map(event -> new Open(event, events.page(event.id()).map(page -> open(page, leftInPeace)).orElse(List.of())))
                .filter(open -> !open.people().isEmpty()).toList();
        RowKind kind = kind();
        return new Found(due.stream().limit(limit).map(open -> row(open, kind, day.date())).toList(), due.size());
    }

    private static List<EventPage.Met> open(EventPage page, Set<UUID> leftInPeace) {
        return page.met().stream().filter(met -> !met.isSettled() && met.active()).filter(met -> met.person().filter(leftInPeace::contains).isEmpty()).toList();
    }

    private static TodayRow row(Open open, RowKind kind, LocalDate today) {
        Texts texts = new Texts(CloseOutRows.class);
        EventRow event = open.event();
        List<String> names = open.people().stream().map(EventPage.Met::name).toList();
        String who = switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> texts.get("closeOut.two", names.get(0), names.get(1));
            default -> texts.get("closeOut.more", names.get(0), names.get(1), names.size() - 2);
        };
        String when = event.day().map(day -> new DateWords(texts.locale()).near(day, today)).orElse("");
        return TodayRow.of(event.id(), kind, Who.nobody(event.title()), event.day().orElse(today)).why(texts.get("closeOut.why", who, when))
                .help(texts.get("closeOut.help", names.size())).canBeDone(texts.get("closeOut.done", event.title())).offering(Deed.SHOW_ITSELF);
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return tx.find(row, Event.class).map(event -> new CloseOut(row).restNothing());
    }
}
