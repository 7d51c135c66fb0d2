// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/**
 * What the view of goals shows, read at once.
 *
 * @param any whether there is any goal at all
 * @param open how many are to be reached
 * @param vague how many of them are vague (O1)
 * @param review how many ways are to be looked at (O8)
 * @param share where the time went lately (O3)
 * @param parts what stands under which heading
 */
record GoalsPage(boolean any, int open, int vague, int review, TimeShare share, List<Part> parts) {
    /** Of people and events, on the page of all. */
    private static final int FIRST = 5;
    private static final int MOST = 60;

    /** Rows under a heading. */
    record Part(String title, List<GoalsRow> rows) {
    }

    /** Reads it. Background thread. */
    static GoalsPage of(Space space, ShownGoals shown) {
        Goals goals = new Goals(space);
        LocalDate today = LocalDate.now(space.clock());
        int months = goals.reviewMonths();
        List<GoalRow> all = goals.all();
        List<GoalRow> open = all.stream().filter(GoalRow::isOpen).toList();
        List<GoalsRow> review = open.stream().flatMap(goal -> review(goal, today, months)).toList();
        TimeShare share = TimeShare.lately(space);
        GoalPeople people = new GoalPeople(space);
        List<Part> parts = new ArrayList<>();
        switch (shown) {
            case ALL -> {
                add(parts, Texts.get("section.review"), review);
                add(parts, Texts.get("section.open"), open.stream().<GoalsRow>map(GoalsRow.Goal::new).toList());
                add(parts, Texts.get("section.people"), people.ranked(FIRST).stream().<GoalsRow>map(GoalsRow.Fitting::new).toList());
                add(parts, Texts.get("section.events"), people.events(FIRST).stream().<GoalsRow>map(GoalsRow.Occasion::new).toList());
            }
            case PEOPLE -> add(parts, Texts.get("section.people"), people.ranked(MOST).stream().<GoalsRow>map(GoalsRow.Fitting::new).toList());
            case EVENTS -> add(parts, Texts.get("section.events"), people.events(MOST).stream().<GoalsRow>map(GoalsRow.Occasion::new).toList());
            case TIME -> add(parts, Texts.get("section.time"), share.spent().stream().limit(MOST).<GoalsRow>map(GoalsRow.Spent::new).toList());
            case OVER -> add(parts, Texts.get("section.over"), all.stream().filter(goal -> !goal.isOpen()).<GoalsRow>map(GoalsRow.Goal::new).toList());
        }
        return new GoalsPage(!all.isEmpty(), open.size(), (int) open.stream().filter(GoalRow::isVague).count(), review.size(), share, parts);
    }

    private static Stream<GoalsRow> review(GoalRow goal, LocalDate today, int months) {
        return goal.lacksWay(today, months) ? Stream.of(new GoalsRow.Review(goal, Optional.empty()))
                : goal.toReview(today, months).stream().map(way -> new GoalsRow.Review(goal, Optional.of(way)));
    }

    private static void add(List<Part> parts, String title, List<GoalsRow> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(title, rows));
        }
    }

    /** The same as a list wants it. UI thread. */
    List<Section<GoalsRow>> sections() {
        return parts.stream().map(part -> new Section<>(part.title(), RowSource.of(part.rows()))).toList();
    }
}
