// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;

/** Reads people from rows. Any thread; every call sees the last durable state. */
public final class People {
    /** People of a space, with no ideas but our own. */
    public People(Space space) {
        this(space, List.of());
    }

    /** People of a space; ideas come from all of these, in their order. */
    public People(Space space, List<HelpIdeas> ideas) {
    }

    /** One page of the people asked for. */
    public List<PersonRow> list(PeopleQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many people there are without regard to the page. */
    public int count(PeopleQuery query) {
        throw new UnsupportedOperationException();
    }

    /** One person's row, or empty for an unknown id. */
    public Optional<PersonRow> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The person a user means: by id (its beginning will do), or by a name, part of a name or e-mail address.
     *
     * @return those it may be, the exact ones alone if there are any; more than one means "ask"
     */
    public List<PersonRow> named(String idOrName) {
        throw new UnsupportedOperationException();
    }

    /** Everything on a person's page but the timeline. */
    public Optional<PersonPage> page(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** What happened with a person, newest first, one page of it (F11: as fast in ten years as in the first). */
    public List<TimelineEntry> timeline(UUID id, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Relationship kinds in use with the usual ones (M5), the most used first. */
    public List<String> kinds() {
        throw new UnsupportedOperationException();
    }

    /** Tags in use, the most used first (M12). */
    public List<String> tags() {
        throw new UnsupportedOperationException();
    }
}
