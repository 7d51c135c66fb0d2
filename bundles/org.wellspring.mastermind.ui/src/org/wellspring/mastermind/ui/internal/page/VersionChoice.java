// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.core.Space;
import org.wellspring.core.Versions.Version;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.ChooseVersion;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.DropDown;

/**
 * What a member does about several versions of a field: takes one of them, or both. UI thread only.
 *
 * @param place where it is asked
 * @param me who chooses
 */
record VersionChoice(SectionPlace place, UUID me) {
    /** Takes a version. */
    void take(Look look, Version version) {
        choose(ChooseVersion.one(me, look, version), Texts.get("look.said", look.field(), VersionWords.value(place.space(), look, version)));
    }

    /** Keeps all of them, one after the other. */
    void both(Look look) {
        choose(ChooseVersion.both(me, look), Texts.get("look.said.both"));
    }

    private void choose(ChooseVersion choice, String said) {
        place.actions().attempt(() -> choice.in(place.space())).ifPresent(step -> place.actions().say(said, step.map(entry -> entry.id())));
    }

    /** Offers the versions in a menu below what they are about; the one that is shown has a check. */
    void offer(Control below, List<Look> looks) {
        Menu menu = new Menu(below);
        Space space = place.space();
        for (Look look : looks) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            for (Version version : look.versions()) {
                String words = Texts.get("look.item", look.field(), VersionWords.value(space, look, version), VersionWords.origin(space, version));
                DropDown.item(menu, version == look.versions().getFirst() ? Texts.get("look.item.shown", words) : words, () -> take(look, version));
            }
            if (look.isText()) {
                DropDown.item(menu, Texts.get("look.both"), () -> both(look));
            }
        }
        DropDown.below(below, menu);
    }
}
