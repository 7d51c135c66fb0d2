// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.EmailAddress;
import org.wellspring.people.commands.StepLabel;

/** Notes how the owner of an e-mail address agreed to be written to, or that they don't any more (T5); answers the id of the address. */
public final class SetConsent extends Command<UUID> {
    private final UUID address;
    private final Optional<String> source;
    private Optional<LocalDate> on = Optional.empty();

    private SetConsent(UUID address, Optional<String> source) {
        this.address = address;
        this.source = source;
    }

    /**
     * They agreed, today.
     *
     * @param source how: "ticked the box at the spring fair"; can't be empty
     */
    public static SetConsent given(UUID address, String source) {
        return new SetConsent(address, Optional.of(source == null ? "" : source));
    }

    /** They don't agree any more, or never did. */
    public static SetConsent withdrawn(UUID address) {
        return new SetConsent(address, Optional.empty());
    }

    /** The day they agreed, where that is not today. */
    public SetConsent on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(SetConsent.class).get(source.isPresent() ? "consent.given" : "consent.withdrawn");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        EmailAddress one = Refusals.existing(tx, address, EmailAddress.class);
        LocalDate today = LocalDate.now(space.clock());
        if (on.filter(today::isBefore).isPresent()) {
            throw Refusal.because("ahead");
        }
        one.setConsentSource(source.map(Refusals::filled).orElse(null));
        one.setConsentOn(source.isPresent() ? on.orElse(today) : null);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(one), one.getAddress()));
        return address;
    }
}
