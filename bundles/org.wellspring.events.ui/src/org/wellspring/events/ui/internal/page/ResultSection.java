// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Lengths;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.Funnel;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;

/** What became of an event: met, followed up, first helped; beside it the others of its name (E3). */
final class ResultSection extends OfEvent<ResultSection.Told> {
    /** This event, and all of its name. */
    record Told(int within, Optional<Funnel.OfEvent> event, Optional<Funnel.Total> series) {
    }

    ResultSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(EventPage page) {
        int within = new Settings(place().space()).get(EventsSettings.FUNNEL_DAYS);
        if (page.met().isEmpty() || page.row().day().filter(day -> day.isAfter(place().today())).isPresent()) {
            return new Told(within, Optional.empty(), Optional.empty());
        }
        Funnel funnel = Funnel.of(place().space(), within, page.row().title());
        return new Told(within, funnel.of(page.row().id()), Optional.of(funnel.total()).filter(all -> all.events() > 1));
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.event().isEmpty();
    }

    @Override
    protected void build(UUID id, Told told) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("result.title"));
        told.event().ifPresent(one -> {
            place().words(card, Heading.Level.TEXT, Texts.get("result.figures", one.met(), one.followedUp(), one.helped(), told.within()));
            if (one.running()) {
                place().words(card, Heading.Level.SUBTITLE, Texts.get("result.running"));
            }
        });
        told.series().ifPresent(
                one -> place().words(card, Heading.Level.SUBTITLE, Texts.get("result.series", one.events(), one.met(), one.followedUp(), one.helped(),
                        one.minutesForOne().map(Lengths::words).map(time -> Texts.get("result.forOne", time)).orElse(""))));
    }
}
