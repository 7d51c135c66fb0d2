// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.goals.Figures;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.goals.commands.EditGoal;
import org.wellspring.goals.commands.NewGoal;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** What a goal says: outcome, measure, day (O1); a new one may begin with a template (O2). UI thread only. */
final class GoalSheet {
    private final GoalPlace place;
    private Optional<GoalRow> opened = Optional.empty();
    private Optional<GoalTemplate> template = Optional.empty();
    private FormPanel sheet;
    private ChipBar templates;
    private SearchField outcome;
    private SearchField measure;
    private SearchField by;
    private DayReader days;
    private Heading said;

    GoalSheet(GoalPlace place) {
        this.place = place;
    }

    /** A new one. */
    void note() {
        open(Texts.get("goal.title.new"));
    }

    /** One that is there. */
    void edit(GoalRow goal) {
        opened = Optional.of(goal);
        open(Texts.get("goal.title.edit"));
    }

    private void open(String title) {
        days = DayReader.of(place.space());
        sheet = new FormPanel(place.window(), place.theme(), title);
        sheet.popover().about(GoalSheet.class, title, opened.map(GoalRow::id));
        if (opened.isEmpty()) {
            templates = sheet.chips(Texts.get("goal.templates"));
            templates.setChips(Stream.of(GoalTemplate.values()).map(one -> new Chip(one.key(), one.title(), Tone.SOFT)).toList());
            templates.onToggle(on -> choose(on.stream().filter(key -> template.filter(one -> one.key().equals(key)).isEmpty()).findFirst()
                    .flatMap(GoalTemplate::of)));
        }
        outcome = sheet.field(Texts.get("goal.outcome"), Texts.get("goal.outcome.hint"), this::save);
        measure = sheet.field(Texts.get("goal.measure"), Texts.get("goal.measure.hint"), this::save);
        by = sheet.field(Texts.get("goal.by"), Texts.get("goal.by.hint"), this::save);
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get("goal.help"));
        opened.ifPresent(this::fill);
        by.onChange(text -> vague());
        outcome.onChange(text -> vague());
        measure.onChange(text -> vague());
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), this::save);
        sheet.popover().kept(this::save).open();
        outcome.setFocus();
    }

    private void fill(GoalRow goal) {
        outcome.setText(goal.outcome());
        measure.setText(measured(goal));
        goal.by().ifPresent(day -> by.setText(new DateWords().date(day, place.today())));
    }

    /** Words that nobody changed go with the template they came from. */
    private void choose(Optional<GoalTemplate> chosen) {
        Optional<GoalTemplate> before = template;
        boolean own = !outcome.getText().isBlank() && before.filter(one -> one.outcome().equals(outcome.getText())).isEmpty();
        boolean measured = !measure.getText().isBlank() && before.filter(one -> counted(one).equals(measure.getText())).isEmpty();
        template = chosen;
        templates.setOn(chosen.map(one -> Set.of(one.key())).orElse(Set.of()));
        if (!own) {
            outcome.setText(chosen.map(GoalTemplate::outcome).orElse(""));
        }
        if (!measured) {
            measure.setText(chosen.map(GoalSheet::counted).orElse(""));
        }
        vague();
    }

    private static String counted(GoalTemplate one) {
        return Figures.plain(one.target()) + " " + one.measure();
    }

    /** Says at once what would be vague about it, and which day is meant. */
    private void vague() {
        boolean measured = !measure.getText().isBlank();
        said.setText(day().map(day -> Texts.get(measured ? "goal.help.clear" : "goal.help.measure", new DateWords().full(day, place.today())))
                .orElseGet(() -> Texts.get(!by.getText().isBlank() ? "goal.by.wrong" : measured ? "goal.help.date" : "goal.help")));
    }

    private Optional<LocalDate> day() {
        return by.getText().isBlank() ? Optional.empty() : days.read(by.getText(), Toward.FUTURE).day();
    }

    private void save() {
        if (outcome.getText().isBlank()) {
            said.setText(Texts.get("goal.outcome.missing"));
            outcome.setFocus();
            return;
        }
        if (!by.getText().isBlank() && day().isEmpty()) {
            said.setText(Texts.get("goal.by.wrong"));
            by.setFocus();
            return;
        }
        Command<UUID> command = opened.<Command<UUID>>map(this::edited).orElseGet(this::fresh);
        place.actions().runAndSay(command, Texts.get(opened.isPresent() ? "goal.said.edited" : "goal.said.new", outcome.getText().strip())).ifPresent(id -> {
            sheet.popover().close();
            GoalPanel.open(place, id);
        });
    }

    /** What nobody touched stays as it is, whatever it looks like. */
    private EditGoal edited(GoalRow goal) {
        EditGoal command = new EditGoal(goal.id()).outcome(outcome.getText()).by(day());
        return measure.getText().equals(measured(goal)) ? command : command.target(0).measure(measure.getText());
    }

    private static String measured(GoalRow goal) {
        return goal.target() > 0 ? (Figures.plain(goal.target()) + " " + goal.measure()).strip() : goal.measure();
    }

    private NewGoal fresh() {
        NewGoal command = new NewGoal(outcome.getText()).template(template.orElse(null)).measure(measure.getText());
        return command.by(day().orElse(null));
    }
}
