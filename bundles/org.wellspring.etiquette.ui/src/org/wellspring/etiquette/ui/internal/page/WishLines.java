// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.commands.EndOptOut;
import org.wellspring.etiquette.ui.internal.Texts;
import org.wellspring.etiquette.ui.internal.WishWords;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** Right below how to help: by which ways the person would rather not be reached, with the reason (T3). Nothing where there is no such wish. */
final class WishLines extends PageSection<List<OptOutRow>> {
    WishLines(SectionPlace place) {
        super(place);
    }

    @Override
    protected List<OptOutRow> read(Subject of) {
        return new OptOuts(place().space()).of(of.id(), place().today());
    }

    @Override
    protected boolean isEmpty(List<OptOutRow> wishes) {
        return wishes.isEmpty();
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, List<OptOutRow> wishes) {
        for (OptOutRow row : wishes) {
            RichText words = RichText.empty().strong(WishWords.what(row)).muted("  " + WishWords.why(row, place().today()) + "  ").link(Texts.get("wish.end"),
                    () -> place().actions().runAndSay(new EndOptOut(row.id()), WishWords.ended(row)));
            LinkText line = new LinkText(place().box().composite(), place().theme(), words);
            line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            line.standsFor(row.id() + "/wish");
        }
    }
}
