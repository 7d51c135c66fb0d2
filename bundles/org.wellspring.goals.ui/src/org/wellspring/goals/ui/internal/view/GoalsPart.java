// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.words.Lengths;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.goals.ui.internal.GoalIds;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.goals.ui.internal.goal.WaySheet;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.CardsPage;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What is to be reached, ways to look at again, who and what could help, where the time went; by a letter each what is next. */
public final class GoalsPart {

    @Inject
    Theme theme;
    @Inject
    Space space;
    @Inject
    Commands commands;
    @Inject
    Actions actions;
    @Inject
    Links links;
    /** Absent where nobody knows of photos. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    Faces faces;

    private final GoalsWords words = new GoalsWords(this::face);
    private CardsPage<GoalsRow> page;
    private Heading summary;
    private ChipBar chips;
    private RowList<GoalsRow> list;
    private Latest latest;
    private ShownGoals shown = ShownGoals.ALL;

    @PostConstruct
    void create(Composite parent) {
        page = new CardsPage<>(parent, theme, Texts.get("list.name"), new CardRowRenderer<>(3, words::of), GoalsRow::key);
        latest = new Latest(page.control());
        list = page.list();
        list.setActions(List.of(
                action("progress", row -> row instanceof GoalsRow.Goal(GoalRow goal) && goal.isOpen(), row -> run(GoalIds.PROGRESS, row)),
                action("ask", row -> row instanceof GoalsRow.Goal(GoalRow goal) && goal.isOpen() || row instanceof GoalsRow.Fitting, this::ask),
                action("reached", row -> row instanceof GoalsRow.Goal(GoalRow goal) && goal.isOpen(), this::reached),
                action("goOn", row -> row instanceof GoalsRow.Review(GoalRow goal, Optional<GoalRow.Way> way) && way.isPresent(), row -> reviewed(row, true)),
                action("leave", row -> row instanceof GoalsRow.Review(GoalRow goal, Optional<GoalRow.Way> way) && way.isPresent(), row -> reviewed(row, false)),
                action("instead", GoalsRow.Review.class::isInstance, this::instead),
                action("open", row -> true, this::open),
                action("remove", row -> row instanceof GoalsRow.Spent(TimeShare.Spent spent) && spent.sort().equals("time"), this::remove)));
        list.onOpen(this::open);
        header();
        ShownChanges.tell(space, page.control(), change -> ask());
        ask();
    }

    private void header() {
        Composite top = page.header(6, 4);
        CardsPage.wide(new Heading(top, theme, Heading.Level.TITLE, Texts.get("title")));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("spent")).onPress(() -> commands.run(GoalIds.SPENT));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("ask")).onPress(() -> commands.run(GoalIds.ASK));
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("new")).onPress(() -> commands.run(GoalIds.GOAL));
        summary = CardsPage.wide(new Heading(list.header(), theme, Heading.Level.SUBTITLE, ""));
        chips = CardsPage.wide(new ChipBar(list.header(), theme, Texts.get("shown.name")));
        chips.setChips(Stream.of(ShownGoals.values()).map(one -> new Chip(one.name(), Texts.get("shown." + one.name()), Tone.SOFT)).toList());
        chips.setOn(Set.of(shown.name()));
        chips.onToggle(on -> choose(on.stream().filter(id -> !id.equals(shown.name())).findFirst().map(ShownGoals::valueOf).orElse(shown)));
    }

    private void choose(ShownGoals chosen) {
        if (chosen != shown) {
            // Something else is shown, and begins with its first row.
            page.list().select(-1);
        }
        shown = chosen;
        chips.setOn(Set.of(shown.name()));
        list.scrollToTop();
        ask();
    }

    private static RowAction<GoalsRow> action(String key, Predicate<GoalsRow> applies, Consumer<GoalsRow> deed) {
        return new RowAction<>(Texts.get("action." + key), Texts.get("action." + key + ".key").charAt(0), applies, rows -> deed.accept(rows.getFirst()));
    }

    @Focus
    void focus() {
        page.focus();
    }

    private void ask() {
        ShownGoals wanted = shown;
        latest.ask(() -> GoalsPage.of(space, wanted), this::show);
    }

    private void show(GoalsPage read) {
        words.on(LocalDate.now(space.clock()));
        summary.setText(shown == ShownGoals.TIME ? time(read.share())
                : !read.any() ? Texts.get("summary.nothing")
                        : Stream.of(Texts.get("summary.open", read.open()), Texts.get("summary.vague", read.vague()),
                                Texts.get("summary.review", read.review()))
                                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
        page.show(read.sections(), read.parts().isEmpty() ? Optional.of(parent -> empty(parent, read)) : Optional.empty());
    }

    /** Where the time went, in a sentence (O3). */
    private static String time(TimeShare share) {
        return share.all() == 0 ? Texts.get("time.nothing")
                : Texts.get("time.share", Lengths.words(share.all()), Lengths.words(share.goals()), Lengths.words(share.help()), Lengths.words(share.neither()),
                        share.share());
    }

    private EmptyState empty(Composite parent, GoalsPage read) {
        String key = shown == ShownGoals.ALL && !read.any() ? "empty" : "empty." + shown.name();
        boolean time = shown == ShownGoals.TIME;
        return new EmptyState(parent, theme, FlatButton.Kind.PLAIN, Texts.get(key), Texts.get(time ? "spent" : "new"),
                () -> commands.run(time ? GoalIds.SPENT : GoalIds.GOAL));
    }

    private void open(GoalsRow row) {
        switch (row) {
            case GoalsRow.Goal goal -> run(GoalIds.GOAL, row);
            case GoalsRow.Review review -> run(GoalIds.GOAL, row);
            case GoalsRow.Fitting fitting -> run(CommandIds.SHOW, row);
            case GoalsRow.Occasion occasion -> run(CommandIds.SHOW, row);
            case GoalsRow.Spent spent -> run(CommandIds.SHOW, row);
        }
    }

    private void run(String command, GoalsRow row) {
        row.object().ifPresent(id -> commands.run(command, Map.of(CommandIds.OBJECT, id.toString())));
    }

    private void ask(GoalsRow row) {
        row.object().ifPresent(id -> commands.run(GoalIds.ASK, Map.of(row instanceof GoalsRow.Fitting ? CommandIds.PERSON : CommandIds.OBJECT, id.toString())));
    }

    private void reached(GoalsRow row) {
        if (row instanceof GoalsRow.Goal(GoalRow goal)) {
            actions.runAndSay(SetGoal.reached(goal.id()), Texts.get("goal.said.reached", goal.outcome()));
        }
    }

    private void reviewed(GoalsRow row, boolean goOn) {
        if (row instanceof GoalsRow.Review review) {
            review.way().ifPresent(way -> actions.runAndSay(goOn ? ReviewWay.goOn(way.id()) : ReviewWay.end(way.id()),
                    Texts.get(goOn ? "way.said.goOn" : "way.said.end", way.name())));
        }
    }

    private void instead(GoalsRow row) {
        if (row instanceof GoalsRow.Review review) {
            new WaySheet(new GoalPlace(theme, space, actions, commands, links, page.control().getShell()), review.row(), review.way()).open();
        }
    }

    private void remove(GoalsRow row) {
        if (row instanceof GoalsRow.Spent(TimeShare.Spent spent)) {
            actions.runAndSay(new RemoveFromGoal(spent.id()), Texts.get("spent.said.removed", spent.what()));
        }
    }

    private Optional<Image> face(UUID person) {
        return faces == null ? Optional.empty() : faces.of(person, list);
    }
}
