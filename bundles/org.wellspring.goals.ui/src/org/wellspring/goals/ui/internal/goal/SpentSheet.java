// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.OptionalInt;

import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.Lengths;
import org.wellspring.goals.commands.AddTime;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

/** Time that went into something which is no step towards a goal (O3). UI thread only. */
final class SpentSheet {
    private final GoalPlace place;
    private FormPanel sheet;
    private SearchField what;
    private SearchField time;
    private DayField day;
    private Heading said;

    SpentSheet(GoalPlace place) {
        this.place = place;
    }

    void open() {
        sheet = new FormPanel(place.window(), place.theme(), Texts.get("spent.title"));
        what = sheet.field(Texts.get("spent.what"), Texts.get("spent.what.hint"), this::save);
        time = sheet.field(Texts.get("progress.time"), Texts.get("progress.time.hint"), this::save);
        day = sheet.day(Texts.get("progress.day"), DayReader.of(place.space()), Toward.PAST, this::save);
        day.setDay(place.today());
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get("spent.help"));
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), this::save);
        sheet.popover().kept(this::save).open();
        what.setFocus();
    }

    private void save() {
        OptionalInt minutes = Lengths.read(time.getText());
        if (what.getText().isBlank()) {
            say("spent.what.missing", what);
        } else if (minutes.orElse(0) == 0) {
            say("progress.time.wrong", time);
        } else if (day.day().filter(one -> !one.isAfter(place.today())).isEmpty()) {
            said.setText(Texts.get("progress.day.wrong"));
            day.control().setFocus();
        } else if (place.actions()
                .runAndSay(new AddTime(what.getText(), minutes.getAsInt()).on(day.day().get()), Texts.get("spent.said", what.getText().strip()))
                .isPresent()) {
            sheet.popover().close();
        }
    }

    private void say(String key, SearchField field) {
        said.setText(Texts.get(key));
        field.setFocus();
    }
}
