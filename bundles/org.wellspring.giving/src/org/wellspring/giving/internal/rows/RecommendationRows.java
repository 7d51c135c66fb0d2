// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.ThankForRecommendation;
import org.wellspring.giving.internal.GivingIdeas;
import org.wellspring.model.Recommendation;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Who recommended me and is still to be thanked, with all whom it came by (I5). Ticking one off says that all were thanked. */
@Component
public final class RecommendationRows implements TodayRows {
    /** One that rested longer than that is looked for under Giving, not brought up. */
    private static final int A_YEAR = 365;

    private static Texts texts() {
        return new Texts(GivingIdeas.class);
    }

    private static RowKind kind() {
        return RowKind.of("recommendation", texts().get("kind.recommendation"), texts().get("kind.recommendation.rows")).weight(540).with(RowKind.Trait.NAMED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        LocalDate since = day.date().minusDays(A_YEAR);
        List<RecommendationRow> mine = new Recommendations(day.space()).open().stream()
                .filter(one -> one.on().filter(on -> !on.isBefore(since) && on.isBefore(day.date())).isPresent() && !day.isPutOff(one.id())).toList();
        RowKind kind = kind();
        return new Found(mine.stream().limit(limit).map(one -> row(kind, one, day.date())).toList(), mine.size());
    }

    private static TodayRow row(RowKind kind, RecommendationRow one, LocalDate today) {
        Texts texts = texts();
        RecommendationRow.Link first = one.toThank().getFirst();
        LocalDate on = one.on().orElse(today);
        String others = one.toThank().stream().skip(1).map(RecommendationRow.Link::name).collect(Collectors.joining(", "));
        return TodayRow.of(one.id(), kind, Who.person(first.person(), first.name(), ""), on).subject(one.what())
                .why(texts.get("today.recommendation.why", new DateWords(texts.locale()).date(on, today)))
                .help(others.isEmpty() ? texts.get("today.recommendation.help") : texts.get("today.recommendation.help.all", others))
                .offering(Deed.SHOW_ITSELF)
                .canBeDone(texts.get("today.recommendation.done", one.toThank().stream().map(RecommendationRow.Link::name).collect(Collectors.joining(", "))));
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return tx.find(row, Recommendation.class).filter(one -> one.getThankedOn() == null).map(one -> ThankForRecommendation.all(row));
    }
}
