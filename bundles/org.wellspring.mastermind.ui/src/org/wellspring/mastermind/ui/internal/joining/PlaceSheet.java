// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;

/** Says where a group is carried from now on. UI thread only. */
public final class PlaceSheet {
    private PlaceSheet() {
    }

    /** Asks for the folder. */
    public static void open(GroupPlace place, SharedGroup group) {
        FormPanel panel = Sheets.panel(place, Texts.get("place.title", group.name()), Texts.get("place.about"));
        SearchField[] field = new SearchField[1];
        Runnable save = () -> {
            String where = field[0].getText();
            Carried.kind(where).ifPresentOrElse(kind -> place.work(panel, Texts.get("place.job"), () -> {
                group.move(kind, where.strip());
                return group;
            }, moved -> {
                place.beside().exchange(group.id());
                panel.popover().close();
                place.errors().notice(Notice.of(Texts.get("place.said", group.place().orElse(""))));
            }), () -> panel.object(Texts.get("place.folder.missing"), field[0]));
        };
        field[0] = PathField.folder(panel, place.shell(), Texts.get("place.folder.own"), Texts.get("place.folder.own.hint"), save);
        group.place().ifPresent(field[0]::setText);
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Sheets.cancel(), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("place.save"), save);
        panel.popover().stay().kept(save).open();
        field[0].setFocus();
    }
}
