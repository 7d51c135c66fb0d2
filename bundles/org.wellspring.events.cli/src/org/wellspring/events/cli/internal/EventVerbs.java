// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.people.spi.SaidBesides;
import org.wellspring.people.spi.SaidWishes;

/** What can be done about events, by name. */
@Component(property = {CliVerbs.NAME + "=560 event new",
        CliVerbs.NAME + "=560 event import",
        CliVerbs.NAME + "=560 event calendars",
        CliVerbs.NAME + "=560 event refresh",
        CliVerbs.NAME + "=560 event forget",
        CliVerbs.NAME + "=560 event export",
        CliVerbs.NAME + "=560 event list",
        CliVerbs.NAME + "=560 event series",
        CliVerbs.NAME + "=560 event venues",
        CliVerbs.NAME + "=560 event show",
        CliVerbs.NAME + "=560 event edit",
        CliVerbs.NAME + "=560 event delete",
        CliVerbs.NAME + "=560 event expect",
        CliVerbs.NAME + "=560 event prep",
        CliVerbs.NAME + "=560 event meet",
        CliVerbs.NAME + "=560 event closeout",
        CliVerbs.NAME + "=560 event card",
        CliVerbs.NAME + "=560 event remove",
        CliVerbs.NAME + "=560 event funnel",
        CliVerbs.NAME + "=560 event origins",
        CliVerbs.NAME + "=560 event origin"})
public final class EventVerbs implements CliVerbs {
    private final Supplier<List<HelpIdeas>> ideas;
    private final ComponentServiceObjects<EventSources> sources;
    private final Supplier<List<SaidWishes>> wishes;
    private final Supplier<List<SaidBesides>> besides;

    /** With who knows how to help, where calendars are, who hears what somebody needs, and what is said besides; they are made when they are asked. */
    @Activate
    public EventVerbs(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<HelpIdeas>> ideas,
            @Reference ComponentServiceObjects<EventSources> sources,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<SaidWishes>> wishes,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<SaidBesides>> besides) {
        this.ideas = () -> ideas.reversed().stream().map(ComponentServiceObjects::getService).toList();
        this.sources = sources;
        this.wishes = () -> wishes.stream().map(ComponentServiceObjects::getService).toList();
        this.besides = () -> besides.stream().map(ComponentServiceObjects::getService).toList();
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "event new" -> new NewEventVerb();
            case "event import" -> new ImportEventsVerb(sources::getService);
            case "event calendars" -> new CalendarsVerb();
            case "event refresh" -> new RefreshVerb(sources::getService);
            case "event forget" -> new ForgetCalendarVerb();
            case "event export" -> new ExportEventsVerb(ideas);
            case "event list" -> new ListEvents();
            case "event series" -> new GatheringsVerb.Series();
            case "event venues" -> new GatheringsVerb.Venues();
            case "event show" -> new ShowEvent();
            case "event edit" -> new EditEventVerb();
            case "event delete" -> new DeleteEventVerb();
            case "event expect" -> new ExpectVerb();
            case "event prep" -> new PrepVerb(ideas);
            case "event meet" -> new MeetVerb(wishes, besides);
            case "event closeout" -> new CloseOutVerb(ideas);
            case "event card" -> new MetCardVerb();
            case "event remove" -> new RemoveVerb();
            case "event funnel" -> new FunnelVerb();
            case "event origins" -> new OriginsVerb();
            case "event origin" -> new OriginVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
