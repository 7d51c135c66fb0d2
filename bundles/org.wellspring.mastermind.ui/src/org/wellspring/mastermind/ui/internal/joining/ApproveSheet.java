// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.Applicant;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

/** Lets somebody in who answered an invitation, once both have read the same six words. UI thread only. */
final class ApproveSheet {
    private final GroupPlace place;
    private final SharedGroup group;
    private FormPanel panel;
    private SearchField file;

    ApproveSheet(GroupPlace place, SharedGroup group) {
        this.place = place;
        this.group = group;
    }

    void open() {
        panel = Sheets.panel(place, Texts.get("approve.title", group.name()), Texts.get("approve.about"));
        file = PathField.file(panel, place.shell(), Texts.get("approve.file"), Texts.get("approve.file.hint"), this::read);
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("approve.read"), this::read);
        panel.popover().stay().kept(this::read).open();
        file.setFocus();
    }

    private void read() {
        if (file.getText().isBlank()) {
            panel.object(Texts.get("approve.file.missing"), file);
            return;
        }
        String from = file.getText();
        place.work(panel, Texts.get("approve.read.job"), () -> group.read(MemberFile.read(from)), applicant -> panel.leave(() -> compare(applicant)));
    }

    private void compare(Applicant applicant) {
        FormPanel then = Sheets.panel(place, Texts.get("approve.words.title", applicant.name()),
                Texts.get(applicant.isOwnDevice() ? "approve.words.device" : "approve.words.about", applicant.name()));
        Sheets.words(place, then, applicant.checkWords());
        then.line(Heading.Level.SUBTITLE, Texts.get("approve.words.reads"));
        then.button(FlatButton.Kind.PLAIN, Texts.get("approve.differ"),
                () -> then.leave(() -> place.errors().notice(Notice.of(Texts.get("approve.differ.said")))));
        FlatButton same = then.button(FlatButton.Kind.PRIMARY, Texts.get("approve.same"),
                () -> place.work(then, Texts.get("approve.job"), () -> group.admit(applicant), admitted -> {
                    MemberEntries.follow(group);
                    place.beside().exchange(group.id());
                    then.popover().close();
                    place.errors().notice(Notice.of(Texts.get("approve.said", applicant.name())));
                }));
        then.popover().stay().open();
        same.setFocus();
    }
}
