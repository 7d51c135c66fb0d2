// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.likeness.NamedPeople;
import org.wellspring.people.internal.list.RowReader;
import org.wellspring.people.spelling.EmailAddresses;

/**
 * Whom a name means, in the ways in which people are named: for whoever reads what was written about them. However capitals and accents are
 * written; as many as twenty. Any thread; each call sees the last durable state.
 */
public final class PeopleByName {
    private final NamedPeople names;
    private final RowReader reader;

    /** Among the people of a space. */
    public PeopleByName(Space space) {
        names = new NamedPeople(Rows.of(space));
        reader = new RowReader(space);
    }

    /** Those with exactly this name. */
    public List<PersonRow> exactly(String name) {
        return reader.read(names.byName(name));
    }

    /** Those whom one word calls: by given name or nickname; else, whose name has it as a word. None where there are several words. */
    public List<PersonRow> called(String word) {
        return reader.read(names.byOneName(word));
    }

    /** Those in whose own name every word begins a word: "Ro Oka" is Rosa Okafor. */
    public List<PersonRow> beginning(String words) {
        return reader.read(names.byNameWords(words));
    }

    /** Those whose name shares a word with this one, the rest being a short form or a slip of the pen: Jon, John. */
    public List<PersonRow> similar(String name) {
        return reader.read(names.similar(name));
    }

    /** Those who have this e-mail address, however it is written. */
    public List<PersonRow> at(String address) {
        return reader.read(names.byAddress(EmailAddresses.key(address)));
    }

    /** Ids of the same: for who asks of thousands. */
    public List<UUID> idsAt(String address) {
        return names.idsByAddress(EmailAddresses.key(address));
    }

    /** The row of a person, or empty for an unknown id. */
    public Optional<PersonRow> row(UUID id) {
        return reader.read(id);
    }
}
