// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wellspring.core.settings.Settings;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.Funnel;
import org.wellspring.events.OriginReport;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.OriginKind;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.form.Lengths;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** What events brought: met, followed up, first helped, by name of event (E3), and where relationships came from (E5, E6). UI thread only. */
final class ResultsSheet {
    private static final int MOST = 8;
    /** Of so few people met a share says nothing yet. */
    private static final int FEW = 5;

    private record Told(Funnel funnel, List<OriginReport.Source> origins) {
    }

    private ResultsSheet() {
    }

    static void open(EventPlace place) {
        new Latest(place.window()).ask(() -> new Told(Funnel.of(place.space(), new Settings(place.space()).get(EventsSettings.FUNNEL_DAYS)),
                OriginReport.of(place.space())), told -> show(place, told));
    }

    private static void show(EventPlace place, Told told) {
        FormPanel sheet = new FormPanel(place.window(), place.theme(), Texts.get("results.title"));
        Funnel.Total all = told.funnel().total();
        sheet.line(Heading.Level.TEXT, all.events() == 0 ? Texts.get("results.nothing")
                : Texts.get("result.figures", all.met(), all.followedUp(), all.helped(), told.funnel().within()));
        if (all.events() > 0) {
            sheet.line(Heading.Level.STRONG, Texts.get("results.series"));
            told.funnel().series().stream().limit(MOST).forEach(one -> sheet.links(RichText.empty().plain(one.name()).muted("  " + EventWords.joined(" · ",
                    Texts.get("results.times", one.events()), Texts.get("results.of", one.met(), one.followedUp(), one.helped()),
                    one.minutesForOne().map(Lengths::words).map(time -> Texts.get("result.forOne", time)).orElse(""),
                    one.met() < FEW ? Texts.get("results.few") : ""))));
        }
        if (!told.origins().isEmpty()) {
            sheet.line(Heading.Level.STRONG, Texts.get("results.origins"));
            told.origins().stream().limit(MOST).forEach(one -> sheet.links(source(place, sheet, one)));
        }
        sheet.noButton();
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("close"), sheet.popover()::close);
        sheet.popover().stay().open();
    }

    private static RichText source(EventPlace place, FormPanel sheet, OriginReport.Source one) {
        String kind = Texts.get("origin." + one.kind().getLiteral());
        RichText name = one.source().filter(id -> one.kind() != OriginKind.ASSOCIATION)
                .map(id -> RichText.empty().muted(kind + " ").link(one.name(),
                        () -> sheet.leave(() -> place.commands().run(CommandIds.SHOW, Map.of(CommandIds.OBJECT,
                                id.toString())))))
                .orElseGet(() -> RichText.empty().plain(EventWords.joined(" ", kind, one.name())));
        return name.muted("  " + EventWords.joined(" · ", Texts.get("results.people", one.people(), one.alive()),
                Optional.of(one.minutes()).filter(minutes -> minutes > 0).map(Lengths::words).map(time -> Texts.get("event.took", time)).orElse("")));
    }
}
