// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalPerson;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.SideEffects;
import org.wellspring.goals.WayOutcome;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.goals.ui.internal.Amounts;
import org.wellspring.goals.ui.internal.GoalIds;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** A goal: how far it is, its ways with hours against what came of them (O6), steps, side effects (O5), and who could help (O4). UI thread only. */
public final class GoalPanel {
    private static final int STEPS = 5;
    private static final int PEOPLE = 5;

    /** All it tells, read at once. */
    private record Told(GoalRow goal, List<WayOutcome> ways, List<SideEffects.Effect> effects, List<GoalPerson> people) {
    }

    private final GoalPlace place;
    private final Told told;
    private final GoalRow goal;
    private final DateWords dates = new DateWords();
    private FormPanel sheet;

    private GoalPanel(GoalPlace place, Told told) {
        this.place = place;
        this.told = told;
        this.goal = told.goal();
    }

    /** Reads and shows it; nothing where it is no goal any more. */
    public static void open(GoalPlace place, UUID id) {
        new Latest(place.window()).ask(() -> read(place, id), found -> found.ifPresent(told -> new GoalPanel(place, told).show()));
    }

    private static Optional<Told> read(GoalPlace place, UUID id) {
        Goals goals = new Goals(place.space());
        return goals.find(id).map(goal -> new Told(goal, WayOutcome.of(goal, place.today(), goals.reviewMonths()), new SideEffects(place.space()).of(goal),
                new GoalPeople(place.space()).of(goal, PEOPLE)));
    }

