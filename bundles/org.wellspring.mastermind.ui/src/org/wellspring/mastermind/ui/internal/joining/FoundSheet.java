// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.util.Optional;
import java.util.Set;

import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces.Options;

import org.wellspring.mastermind.joining.Founding;
import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.MeetingRhythms;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Founds a group: its name, who we are in it, how often it meets, and the folder that carries it, which can be chosen later (K1). UI thread only. */
final class FoundSheet {
    private static final int FORTNIGHT = 14;

    /** A group, and why it is not carried where it was to be. */
    private record Founded(SharedGroup group, Optional<SpaceException> refused) {
    }

    private final GroupPlace place;
    private FormPanel panel;
    private SearchField name;
    private SearchField as;
    private SearchField folder;
    private int every = FORTNIGHT;

    FoundSheet(GroupPlace place) {
        this.place = place;
    }

    void open() {
        panel = new FormPanel(place.shell(), place.theme(), Texts.get("found.title"));
        panel.line(Heading.Level.SUBTITLE, Texts.get("found.about"));
        name = panel.field(Texts.get("found.name"), Texts.get("found.name.hint"), this::found);
        as = panel.field(Texts.get("found.as"), Texts.get("found.as.hint"), this::found);
        as.setText(place.beside().options().author());
        panel.line(Heading.Level.STRONG, Texts.get("rhythm.title"));
        ChipBar rhythm = panel.chips(Texts.get("rhythm.title"));
        rhythm.setChips(MeetingRhythms.USUAL.stream().map(days -> new Chip(Integer.toString(days), MeetingRhythms.words(days), Tone.SOFT)).toList());
        rhythm.setOn(Set.of(Integer.toString(every)));
        rhythm.onToggle(on -> {
            on.stream().map(Integer::valueOf).filter(days -> days != every).findFirst().ifPresent(days -> every = days);
            rhythm.setOn(Set.of(Integer.toString(every)));
        });
        folder = PathField.folder(panel, place.shell(), Texts.get("place.folder"), Texts.get("place.folder.hint"), this::found);
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("found.action"), this::found);
        panel.popover().stay().kept(this::found).open();
        name.setFocus();
    }

    private void found() {
        if (name.getText().isBlank()) {
            panel.object(Texts.get("found.name.missing"), name);
        } else if (as.getText().isBlank()) {
            panel.object(Texts.get("found.as.missing"), as);
        } else {
            Founding founding = new Founding(name.getText(), as.getText()).everyDays(every);
            String where = folder.getText();
            GroupsBeside beside = place.beside();
            Options options = beside.options();
            place.work(panel, Texts.get("found.job"), () -> {
                SharedGroup group = founding.device(MachineName.here()).run(beside.source().groups(), beside.book().directory(), options);
                return new Founded(group, carried(group, where));
            }, this::founded);
        }
    }

    /** The group is founded, be its folder right or not. */
    private static Optional<SpaceException> carried(SharedGroup group, String where) {
        try {
            Carried.kind(where).ifPresent(kind -> group.move(kind, where.strip()));
            return Optional.empty();
        } catch (SpaceException e) {
            return Optional.of(e);
        }
    }

    private void founded(Founded founded) {
        SharedGroup group = founded.group();
        panel.popover().close();
        place.beside().add(group);
        place.toFront(group);
        place.beside().exchange(group.id());
        place.errors().notice(Notice.of(Texts.get("found.said", group.name())).with(Texts.get("invite.action"),
                () -> place.window().make(Commands.class).run(GroupIds.INVITE)));
        founded.refused().ifPresent(place.errors()::show);
    }
}
