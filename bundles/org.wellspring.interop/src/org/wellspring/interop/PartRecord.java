// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.interop.internal.part.TakingOut;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;

/**
 * Makes two people of one that an import joined (M13): the record becomes a person of its own with all it says, and what only
 * it said goes from the other. What happened, and what the user wrote, stays with the other; nothing else of the import
 * changes; both keep their history, and the two are not suggested as one again. Answers the new person's id.
 */
public final class PartRecord extends Command<UUID> {
    private final Formats formats;
    private final UUID person;
    private final UUID source;

    /**
     * Takes a record out of a person.
     *
     * @param formats understand what is kept of records
     * @param source id of a {@link PersonSource} of that person
     */
    public PartRecord(Formats formats, UUID person, UUID source) {
        this.formats = formats;
        this.person = person;
        this.source = source;
    }

    @Override
    public String label() {
        return Texts.say("label.part");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person joined = Refusals.existing(tx, person, Person.class);
        SourceRecord record = Refusals.existing(tx, source, SourceRecord.class);
        if (record.eContainer() != joined) {
            throw Refusals.because(PartRecord.class, "foreign", joined.getName());
        }
        TakingOut takingOut = new TakingOut(space, formats, tx, joined, record);
        if (takingOut.isAll()) {
            throw Refusals.because(PartRecord.class, "all", joined.getName());
        }
        Optional<UUID> made = takingOut.run();
        tx.relabel(Texts.say("label.part.named", takingOut.name(), joined.getName()));
        return made.orElseThrow(() -> Refusals.because(PartRecord.class, "unreadable", joined.getName()));
    }
}