    private void show() {
        sheet = new FormPanel(place.window(), place.theme(), goal.outcome());
        sheet.popover().about(GoalPanel.class, goal.id());
        sheet.line(Heading.Level.SUBTITLE, far());
        if (goal.isOpen()) {
            goal.missing().forEach(missing -> sheet.links(RichText.empty().plain(Texts.get("missing." + missing.name()) + "  ")
                    .link(Texts.get("goal.fill"), () -> sheet.leave(() -> new GoalSheet(place).edit(goal)))));
        }
        if (!goal.notes().isBlank()) {
            sheet.line(Heading.Level.TEXT, goal.notes());
        }
        ways();
        steps();
        effects();
        people();
        links();
        sheet.button(FlatButton.Kind.QUIET, Texts.get("delete"), this::delete);
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("close"), sheet.popover()::close);
        if (goal.isOpen()) {
            sheet.button(FlatButton.Kind.PRIMARY, Texts.get("progress.note"), () -> sheet.leave(() -> new ProgressSheet(place, goal).open()));
        }
        sheet.popover().stay().open();
    }

    private String far() {
        return Stream.of(goal.isOpen() ? "" : Texts.get("state." + goal.state().name()), Amounts.progress(goal),
                goal.by().map(day -> Texts.get("goal.until", dates.near(day, place.today()))).orElse(""),
                goal.minutes() == 0 ? "" : Lengths.words(goal.minutes())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void ways() {
        sheet.line(Heading.Level.STRONG, Texts.get("ways"));
        for (WayOutcome outcome : told.ways()) {
            RichText line = RichText.empty().plain(outcome.way().map(GoalRow.Way::name).orElseGet(() -> Texts.get("way.none"))).muted("  " + taken(outcome));
            Optional<GoalRow.Way> open = outcome.way().filter(way -> !way.ended() && goal.isOpen());
            if (outcome.way().filter(GoalRow.Way::ended).isPresent()) {
                line = line.muted(" · " + Texts.get("way.ended"));
            }
            if (open.isPresent()) {
                GoalRow.Way way = open.get();
                if (outcome.due()) {
                    line = line.muted(" · " + Texts.get("way.quiet", dates.near(goal.quietSince(way), place.today())));
                    line = line.muted("  ").link(Texts.get("way.goOn"), () -> step(ReviewWay.goOn(way.id()), Texts.get("way.said.goOn", way.name())));
                }
                line = line.muted(outcome.due() ? " · " : "  ")
                        .link(Texts.get("way.end"), () -> step(ReviewWay.end(way.id()), Texts.get("way.said.end", way.name())))
                        .muted(" · ").link(Texts.get("way.instead"), () -> sheet.leave(() -> new WaySheet(place, goal, Optional.of(way)).open()));
            }
            sheet.links(line).standsFor(outcome.way().map(GoalRow.Way::id).map(UUID::toString).orElse("none"));
        }
        if (goal.isOpen()) {
            sheet.links(RichText.empty().link(Texts.get(told.ways().isEmpty() ? "way.first" : "way.another"),
                    () -> sheet.leave(() -> new WaySheet(place, goal, Optional.empty()).open())));
        }
    }

    private String taken(WayOutcome outcome) {
        String amount = outcome.amount() == 0 ? Texts.get("way.nothing") : Amounts.came(goal, outcome.amount());
        String time = outcome.minutes() == 0 ? "" : Texts.get("way.in", amount, Lengths.words(outcome.minutes()));
        return time.isEmpty() ? amount : time;
    }

    private void steps() {
        if (goal.steps().isEmpty()) {
            return;
        }
        sheet.line(Heading.Level.STRONG, goal.steps().size() > STEPS ? Texts.get("steps.last", STEPS, goal.steps().size()) : Texts.get("steps"));
        for (GoalRow.Step step : goal.steps().stream().limit(STEPS).toList()) {
            String what = Stream.of(step.note(), step.amount() == 0 ? "" : Amounts.came(goal, step.amount()))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
            RichText line = RichText.of(what.isEmpty() ? Texts.get("steps.time") : what)
                    .muted("  " + Stream
                            .of(step.on().map(day -> dates.near(day, place.today())).orElse(""), step.minutes() == 0 ? "" : Lengths.words(step.minutes()))
                            .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")))
                    .muted("  ").link(Texts.get("steps.remove"), () -> step(new RemoveFromGoal(step.id()), Texts.get("steps.removed")));
            sheet.links(line).standsFor(step.id().toString());
        }
    }

    private void effects() {
        if (told.effects().isEmpty()) {
            return;
        }
        sheet.line(Heading.Level.STRONG, Texts.get("effects"));
        for (SideEffects.Effect effect : told.effects().stream().limit(PEOPLE).toList()) {
            String more = Stream.of(effect.with(), effect.by()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
            sheet.links(RichText.empty().link(effect.what().isEmpty() ? Texts.get("effects.one") : effect.what(), () -> show(effect.id()))
                    .muted(more.isEmpty() ? "" : "  " + more)).standsFor(effect.id().toString());
        }
    }

    private void people() {
        if (!goal.isOpen() || told.people().isEmpty()) {
            return;
        }
        sheet.line(Heading.Level.STRONG, Texts.get("people"));
        for (GoalPerson person : told.people()) {
            GoalPerson.Reason reason = person.reasons().getFirst();
            sheet.links(RichText.empty().link(person.name(), () -> show(person.id())).muted("  " + Stream.of(person.about(),
                    Texts.get("why." + reason.kind().name().toLowerCase(Locale.ROOT), reason.detail())).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · ")))).standsFor("person " + person.id());
        }
    }

    private void links() {
        RichText links = RichText.empty();
        if (goal.isOpen()) {
            links = links.link(Texts.get("goal.edit"), () -> sheet.leave(() -> new GoalSheet(place).edit(goal))).muted(" · ")
                    .link(Texts.get("goal.ask"), () -> sheet.leave(() -> place.commands().run(GoalIds.ASK, Map.of(CommandIds.OBJECT, goal.id().toString()))))
                    .muted(" · ").link(Texts.get("goal.reach"), () -> done(SetGoal.reached(goal.id()), "goal.said.reached")).muted(" · ")
                    .link(Texts.get("goal.drop"), () -> done(SetGoal.dropped(goal.id()), "goal.said.dropped"));
        } else {
            links = links.link(Texts.get("goal.reopen"), () -> step(SetGoal.reopened(goal.id()), Texts.get("goal.said.reopened", goal.outcome())));
        }
        sheet.links(links);
    }

    private void done(Command<UUID> command, String said) {
        if (place.actions().runAndSay(command, Texts.get(said, goal.outcome())).isPresent()) {
            sheet.popover().close();
        }
    }

    /** Does it, and shows the goal as it is then. */
    private void step(Command<UUID> command, String said) {
        if (place.actions().runAndSay(command, said).isPresent()) {
            sheet.leave(() -> open(place, goal.id()));
        }
    }

    private void show(UUID object) {
        sheet.leave(() -> place.commands().run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, object.toString())));
    }

    private void delete() {
        sheet.leave(() -> place.actions().runAndSay(new RemoveFromGoal(goal.id()), Texts.get("goal.said.deleted", goal.outcome())));
    }
}
