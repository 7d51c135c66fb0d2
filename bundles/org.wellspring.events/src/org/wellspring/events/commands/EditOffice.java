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
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.StepLabel;

/** Changes what an office says, such as the day it ended (E6); what is not named stays. Answers its id. */
public final class EditOffice extends Command<UUID> {
    private final UUID id;
    private Optional<String> title = Optional.empty();
    private Optional<String> organization = Optional.empty();
    private Optional<Optional<LocalDate>> from = Optional.empty();
    private Optional<Optional<LocalDate>> until = Optional.empty();

    /** Of this office. */
    public EditOffice(UUID office) {
        this.id = office;
    }

    /** What it is called. */
    public EditOffice title(String words) {
        title = Optional.of(words);
        return this;
    }

    /** Where; empty for nowhere. */
    public EditOffice at(String name) {
        organization = Optional.of(name);
        return this;
    }

    /** Since when; empty for not known. */
    public EditOffice from(Optional<LocalDate> day) {
        from = Optional.of(day);
        return this;
    }

    /** Until when; empty while one holds it. */
    public EditOffice until(Optional<LocalDate> day) {
        until = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditOffice.class).get("office.edit");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        AssociationRole office = Refusals.existing(tx, id, AssociationRole.class);
        title.ifPresent(words -> office.setTitle(Refusals.filled(words)));
        organization.ifPresent(name -> office.setOrganization(name.isBlank() ? null : Organizations.foundOrMade(space, tx, name)));
        from.ifPresent(day -> office.setFrom(day.orElse(null)));
        until.ifPresent(day -> office.setTo(day.orElse(null)));
        NewOffice.inOrder(office);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", office.getTitle()));
        return id;
    }
}
