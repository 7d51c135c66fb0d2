// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.AssociationRole;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.StepLabel;

/** Notes an office one holds or held in an association (E6); answers its id. */
public final class NewOffice extends Command<UUID> {
    private final String title;
    private String organization = "";
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();

    /** Called so: board member, treasurer. */
    public NewOffice(String title) {
        this.title = title;
    }

    /** Where; an organization of that name is reused or made. Empty for none. */
    public NewOffice at(String name) {
        organization = name == null ? "" : name;
        return this;
    }

    /** Since when, as far as known. */
    public NewOffice from(Optional<LocalDate> day) {
        from = day;
        return this;
    }

    /** Until when; empty while one holds it. */
    public NewOffice until(Optional<LocalDate> day) {
        until = day;
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewOffice.class).get("office.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        AssociationRole office = ModelFactory.eINSTANCE.createAssociationRole();
        office.setTitle(Refusals.filled(title));
        if (!organization.isBlank()) {
            office.setOrganization(Organizations.foundOrMade(space, tx, organization));
        }
        office.setFrom(from.orElse(null));
        office.setTo(until.orElse(null));
        inOrder(office);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", office.getTitle()));
        return tx.add(office).getId();
    }

    /** Refused where it ends before it begins. */
    static void inOrder(AssociationRole office) {
        if (office.getFrom() != null && office.getTo() != null && office.getTo().isBefore(office.getFrom())) {
            throw Refusal.because("backwards");
        }
    }
}
