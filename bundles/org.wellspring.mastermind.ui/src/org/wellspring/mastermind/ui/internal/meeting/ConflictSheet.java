// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** A conflict of interest with what a hot seat is about, declared by one of those who are there (K12). UI thread only. */
public final class ConflictSheet {
    private final Actions actions;
    private final UUID seat;
    private final List<MemberName> members;
    private UUID whose;

    /** About this seat; {@code whose} is who probably declares it. */
    public ConflictSheet(Actions actions, UUID seat, List<MemberName> members, UUID whose) {
        this.actions = actions;
        this.seat = seat;
        this.members = members;
        this.whose = whose;
    }

    /** Opens it over a window. */
    public void open(Shell window, Theme theme) {
        FormPanel panel = new FormPanel(window, theme, Texts.get("conflict.title"));
        panel.line(Heading.Level.SUBTITLE, Texts.get("conflict.about"));
        SearchField[] field = new SearchField[1];
        Runnable save = () -> {
            if (field[0].getText().isBlank()) {
                panel.object(Texts.get("conflict.missing"), field[0]);
            } else {
                actions.run(new EditSeat(whose, seat).conflict(field[0].getText()));
                panel.popover().close();
            }
        };
        field[0] = panel.field(Texts.get("conflict.what"), Texts.get("conflict.hint"), save);
        ChipBar who = panel.chips(Texts.get("commit.who"));
        who.setChips(members.stream().map(one -> new Chip(one.id().toString(), one.name(), Tone.SOFT)).toList());
        who.setOn(Set.of(whose.toString()));
        who.onToggle(on -> {
            on.stream().map(UUID::fromString).filter(id -> !id.equals(whose)).findFirst().ifPresent(id -> whose = id);
            who.setOn(Set.of(whose.toString()));
        });
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("conflict.save"), save);
        panel.popover().stay().kept(save).open();
        field[0].setFocus();
    }
}
