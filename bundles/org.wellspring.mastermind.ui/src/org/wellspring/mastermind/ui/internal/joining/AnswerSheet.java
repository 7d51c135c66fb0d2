// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Spaces.Options;
import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.mastermind.ui.internal.FileToSave;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.Joining;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** Answers an invitation: the file that came, our own copy of the folder, and the answer to be sent back, with six words to read aloud. UI thread only. */
final class AnswerSheet {
    private final GroupPlace place;
    private FormPanel panel;
    private SearchField invitation;
    private SearchField folder;
    private SearchField as;

    AnswerSheet(GroupPlace place) {
        this.place = place;
    }

    void open() {
        panel = Sheets.panel(place, Texts.get("join.title"), Texts.get("join.about"));
        invitation = PathField.file(panel, place.shell(), Texts.get("join.file"), Texts.get("join.file.hint"), this::answer);
        folder = PathField.folder(panel, place.shell(), Texts.get("place.folder.own"), Texts.get("place.folder.own.hint"), this::answer);
        as = panel.field(Texts.get("join.as"), Texts.get("join.as.hint"), this::answer);
        panel.links(RichText.empty().link(Texts.get("recover.action"), () -> panel.leave(() -> new ReturnSheet(place).open())));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("join.action"), this::answer);
        panel.popover().stay().kept(this::answer).open();
        invitation.setFocus();
    }

    private void answer() {
        if (invitation.getText().isBlank()) {
            panel.object(Texts.get("join.file.missing"), invitation);
            return;
        }
        String from = invitation.getText();
        String typed = folder.getText();
        Optional<String> name = Optional.of(as.getText().strip()).filter(text -> !text.isEmpty());
        GroupsBeside beside = place.beside();
        Options options = beside.options();
        place.work(panel, Texts.get("join.job"), () -> beside.source().groups().join(beside.book().directory(), MemberFile.read(from), name,
                MachineName.here(), Carried.kind(typed), Carried.place(typed), options), joining -> {
                    beside.add(joining.group());
                    place.toFront(joining.group());
                    panel.leave(() -> reply(joining, beside(from, joining.group().name())));
                });
    }

    /** The answer is proposed to lie beside the invitation. */
    private static String beside(String invitation, String group) {
        Path parent = Path.of(invitation.strip()).toAbsolutePath().getParent();
        Path name = Path.of(Carried.proposed(Texts.get("join.reply.name", group))).getFileName();
        return (parent == null ? name : parent.resolve(name)).toString();
    }

    private void reply(Joining joining, String proposed) {
        FormPanel then = Sheets.panel(place, Texts.get("join.reply.title", joining.group().name()), Texts.get("join.reply.about"));
        FileToSave[] file = new FileToSave[1];
        Runnable save = () -> file[0].save(Texts.get("join.reply.save"), at -> joining.reply(),
                written -> then.leave(() -> words(joining.checkWords(), written)));
        file[0] = new FileToSave(place, then, PathField.saved(then, place.shell(), Texts.get("join.reply.file"), Texts.get("invite.file.hint"), save));
        file[0].propose(proposed);
        Sheets.words(place, then, joining.checkWords());
        then.noButton();
        then.button(FlatButton.Kind.PRIMARY, Texts.get("join.reply.save"), save);
        then.popover().stay().kept(save).open();
        file[0].field().setFocus();
    }

    private void words(List<String> words, Path written) {
        FormPanel then = Sheets.panel(place, Texts.get("join.words.title"), Texts.get("join.words.about", written));
        Sheets.words(place, then, words);
        then.line(Heading.Level.TEXT, Texts.get("join.words.then"));
        then.noButton();
        FlatButton close = then.button(FlatButton.Kind.PRIMARY, Texts.get("close"), then.popover()::close);
        then.popover().stay().open();
        close.setFocus();
    }
}
