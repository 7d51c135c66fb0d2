// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.SharedContact;

/**
 * Passes on a contact to the group: a copy of the fields that are said here, and of nothing else; it has no link back to the book it comes from (sharing.md). Answers the id of
 * the copy.
 */
public final class PassOnContact extends ByMember<UUID> {
    private final String name;
    private String organization = "";
    private String email = "";
    private String phone = "";
    private String note = "";

    /** Somebody of this name. */
    public PassOnContact(UUID me, String name) {
        super(me, "contact");
        this.name = name;
    }

    /** Where they are. */
    public PassOnContact organization(String text) {
        organization = text;
        return this;
    }

    /** One address. */
    public PassOnContact email(String address) {
        email = address;
        return this;
    }

    /** One number. */
    public PassOnContact phone(String number) {
        phone = number;
        return this;
    }

    /** What the others should know; written for them. */
    public PassOnContact note(String markdown) {
        note = markdown;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        SharedContact contact = GroupFactory.eINSTANCE.createSharedContact();
        contact.setName(Refusals.filled(name));
        contact.setOrganization(orNull(organization));
        contact.setEmail(orNull(email));
        contact.setPhone(orNull(phone));
        contact.setNote(orNull(note));
        contact.setBy(member);
        about(tx, contact.getName());
        return tx.add(contact).getId();
    }
}
