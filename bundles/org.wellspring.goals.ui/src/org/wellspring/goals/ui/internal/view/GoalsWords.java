// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.goals.GoalPerson;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.ui.internal.Amounts;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.model.GoalState;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** A row of goals in words. */
final class GoalsWords {
    private final DateWords dates = new DateWords();
    private final Function<UUID, Optional<Image>> faces;
    private LocalDate today = LocalDate.EPOCH;

    /** @param faces the photo of a person, where there is one */
    GoalsWords(Function<UUID, Optional<Image>> faces) {
        this.faces = faces;
    }

    void on(LocalDate day) {
        today = day;
    }

    CardRow of(GoalsRow row) {
        return switch (row) {
            case GoalsRow.Goal goal -> goal(goal.row());
            case GoalsRow.Review review -> review(review);
            case GoalsRow.Fitting fitting -> fitting(fitting.who(), Icon.PEOPLE, faces.apply(fitting.who().id()), true);
            case GoalsRow.Occasion occasion -> fitting(occasion.event(), Icon.EVENTS, Optional.empty(), false);
            case GoalsRow.Spent spent -> spent(spent.spent());
        };
    }

    private CardRow goal(GoalRow goal) {
        String chip = !goal.isOpen() ? Texts.get("state." + goal.state().name()) : goal.isVague() ? Texts.get("chip.vague") : "";
        Tone tone = goal.state() == GoalState.REACHED ? Tone.ACCENT : goal.isOpen() && goal.isVague() ? Tone.WARM : Tone.SOFT;
        String note = goal.isOpen() && goal.isVague()
                ? goal.missing().stream().map(missing -> Texts.get("missing." + missing.name())).collect(Collectors.joining(" "))
                : Amounts.progress(goal);
        String ways = goal.ways().stream().filter(way -> !way.ended()).map(GoalRow.Way::name).limit(3).collect(Collectors.joining(" · "));
        String aside = goal.isOpen() ? goal.by().map(day -> Texts.get("goal.until", dates.near(day, today))).orElse("")
                : goal.lastResult().map(day -> dates.near(day, today)).orElse("");
        return new CardRow(goal.id().toString(), "", Optional.empty(), goal.outcome(), "", chip, tone, note, ways, aside).drawn(Optional.of(Icon.GOALS.uri()));
    }

    private CardRow review(GoalsRow.Review review) {
        GoalRow goal = review.row();
        String quiet = Texts.get("review.quiet", dates.near(review.way().map(goal::quietSince).orElseGet(() -> goal.lastResult().orElse(goal.since())), today));
        return new CardRow(review.key(), "", Optional.empty(), review.way().map(GoalRow.Way::name).orElseGet(() -> Texts.get("review.noWay")), goal.outcome(),
                "",
                Tone.SOFT, quiet, "", "").drawn(Optional.of(Icon.GOALS.uri()));
    }

    private static CardRow fitting(GoalPerson who, Icon icon, Optional<Image> face, boolean person) {
        // Of each goal the strongest reason says enough.
        Map<UUID, GoalPerson.Reason> byGoal = new LinkedHashMap<>();
        who.reasons().forEach(reason -> byGoal.putIfAbsent(reason.goal(), reason));
        String why = byGoal.values().stream().limit(2)
                .map(reason -> Texts.get("reason." + reason.kind().name().toLowerCase(Locale.ROOT), reason.outcome(), reason.detail()))
                .collect(Collectors.joining(" · "));
        CardRow row = new CardRow(who.id().toString(), person ? Initials.of(who.name()) : "", face, who.name(), person ? who.about() : "", "", Tone.SOFT, why,
                "",
                person ? "" : who.about());
        return person ? row : row.drawn(Optional.of(icon.uri()));
    }

    private CardRow spent(TimeShare.Spent spent) {
        Icon icon = switch (spent.sort()) {
            case "event" -> Icon.EVENTS;
            case "touch" -> Icon.MEETING;
            default -> Icon.CLOCK;
        };
        return new CardRow(spent.id().toString(), "", Optional.empty(), spent.what().isEmpty() ? Texts.get("spent." + spent.sort()) : spent.what(), "", "",
                Tone.SOFT,
                Lengths.words(spent.minutes()), "", dates.near(spent.on(), today)).drawn(Optional.of(icon.uri()));
    }
}
