// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.ask;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.goals.AskWords;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** Four questions, from the answer one would like to hear back to what is asked (O7); then the words, to be changed, copied or kept. UI thread only. */
final class AskSheet {
    private static final int SUGGESTED = 20;

    private final GoalPlace place;
    private final Optional<GoalRow> goal;
    private Optional<PersonRow> person;
    private FormPanel sheet;
    private SearchField answer;
    private SearchField easy;
    private SearchField first;
    private SearchField step;
    private Heading said;

    AskSheet(GoalPlace place, Optional<PersonRow> person, Optional<GoalRow> goal) {
        this.place = place;
        this.person = person;
        this.goal = goal;
    }

    void open() {
        sheet = new FormPanel(place.window(), place.theme(), goal.map(one -> Texts.get("ask.title.goal", one.outcome()))
                .or(() -> person.map(one -> Texts.get("ask.title.person", one.name()))).orElse(Texts.get("ask.title")));
        sheet.popover().about(AskSheet.class, person.map(PersonRow::id), goal.map(GoalRow::id));
        answer = sheet.field(Texts.get("ask.answer"), Texts.get("ask.answer.hint"), this::next);
        easy = sheet.field(Texts.get("ask.easy"), Texts.get("ask.easy.hint"), this::next);
        first = sheet.field(Texts.get("ask.first"), Texts.get("ask.first.hint"), this::next);
        step = sheet.field(Texts.get("ask.step"), Texts.get("ask.step.hint"), this::words);
        RichText whom = person.isPresent()
                ? RichText.empty().muted(Texts.get("ask.whom", person.get().name()) + "  ").link(Texts.get("ask.whom.other"), this::choose)
                : RichText.empty().link(Texts.get("ask.whom.choose"), this::choose);
        sheet.links(whom).standsFor("whom");
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get("ask.help"));
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("ask.words"), this::words);
        sheet.popover().stay().open();
        answer.setFocus();
    }

    /** Enter goes on to the next question that is open; after the last, to the words. */
    private void next() {
        for (SearchField field : new SearchField[] {answer, easy, first, step}) {
            if (field.getText().isBlank() && !field.control().isFocusControl()) {
                field.setFocus();
                return;
            }
        }
        words();
    }

    private void choose() {
        People people = new People(place.space());
        new Chooser(place.theme(), Texts.get("ask.whom.title"), Texts.get("who.hint"))
                .finding(typed -> people.meant(typed, SUGGESTED).stream()
                        .map(row -> new Choice(row.id().toString(), row.name(), row.beside())).toList())
                .open(sheet.popover().shell(), chosen -> people.find(UUID.fromString(chosen.id())).ifPresent(this::chosen));
    }

    private void chosen(PersonRow row) {
        person = Optional.of(row);
        AskWords kept = typed();
        sheet.popover().close();
        open();
        answer.setText(kept.answer());
        easy.setText(kept.easy());
        first.setText(kept.first());
        step.setText(kept.step());
    }

    private AskWords typed() {
        return new AskWords(answer.getText(), easy.getText(), first.getText(), step.getText());
    }

    private void words() {
        AskWords words = typed();
        if (!words.isComplete()) {
            said.setText(Texts.get("ask.answer.missing"));
            answer.setFocus();
            return;
        }
        sheet.leave(() -> new WordsSheet(place, person, goal, words.words(person.map(PersonRow::name).orElse(""))).open());
    }
}
