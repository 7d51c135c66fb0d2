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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceListener;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.goals.ui.internal.Amounts;
import org.wellspring.goals.ui.internal.GoalIds;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.goals.ui.internal.goal.WaySheet;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is to be reached, ways to look at again, who and what could help, where the time went; by a letter each what is next. */
public final class GoalsPart {
    private static final int MARGIN = 28;
    private static final int WIDEST = 1100;

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
    private final SpaceListener refresh = this::changed;
    private Composite page;
    private Heading summary;
    private ChipBar chips;
    private RowList<GoalsRow> list;
    private EmptyState empty;
    private Latest latest;
    private ShownGoals shown = ShownGoals.ALL;

    @PostConstruct
    void create(Composite parent) {
        page = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        page.setLayout(layout);
        latest = new Latest(page);
        list = new RowList<>(page, theme, SWT.NONE, RowStyle.CARDS, Texts.get("list.name"), new CardRowRenderer<>(3, words::of));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(GoalsRow::key);
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
        page.addListener(SWT.Resize, e -> arrange());
        space.addListener(refresh);
        ask();
    }

    private void header() {
        Composite header = list.header();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = theme.px(22);
        layout.marginBottom = theme.px(8);
        layout.verticalSpacing = theme.px(6);
        header.setLayout(layout);
        Composite top = theme.surface(new Composite(header, SWT.NONE), theme.surfaceOf(header));
        GridLayout columns = new GridLayout(4, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        top.setLayout(columns);
        top.setLayoutData(wide());
        new Heading(top, theme, Heading.Level.TITLE, Texts.get("title")).setLayoutData(wide());
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("spent")).onPress(() -> commands.run(GoalIds.SPENT));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("ask")).onPress(() -> commands.run(GoalIds.ASK));
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("new")).onPress(() -> commands.run(GoalIds.GOAL));
        summary = new Heading(header, theme, Heading.Level.SUBTITLE, "");
        summary.setLayoutData(wide());
        chips = new ChipBar(header, theme, Texts.get("shown.name"));
        chips.setChips(Stream.of(ShownGoals.values()).map(one -> new Chip(one.name(), Texts.get("shown." + one.name()), Tone.SOFT)).toList());
        chips.setOn(Set.of(shown.name()));
        chips.onToggle(on -> choose(on.stream().filter(id -> !id.equals(shown.name())).findFirst().map(ShownGoals::valueOf).orElse(shown)));
        chips.setLayoutData(wide());
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    private void choose(ShownGoals chosen) {
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
        if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
    }

    @PreDestroy
    void stop() {
        space.removeListener(refresh);
    }

    private void changed(SpaceChange change) {
        if (!page.isDisposed()) {
            ask();
        }
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
        showEmpty(read);
        int before = list.selectionIndices().length == 0 ? -1 : list.selectionIndices()[0];
        Optional<String> chosen = list.lead().map(GoalsRow::key);
        list.setSections(read.sections());
        // What was done with goes; what took its place is chosen.
        boolean first = before < 0;
        if (chosen.filter(key -> IntStream.range(0, Math.min(list.rowCount(), 500)).anyMatch(i -> list.row(i).key().equals(key))).isEmpty()
                && list.rowCount() > 0) {
            list.select(Math.clamp(before, 0, list.rowCount() - 1));
        }
        arrange();
        if (first) {
            list.scrollToTop();
        }
    }

    /** Where the time went, in a sentence (O3). */
    private static String time(TimeShare share) {
        return share.all() == 0 ? Texts.get("time.nothing")
                : Texts.get("time.share", Amounts.time(share.all()), Amounts.time(share.goals()), Amounts.time(share.help()), Amounts.time(share.neither()),
                        share.share());
    }

    private void showEmpty(GoalsPage read) {
        boolean nothing = read.parts().isEmpty();
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        if (nothing) {
            String key = shown == ShownGoals.ALL && !read.any() ? "empty" : "empty." + shown.name();
            FlatButton.Kind kind = FlatButton.Kind.PLAIN;
            empty = shown == ShownGoals.TIME ? new EmptyState(page, theme, kind, Texts.get(key), Texts.get("spent"), () -> commands.run(GoalIds.SPENT))
                    : new EmptyState(page, theme, kind, Texts.get(key), Texts.get("new"), () -> commands.run(GoalIds.GOAL));
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
        ((GridData) list.getLayoutData()).grabExcessVerticalSpace = !nothing;
    }

    private void arrange() {
        int room = page.getClientArea().width;
        ((GridLayout) page.getLayout()).marginRight = Math.max(0, room - theme.px(WIDEST));
        list.setInset(MARGIN, MARGIN);
        page.layout(true, true);
        list.refresh();
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
            new WaySheet(new GoalPlace(theme, space, actions, commands, links, page.getShell()), review.row(), review.way()).open();
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
