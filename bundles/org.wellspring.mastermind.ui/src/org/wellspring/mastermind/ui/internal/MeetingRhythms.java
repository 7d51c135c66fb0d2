// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.theme.Theme;

/** How often groups usually meet. */
public final class MeetingRhythms {
    /** In days; 0 for no rhythm. */
    public static final List<Integer> USUAL = List.of(7, 14, 21, 28, 0);

    private MeetingRhythms() {
    }

    /** In words. */
    public static String words(int days) {
        return days == 0 ? Texts.get("rhythm.none") : Texts.get("rhythm.every", days);
    }

    /** Asks for one. */
    public static void choose(Theme theme, Shell window, IntConsumer chosen) {
        new Chooser(theme, Texts.get("rhythm.title"), Texts.get("rhythm.title"))
                .among(USUAL.stream().map(days -> new Choice(Integer.toString(days), words(days), "")).toList())
                .open(window, one -> chosen.accept(Integer.parseInt(one.id())));
    }
}
