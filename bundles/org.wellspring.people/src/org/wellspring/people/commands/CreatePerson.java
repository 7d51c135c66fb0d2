// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Adds a person; answers the new id. */
public final class CreatePerson implements Command<UUID> {
    /** With the name in its own order. */
    public CreatePerson(String name) {
    }

    /** What they do and where; an organization of that name is reused or made. Either may be empty. */
    public CreatePerson role(String title, String organization) {
        return this;
    }

    /** Relationship kinds (M5). */
    public CreatePerson kinds(String... kinds) {
        return this;
    }

    /** Tags (M12). */
    public CreatePerson tags(String... tags) {
        return this;
    }

    /** An e-mail address; may be called several times. */
    public CreatePerson email(String address) {
        return this;
    }

    /** A phone number; may be called several times. */
    public CreatePerson phone(String number) {
        return this;
    }

    /** The day the relationship began. */
    public CreatePerson metOn(LocalDate day) {
        return this;
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UUID apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
