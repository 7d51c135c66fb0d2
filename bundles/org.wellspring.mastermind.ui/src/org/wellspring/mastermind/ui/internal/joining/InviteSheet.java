// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.nio.file.Path;
import java.util.Optional;

import org.wellspring.mastermind.ui.internal.FileToSave;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** Invites somebody, or another computer of one's own: a file that is sent to them alone, and what comes after. UI thread only. */
final class InviteSheet {
    private static final int STEPS = 3;

    private final GroupPlace place;
    private final SharedGroup group;
    private FormPanel panel;
    private SearchField name;
    private FileToSave file;

    InviteSheet(GroupPlace place, SharedGroup group) {
        this.place = place;
        this.group = group;
    }

    void open() {
        panel = Sheets.panel(place, Texts.get("invite.title", group.name()), Texts.get("invite.about"));
        name = panel.field(Texts.get("invite.name"), Texts.get("invite.name.hint"), this::invite);
        name.onChange(typed -> propose());
        file = new FileToSave(place, panel,
                PathField.saved(panel, place.shell(), Texts.get("invite.file"), Texts.get("invite.file.hint"), this::invite));
        panel.links(RichText.empty().link(Texts.get("invite.device"), this::inviteDevice));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("invite.make"), this::invite);
        propose();
        panel.popover().stay().kept(this::invite).open();
        name.setFocus();
    }

    /** As long as nobody chose another place, the file is called by whom it is for. */
    private void propose() {
        if (file != null) {
            file.propose(name.getText().isBlank() ? "" : Carried.proposed(Texts.get("invite.file.name", name.getText().strip())));
        }
    }

    private void invite() {
        if (name.getText().isBlank()) {
            panel.object(Texts.get("invite.name.missing"), name);
            return;
        }
        make(Optional.of(name.getText().strip()));
    }

    private void inviteDevice() {
        if (file.typed().isBlank()) {
            file.propose(Carried.proposed(Texts.get("invite.file.device")));
        }
        make(Optional.empty());
    }

    private void make(Optional<String> whom) {
        file.save(Texts.get("invite.job"), at -> whom.map(group::invite).orElseGet(group::inviteOwnDevice), written -> {
            place.beside().exchange(group.id());
            panel.leave(() -> next(whom.orElseGet(() -> Texts.get("you")), written));
        });
    }

    private void next(String whom, Path written) {
        FormPanel then = Sheets.panel(place, Texts.get("invite.done", whom), Texts.get("invite.saved", written));
        for (int step = 1; step <= STEPS; step++) {
            then.line(Heading.Level.TEXT, Texts.get("invite.then." + step, whom));
        }
        then.button(FlatButton.Kind.PLAIN, Texts.get("approve.menu"),
                () -> then.leave(() -> place.window().make(Commands.class).run(GroupIds.APPROVE)));
        FlatButton close = then.button(FlatButton.Kind.PRIMARY, Texts.get("close"), then.popover()::close);
        then.popover().open();
        close.setFocus();
    }
}
