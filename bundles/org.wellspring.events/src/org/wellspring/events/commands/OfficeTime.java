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
import org.wellspring.model.TimeSpent;
import org.wellspring.people.commands.StepLabel;

/** Notes time that went into an office (E6); answers its id. */
public final class OfficeTime extends Command<UUID> {
    private static final int LONGEST = 24 * 60;

    private final UUID office;
    private final int minutes;
    private Optional<LocalDate> on = Optional.empty();
    private String what = "";

    /** So many minutes, today. */
    public OfficeTime(UUID office, int minutes) {
        this.office = office;
        this.minutes = minutes;
    }

    /** The day it was, where that is not today. */
    public OfficeTime on(Optional<LocalDate> day) {
        on = day;
        return this;
    }

    /** What it went into, where that is more than the office. */
    public OfficeTime what(String words) {
        what = words == null ? "" : words.strip();
        return this;
    }

    @Override
    public String label() {
        return new Texts(OfficeTime.class).get("office.time");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        AssociationRole role = Refusals.existing(tx, office, AssociationRole.class);
        LocalDate today = LocalDate.now(space.clock());
        if (minutes <= 0 || minutes > LONGEST || on.filter(day -> day.isAfter(today)).isPresent()) {
            throw Refusal.because("officeTime");
        }
        TimeSpent time = ModelFactory.eINSTANCE.createTimeSpent();
        time.setOn(on.orElse(today));
        time.setMinutes(minutes);
        time.setWhat(what.isEmpty() ? role.getTitle() : what);
        time.setSubject(role);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", role.getTitle()));
        return tx.add(time).getId();
    }
}
