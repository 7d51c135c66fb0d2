// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.goals.commands.AddWay;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** The name of a way to a goal, a further one or in place of another (O6, O8); the goal's template suggests some. UI thread only. */
public final class WaySheet {
    private final GoalPlace place;
    private final GoalRow goal;
    private final Optional<GoalRow.Way> instead;
    private FormPanel sheet;
    private SearchField name;
    private Heading said;

    /** @param instead the way that is left for it */
    public WaySheet(GoalPlace place, GoalRow goal, Optional<GoalRow.Way> instead) {
        this.place = place;
        this.goal = goal;
        this.instead = instead;
    }

    /** Opens it. */
    public void open() {
        sheet = new FormPanel(place.window(), place.theme(),
                instead.map(way -> Texts.get("way.title.instead", way.name())).orElseGet(() -> Texts.get("way.title", goal.outcome())));
        sheet.popover().about(WaySheet.class, goal.id());
        name = sheet.field(Texts.get("way.name"), Texts.get("way.name.hint"), this::save);
        List<String> known = goal.ways().stream().map(way -> way.name().toLowerCase(Locale.ROOT)).toList();
        List<String> others = GoalTemplate.of(goal.template()).stream().flatMap(template -> template.ways().stream())
                .filter(way -> !known.contains(way.toLowerCase(Locale.ROOT))).toList();
        if (!others.isEmpty()) {
            sheet.line(Heading.Level.SUBTITLE, Texts.get("way.others"));
            ChipBar bar = sheet.chips(Texts.get("way.others"));
            bar.setChips(others.stream().map(way -> new Chip(way, way, Tone.SOFT)).toList());
            bar.onOpen(chip -> null, way -> {
                name.setText(way);
                name.setFocus();
            });
        }
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get(instead.isPresent() ? "way.help.instead" : "way.help"));
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), this::save);
        sheet.popover().kept(this::save).open();
        name.setFocus();
    }

    private void save() {
        if (name.getText().isBlank()) {
            said.setText(Texts.get("way.missing"));
            name.setFocus();
            return;
        }
        Command<UUID> command = instead.<Command<UUID>>map(way -> ReviewWay.instead(way.id(), name.getText()))
                .orElseGet(() -> new AddWay(goal.id(), name.getText()));
        if (place.actions().runAndSay(command, Texts.get("way.said", name.getText().strip())).isPresent()) {
            sheet.popover().close();
        }
    }
}
