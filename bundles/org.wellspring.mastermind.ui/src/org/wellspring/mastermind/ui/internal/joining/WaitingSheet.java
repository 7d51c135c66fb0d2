// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.ui.internal.FileToSave;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.Answered;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;

/** What can be done while an answer waits to be approved: it is saved once more, with its six words, or given up. UI thread only. */
public final class WaitingSheet {
    private WaitingSheet() {
    }

    /** Shows the six words, and saves the answer once more. */
    public static void open(GroupPlace place, SharedGroup group) {
        place.work(Texts.get("waits.answer"), () -> group.answer(), found -> found.ifPresent(answer -> show(place, group, answer)), () -> {});
    }

    private static void show(GroupPlace place, SharedGroup group, Answered answer) {
        FormPanel panel = Sheets.panel(place, Texts.get("join.reply.title", group.name()), Texts.get("join.words.then"));
        Sheets.words(place, panel, answer.checkWords());
        FileToSave[] file = new FileToSave[1];
        Runnable save = () -> file[0].save(Texts.get("join.reply.save"), at -> answer.reply(), written -> {
            panel.popover().close();
            place.errors().notice(Notice.of(Texts.get("join.words.about", written)));
        });
        file[0] = new FileToSave(place, panel, PathField.saved(panel, place.shell(), Texts.get("join.reply.file"), Texts.get("invite.file.hint"), save));
        file[0].propose(Carried.proposed(Texts.get("join.reply.name", group.name())));
        panel.noButton();
        FlatButton close = panel.button(FlatButton.Kind.PLAIN, Texts.get("close"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("join.reply.save"), save);
        panel.popover().open();
        close.setFocus();
    }

    /** Wants no longer what nobody has approved; the invitation can be answered anew, so that it is not asked about. */
    public static void giveUp(GroupPlace place, SharedGroup group) {
        LeaveQuestion.giveUp(place, group, Texts.get("waits.giveUp"), Texts.get("waits.said", group.name()));
    }
}
