// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.stream.Collectors;

import org.wellspring.events.EventPage;
import org.wellspring.events.Thanks;
import org.wellspring.events.Thanks.Thank;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

/** After the last one was decided: whom to thank, the hosts and who introduced somebody, as next steps in one step (E2). UI thread only. */
final class ThanksSheet {
    private ThanksSheet() {
    }

    /** Asks; nothing where there is nobody to thank. */
    static void open(EventPlace place, EventPage page) {
        new Latest(place.window()).ask(() -> Thanks.of(place.space(), page.row().id()), thanks -> {
            if (!thanks.isEmpty()) {
                show(place, page, thanks);
            }
        });
    }

    private static void show(EventPlace place, EventPage page, List<Thank> thanks) {
        FormPanel sheet = new FormPanel(place.window(), place.theme(), Texts.get("thanks.title"));
        sheet.line(Heading.Level.SUBTITLE, Texts.get("thanks.help"));
        ChipBar who = sheet.chips(Texts.get("thanks.title"));
        who.setChips(thanks.stream().map(one -> new Chip(one.person().toString(), EventWords.joined(" – ", one.name(), one.what()), Tone.SOFT)).toList());
        who.setOn(thanks.stream().map(one -> one.person().toString()).collect(Collectors.toSet()));
        who.choices();
        Runnable save = () -> {
            List<Thank> chosen = thanks.stream().filter(one -> who.on().contains(one.person().toString())).toList();
            CloseOut command = new CloseOut(page.row().id());
            chosen.forEach(one -> command.thank(one.person(), one.what()));
            if (chosen.isEmpty() || place.actions().runAndSay(command, Texts.get("thanks.said", chosen.size())).isPresent()) {
                sheet.popover().close();
            }
        };
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("thanks.none"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("thanks.save"), save).setFocus();
        sheet.popover().kept(save).open();
    }
}
