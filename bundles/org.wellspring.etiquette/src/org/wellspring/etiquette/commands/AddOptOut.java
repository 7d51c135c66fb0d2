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
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.OptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.model.Person;
import org.wellspring.people.commands.OptOutAddresses;
import org.wellspring.people.commands.StepLabel;

/**
 * Notes that somebody is not to be reached any more, by a way or by any (T2, T3); made and run as it is, it is the one action of whoever wants no more
 * (T15). One that holds already gets the reason, where there is a new one. Answers its id.
 */
public final class AddOptOut extends Command<UUID> {
    private final UUID person;
    private String way = ContactWay.ALL;
    private OptOutBy by = OptOutBy.THEM;
    private String reason = "";
    private Optional<LocalDate> on = Optional.empty();

    /** They asked not to be reached by any way, from today on. */
    public AddOptOut(UUID person) {
        this.person = person;
    }

    /** By this way only, as the user writes it; see {@link ContactWay}. */
    public AddOptOut way(String written) {
        way = ContactWay.of(written);
        return this;
    }

    /** Who does not want it. */
    public AddOptOut by(OptOutBy who) {
        by = who;
        return this;
    }

    /** Why. */
    public AddOptOut reason(String text) {
        reason = text == null ? "" : text.strip();
        return this;
    }

    /** The day from which on, where that is not today. */
    public AddOptOut on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(AddOptOut.class).get("optout.add");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person whom = Refusals.existing(tx, person, Person.class);
        LocalDate today = LocalDate.now(space.clock());
        if (on.filter(today::isBefore).isPresent()) {
            throw Refusal.because("ahead");
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, whom.getName(), reason));
        Optional<OptOut> same = new OptOuts(space).of(person, today).stream().filter(row -> row.way().equals(way) && row.by() == by).findFirst()
                .flatMap(row -> tx.find(row.id(), OptOut.class));
        OptOut one = same.orElseGet(ModelFactory.eINSTANCE::createOptOut);
        OptOutAddresses.keep(one, whom);
        if (!reason.isEmpty()) {
            one.setReason(reason);
        }
        if (same.isPresent()) {
            on.filter(day -> one.getOn() != null && day.isBefore(one.getOn())).ifPresent(one::setOn);
            return one.getId();
        }
        one.setPerson(whom);
        one.setChannel(way);
        one.setBy(by);
        one.setOn(on.orElse(today));
        return tx.add(one).getId();
    }
}
