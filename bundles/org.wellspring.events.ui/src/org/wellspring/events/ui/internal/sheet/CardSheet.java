// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.wellspring.events.EventPage.Met;
import org.wellspring.events.Events;
import org.wellspring.events.commands.RemoveCards;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Picture;

/** The pictures of somebody’s card, as they were taken when one met (E8). UI thread only. */
public final class CardSheet {
    private static final int HIGHEST = 420;

    private CardSheet() {
    }

    /** Shows them. */
    public static void open(EventPlace place, Met met) {
        new Latest(place.window()).ask(() -> met.cards().stream().flatMap(card -> new Events(place.space()).picture(card).stream()).flatMap(CardSheet::shown)
                .toList(), pictures -> show(place, met, pictures));
    }

    private static Stream<ImageData> shown(byte[] content) {
        try {
            return Stream.of(new ImageData(new ByteArrayInputStream(content)));
        } catch (SWTException damaged) {
            return Stream.empty();
        }
    }

    private static void show(EventPlace place, Met met, List<ImageData> pictures) {
        String title = Texts.get("card.title", met.name());
        FormPanel sheet = new FormPanel(place.window(), place.theme(), title);
        sheet.popover().about(CardSheet.class, met.id());
        pictures.forEach(data -> new Picture(sheet.popover().content(), place.theme(), title, data, HIGHEST)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false)));
        if (pictures.isEmpty()) {
            sheet.line(Heading.Level.TEXT, Texts.get("card.damaged"));
        }
        sheet.button(FlatButton.Kind.QUIET, Texts.get("card.remove"), () -> place.actions().runAndSay(new RemoveCards(met.id()), Texts.get("card.removed"))
                .ifPresent(done -> sheet.popover().close()));
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("close"), sheet.popover()::close).setFocus();
        sheet.popover().open();
    }
}
