// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** What can be done about events, by name. */
@Component(property = {CliVerbs.NAME + "=560 event new",
        CliVerbs.NAME + "=560 event list",
        CliVerbs.NAME + "=560 event show",
        CliVerbs.NAME + "=560 event edit",
        CliVerbs.NAME + "=560 event delete",
        CliVerbs.NAME + "=560 event expect",
        CliVerbs.NAME + "=560 event meet",
        CliVerbs.NAME + "=560 event closeout",
        CliVerbs.NAME + "=560 event remove"})
public final class EventVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "event new" -> new NewEventVerb();
            case "event list" -> new ListEvents();
            case "event show" -> new ShowEvent();
            case "event edit" -> new EditEventVerb();
            case "event delete" -> new DeleteEventVerb();
            case "event expect" -> new ExpectVerb();
            case "event meet" -> new MeetVerb();
            case "event closeout" -> new CloseOutVerb();
            case "event remove" -> new RemoveVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
