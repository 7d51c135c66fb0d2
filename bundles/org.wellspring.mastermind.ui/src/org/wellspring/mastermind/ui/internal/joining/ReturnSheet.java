// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;

/** Comes into a group again by the recovery code that was written down, when all devices are lost. UI thread only. */
final class ReturnSheet {
    private final GroupPlace place;
    private FormPanel panel;
    private SearchField code;
    private SearchField folder;

    ReturnSheet(GroupPlace place) {
        this.place = place;
    }

    void open() {
        panel = Sheets.panel(place, Texts.get("recover.title"), Texts.get("recover.about"));
        code = panel.field(Texts.get("recover.code"), Texts.get("recover.code.hint"), this::recover);
        folder = PathField.folder(panel, place.shell(), Texts.get("place.folder.own"), Texts.get("place.folder.own.hint"), this::recover);
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("recover.do"), this::recover);
        panel.popover().stay().kept(this::recover).open();
        code.setFocus();
    }

    private void recover() {
        if (code.getText().isBlank()) {
            panel.object(Texts.get("recover.code.missing"), code);
        } else if (folder.getText().isBlank()) {
            panel.object(Texts.get("place.folder.missing"), folder);
        } else {
            String typed = code.getText();
            String where = folder.getText();
            var beside = place.beside();
            var options = beside.options();
            place.work(panel, Texts.get("recover.job"), () -> beside.source().groups().recover(beside.book().directory(), typed, MachineName.here(),
                    Carried.kind(where).orElseThrow(), where.strip(), options), this::arrived);
        }
    }

    private void arrived(SharedGroup group) {
        if (panel.popover().isOpen()) {
            panel.popover().close();
        }
        place.beside().add(group);
        place.toFront(group);
        place.errors().notice(Notice.of(Texts.get("recover.said", group.name())));
    }
}
