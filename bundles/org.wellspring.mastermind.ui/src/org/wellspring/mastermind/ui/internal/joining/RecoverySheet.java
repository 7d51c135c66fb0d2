// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** A recovery code: made when it is asked for, shown once, and kept nowhere. UI thread only. */
public final class RecoverySheet {
    private RecoverySheet() {
    }

    /** Says what it is for, and makes one. */
    public static void open(GroupPlace place, SharedGroup group) {
        FormPanel panel = Sheets.panel(place, Texts.get("recovery.title", group.name()), Texts.get("recovery.about"));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        FlatButton make = panel.button(FlatButton.Kind.PRIMARY, Texts.get("recovery.make"),
                () -> place.work(panel, Texts.get("recovery.job"), group::recoveryCode, code -> {
                    place.beside().exchange(group.id());
                    panel.leave(() -> show(place, group, code));
                }));
        panel.popover().open();
        make.setFocus();
    }

    private static void show(GroupPlace place, SharedGroup group, String code) {
        FormPanel panel = Sheets.panel(place, Texts.get("recovery.title", group.name()), Texts.get("recovery.once"));
        Card card = new Card(panel.popover().content(), place.theme(), Token.ACCENT_SOFT);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        new Heading(card, place.theme(), Heading.Level.STRONG, code).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        panel.button(FlatButton.Kind.PLAIN, Texts.get("recovery.save"), () -> place.work(panel, Texts.get("recovery.save"),
                () -> MemberFile.write(MemberFile.free(Path.of(Carried.proposed(Texts.get("recovery.file", group.name())))).toString(),
                        () -> Texts.get("recovery.text", group.name(), code)),
                written -> place.errors().notice(Notice.of(Texts.get("recovery.saved", written)))));
        FlatButton copy = panel.button(FlatButton.Kind.PLAIN, Texts.get("recovery.copy"), () -> {
            Clipboard clipboard = new Clipboard(place.theme().display());
            clipboard.setContents(new Object[] {code}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            place.errors().notice(Notice.of(Texts.get("recovery.copied")));
        });
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("recovery.done"), panel.popover()::close);
        panel.popover().stay().open();
        copy.setFocus();
    }
}
