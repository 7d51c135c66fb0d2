// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.Lengths;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.commands.AddProgress;
import org.wellspring.goals.ui.internal.Amounts;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** A step towards a goal: what came of it, how long it took, by which way, and who came by the way (O5, O6). UI thread only. */
public final class ProgressSheet {
    private static final int SUGGESTED = 20;
    private static final String EFFECT = "effect";

    private final GoalPlace place;
    private final GoalRow goal;
    private final List<GoalRow.Way> gone;
    private Optional<UUID> way = Optional.empty();
    private Optional<PersonRow> effect = Optional.empty();
    private FormPanel sheet;
    private SearchField amount;
    private SearchField time;
    private SearchField note;
    private DayField day;
    private ChipBar ways;
    private ChipBar effects;
    private Heading said;

    public ProgressSheet(GoalPlace place, GoalRow goal) {
        this.place = place;
        this.goal = goal;
        gone = goal.ways().stream().filter(one -> !one.ended()).toList();
    }

    /** Opens it. */
    public void open() {
        sheet = new FormPanel(place.window(), place.theme(), goal.outcome());
        sheet.popover().about(ProgressSheet.class, goal.id());
        note = sheet.field(Texts.get("progress.what"), Texts.get("progress.what.hint"), this::save);
        amount = sheet.field(goal.measure().isBlank() ? Texts.get("progress.amount") : Texts.get("progress.amount.of", goal.measure()),
                Texts.get("progress.amount.hint"), this::save);
        time = sheet.field(Texts.get("progress.time"), Texts.get("progress.time.hint"), this::save);
        day = sheet.day(Texts.get("progress.day"), DayReader.of(place.space()), Toward.PAST, this::save);
        day.setDay(place.today());
        if (!gone.isEmpty()) {
            sheet.line(Heading.Level.STRONG, Texts.get("progress.way"));
            ways = sheet.chips(Texts.get("progress.way"));
            ways.setChips(gone.stream().map(one -> new Chip(one.id().toString(), one.name(), Tone.SOFT)).toList());
            ways.onToggle(on -> choose(on.stream().map(UUID::fromString).filter(id -> way.filter(id::equals).isEmpty()).findFirst()));
        }
        sheet.line(Heading.Level.STRONG, Texts.get("progress.effect"));
        effects = sheet.chips(Texts.get("progress.effect"));
        effects.onOpen(chip -> chip.id().equals(EFFECT) ? Texts.get("progress.effect.hint") : null, id -> {
            if (id.equals(EFFECT)) {
                askEffect();
            }
        });
        effects.onRemove(id -> {
            effect = Optional.empty();
            named();
        });
        named();
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get("progress.help"));
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), this::save);
        sheet.popover().kept(this::save).open();
        note.setFocus();
    }

    private void choose(Optional<UUID> chosen) {
        way = chosen;
        ways.setOn(chosen.map(id -> Set.of(id.toString())).orElse(Set.of()));
    }

    private void named() {
        List<Chip> chips = new ArrayList<>();
        effect.ifPresent(who -> chips.add(new Chip(who.id().toString(), who.name(), Tone.SOFT).withCross()));
        if (effect.isEmpty()) {
            chips.add(new Chip(EFFECT, Texts.get("progress.effect.add"), Tone.SOFT));
        }
        effects.setChips(chips);
        if (sheet.popover().isOpen()) {
            sheet.popover().place();
        }
    }

    private void askEffect() {
        People people = new People(place.space());
        new Chooser(place.theme(), Texts.get("progress.effect"), Texts.get("who.hint"))
                .finding(typed -> people.meant(typed, SUGGESTED).stream()
                        .map(row -> new Choice(row.id().toString(), row.name(), row.beside())).toList())
                .open(sheet.popover().shell(), chosen -> people.find(UUID.fromString(chosen.id())).ifPresent(row -> {
                    effect = Optional.of(row);
                    named();
                }));
    }

    private void save() {
        OptionalDouble number = Amounts.read(amount.getText());
        OptionalInt minutes = Lengths.read(time.getText());
        if (number.isEmpty()) {
            say("progress.amount.wrong", amount);
        } else if (minutes.isEmpty()) {
            say("progress.time.wrong", time);
        } else if (day.day().filter(one -> !one.isAfter(place.today())).isEmpty()) {
            said.setText(Texts.get("progress.day.wrong"));
            day.control().setFocus();
        } else if (number.getAsDouble() == 0 && minutes.getAsInt() == 0 && note.getText().isBlank() && effect.isEmpty()) {
            say("progress.nothing", note);
        } else if (place.actions().runAndSay(new AddProgress(goal.id()).amount(number.getAsDouble()).minutes(minutes.getAsInt()).note(note.getText())
                .on(day.day().get()).way(way.orElse(null)).sideEffect(effect.map(PersonRow::id).orElse(null)), Texts.get("progress.said", goal.outcome()))
                .isPresent()) {
            sheet.popover().close();
        }
    }

    private void say(String key, SearchField field) {
        said.setText(Texts.get(key));
        field.setFocus();
    }
}
