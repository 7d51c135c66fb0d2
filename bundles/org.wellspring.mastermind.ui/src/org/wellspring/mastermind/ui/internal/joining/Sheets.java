// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;

/** What the panels about who belongs to a group have in common. UI thread only. */
final class Sheets {
    private static final int IN_A_LINE = 3;

    private Sheets() {
    }

    /** A panel that only its buttons close. */
    static FormPanel panel(GroupPlace place, String title, String about) {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), title);
        panel.line(Heading.Level.SUBTITLE, about);
        return panel;
    }

    /** The six words, large. */
    static void words(GroupPlace place, FormPanel panel, List<String> words) {
        Card card = new Card(panel.popover().content(), place.theme(), Token.ACCENT_SOFT);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (int from = 0; from < words.size(); from += IN_A_LINE) {
            new Heading(card, place.theme(), Heading.Level.TITLE, String.join("   ", words.subList(from, Math.min(words.size(), from + IN_A_LINE))))
                    .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    static String cancel() {
        return Texts.get("cancel");
    }
}
