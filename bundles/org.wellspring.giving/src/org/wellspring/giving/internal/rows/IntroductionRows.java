// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Party;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.internal.GivingIdeas;
import org.wellspring.model.Introduction;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/**
 * Introductions that wait for a step of mine (I1): somebody to ask, two to bring together, what came of it, thanks. What one of the
 * two has to say is theirs, and no row. Ticking one off takes its next step.
 */
@Component
public final class IntroductionRows implements TodayRows {
    /** One that rested longer than that is looked for under Giving, not brought up. */
    private static final int A_YEAR = 365;
    /** Before that nobody can say what came of two who met. */
    private static final int TIME_TO_MEET = 14;

    private static Texts texts() {
        return new Texts(GivingIdeas.class);
    }

    private static RowKind kind() {
        return RowKind.of("introduction", texts().get("kind.introduction"), texts().get("kind.introduction.rows")).weight(550).with(RowKind.Trait.NAMED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        List<IntroductionRow> mine = new Introductions(day.space()).open(day.date().minusDays(A_YEAR), day.date().minusDays(1)).stream()
                .filter(one -> isMine(one, day.date()) && !day.isPutOff(one.id())).toList();
        RowKind kind = kind();
        return new Found(mine.stream().limit(limit).map(one -> row(kind, one, day.date())).toList(), mine.size());
    }

    private static boolean isMine(IntroductionRow one, LocalDate today) {
        return switch (one.stage()) {
            case TO_ASK, AGREED, CAME_OF_IT -> true;
            case MADE -> one.made().filter(made -> !made.plusDays(TIME_TO_MEET).isAfter(today)).isPresent();
            case WAITING, DECLINED, DONE -> false;
        };
    }

    private static TodayRow row(RowKind kind, IntroductionRow one, LocalDate today) {
        Texts texts = texts();
        Side side = one.toAsk().orElse(Side.A);
        Party first = one.on(side);
        Party other = one.on(side.other());
        // It waits for its next step; nobody set a day that it could be late for.
        TodayRow row = TodayRow.of(one.id(), kind, Who.person(first.person(), first.name(), first.what()), today)
                .subject(texts.get("today.introduction.subject", other.name())).offering(Deed.SHOW_ITSELF);
        return switch (one.stage()) {
            case TO_ASK ->
                row.why(texts.get("today.introduction.why.ask", new DateWords(texts.locale()).near(one.proposed().orElse(today), today), first.name()))
                        .help(first.why().isBlank() ? texts.get("today.introduction.help.ask", other.name())
                                : texts.get("today.introduction.help.why", first.name(), first.why()))
                        .canBeDone(texts.get("today.introduction.done.ask", first.name(), other.name()));
            case AGREED -> row.why(texts.get("today.introduction.why.agreed")).help(texts.get("today.introduction.help.agreed"))
                    .canBeDone(texts.get("today.introduction.done.agreed", first.name(), other.name()));
            case CAME_OF_IT -> row.why(texts.get("today.introduction.why.thank")).help(texts.get("today.introduction.help.thank"))
                    .canBeDone(texts.get("today.introduction.done.thank", first.name(), other.name()));
            case MADE, WAITING, DECLINED, DONE ->
                row.why(texts.get("today.introduction.why.outcome", date(one.made().orElse(today), today))).help(texts.get("today.introduction.help.outcome"));
        };
    }

    private static String date(LocalDate day, LocalDate today) {
        return new DateWords(texts().locale()).date(day, today);
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        if (tx.find(row, Introduction.class).isEmpty()) {
            return Optional.empty();
        }
        return new Introductions(space).find(row).flatMap(one -> Optional.ofNullable(switch (one.stage()) {
            case TO_ASK -> SetIntroduction.asked(row, one.toAsk().orElseThrow());
            case AGREED -> SetIntroduction.made(row);
            case CAME_OF_IT -> SetIntroduction.thanked(row);
            case MADE, WAITING, DECLINED, DONE -> null;
        }));
    }
}
