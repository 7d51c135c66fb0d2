// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/**
 * Who has not answered, quietly at the end of the day and never many at once: a second word (T8, T9), or an end (T10). The id of a row is that of
 * the letter that waits. Done means that no answer is wanted, or that it rests.
 */
@Component
public final class SilenceRows implements TodayRows {
    /** More of them on one day would be a backlog of guilt. */
    private static final int MOST = 2;

    private final Texts texts = new Texts(SilenceRows.class);

    private RowKind kind() {
        return RowKind.of("silence", texts.get("kind.silence"), texts.get("kind.silence.rows")).weight(700).minutes(3);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        RowKind kind = kind();
        List<TodayRow> all = toSettle(day.space(), day.date())
                .filter(state -> !day.listed().contains(state.person()) && !day.isPutOff(state.outreach())).limit(MOST)
                .map(state -> row(kind, state, day.date())).toList();
        return new Found(all.stream().limit(limit).toList(), all.size());
    }

    /** Those to decide about; of a letter to several, one after the other, for a row has the id of its letter. */
    private static Stream<SilenceState> toSettle(Space space, LocalDate today) {
        Set<UUID> letters = new HashSet<>();
        return new SilenceProtocol(space, today).due().stream().filter(state -> letters.add(state.outreach()));
    }

    private TodayRow row(RowKind kind, SilenceState state, LocalDate today) {
        boolean rest = state.next() == SilenceState.Next.CLOSE;
        LocalDate last = rest ? state.again().orElse(state.wrote()) : state.wrote();
        String when = new DateWords().near(last, today);
        String why = rest ? texts.get("row.rest", when) : texts.get(state.about().isBlank() ? "row.again" : "row.again.about", when, state.about());
        String help = rest ? texts.get("row.rest.help") : texts.get("row.again.help", small(state.reasons().getFirst()));
        TodayRow row = TodayRow.of(state.outreach(), kind, Who.person(state.person(), state.name(), state.organization()), state.since())
                .subject(texts.get(rest ? "subject.rest" : "subject.again")).why(why).help(help)
                .canBeDone(texts.get(rest ? "row.rest.done" : "row.again.done", state.name()));
        return rest ? row : row.offering(Deed.WRITE);
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return toSettle(space, LocalDate.now(space.clock())).filter(state -> state.outreach().equals(row)).findFirst()
                .map(state -> state.next() == SilenceState.Next.CLOSE ? SilenceStep.letRest(state.person(), "") : SilenceStep.noAnswerWanted(state.person()));
    }
}
