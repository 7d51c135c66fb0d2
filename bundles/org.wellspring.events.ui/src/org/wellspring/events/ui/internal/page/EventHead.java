// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.Cost;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.events.Gatherings;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.ShownGathering;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.RichText;

/** What an event is: when and where, what for, what it took (E1). */
final class EventHead extends OfEvent<EventHead.Told> {
    /** What is told of it. */
    record Told(EventRow row, String purpose, Optional<EventPage.Named> host, Optional<Cost> cost, java.util.List<EventPage.Named> goals,
            Gatherings.Around around) {
    }

    EventHead(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(EventPage page) {
        return new Told(page.row(), page.purpose(), page.host(), page.cost(), page.goals(), Gatherings.around(place().space(), page.row()));
    }

    @Override
    protected void build(UUID id, Told told) {
        EventRow row = told.row();
        Composite top = place().bare(place().box().composite(), 4);
        InlineEdit title = new InlineEdit(top, place().theme(), SWT.NONE, Texts.get("event.title")).level(Heading.Level.TITLE)
                .placeholder(Texts.get("event.title")).check(text -> text.isBlank() ? Optional.of(Texts.get("event.title.missing")) : Optional.empty())
                .onCommit(text -> place().actions().run(new EditEvent(id).title(text)));
        title.setValue(row.title());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(top, place().theme(), FlatButton.Kind.PLAIN, Texts.get("event.edit")).onPress(() -> run(EventIds.EVENT, id));
        new FlatButton(top, place().theme(), FlatButton.Kind.QUIET, Texts.get("export.one")).onPress(() -> run(EventIds.EXPORT, id));
        new FlatButton(top, place().theme(), FlatButton.Kind.QUIET, Texts.get("event.delete"))
                .onPress(() -> place().actions().runAndSay(new DeleteEvent(id), Texts.get("event.said.deleted", row.title())));
        DateWords dates = new DateWords();
        RichText where = RichText.empty().plain(row.when(day -> dates.full(day, place().today()), dates::time));
        if (!row.place().isBlank()) {
            RichText before = where.text().isEmpty() ? where : where.muted(" · ");
            where = told.around().venue().filter(venue -> venue.events() > 1).map(venue -> before.link(row.place(), () -> among().show(venue)))
                    .orElseGet(() -> before.plain(row.place()));
        }
        RichText all = where;
        line(place().box().composite(), told.host().map(host -> all.muted(" · ").link(host.name(), () -> run(CommandIds.SHOW, host.id()))).orElse(all));
        String what = EventWords.joined(": ", EventWords.aim(row.aim()), told.purpose());
        if (!what.isEmpty()) {
            place().words(place().box().composite(), Heading.Level.TEXT, what);
        }
        told.around().series().ifPresent(series -> line(place().box().composite(),
                RichText.empty().link(Texts.get("gatherings.same", series.events()), () -> among().show(series))));
        if (!told.goals().isEmpty()) {
            RichText goals = RichText.empty().muted(Texts.get("event.goals"));
            for (EventPage.Named goal : told.goals()) {
                goals = goals.muted(goal == told.goals().getFirst() ? " " : ", ").link(goal.name(), () -> run(CommandIds.SHOW, goal.id()));
            }
            line(place().box().composite(), goals);
        }
        String took = EventWords.joined(" · ", row.minutes() == 0 ? "" : Texts.get("event.took", Lengths.words(row.minutes())),
                told.cost().map(cost -> cost.text(UserLocale.current().forms())).orElse(""));
        if (!took.isEmpty()) {
            place().words(place().box().composite(), Heading.Level.SUBTITLE, took);
        }
    }

    private ShownGathering among() {
        return place().window().service(ShownGathering.class);
    }
}
