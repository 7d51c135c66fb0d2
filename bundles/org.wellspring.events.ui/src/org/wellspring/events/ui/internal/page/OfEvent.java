// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * A section of an event's page, of what is read once for all of them.
 *
 * @param <T> what of it is shown
 */
abstract class OfEvent<T> extends PageSection<T> {
    OfEvent(SectionPlace place) {
        super(place);
    }

    /** What of the page this section shows. Background thread. */
    abstract T slice(EventPage page);

    @Override
    protected final T read(Subject of) {
        return slice(of.shared(EventPage.class, () -> new Events(place().space()).page(of.id()).orElseThrow()));
    }

    /** What changes by the day. */
    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    /** Runs a command about an object. */
    final void run(String command, UUID object) {
        place().commands().run(command, Map.of(CommandIds.OBJECT, object.toString()));
    }

    /** A line with links, over the width of its parent. */
    final LinkText line(Composite parent, RichText text) {
        LinkText line = new LinkText(parent, place().theme(), text);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return line;
    }

    /** A name that leads to somebody's page, where they are in the book. */
    final RichText person(RichText before, EventPage.Met met) {
        return person(before, met.person(), met.name());
    }

    /** The same of who is likely there. */
    final RichText person(RichText before, EventPage.Likely likely) {
        return person(before, likely.person(), likely.name());
    }

    private RichText person(RichText before, java.util.Optional<UUID> person, String name) {
        return person.map(id -> before.link(name, () -> run(CommandIds.SHOW, id)))
                .orElseGet(() -> before.muted(org.wellspring.events.ui.internal.Texts.get("person.gone")));
    }
}
