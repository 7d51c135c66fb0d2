// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.commands.EndOptOut;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optout end}: somebody may be reached again (T3), by the way named, or by all. */
@Command(name = "end")
public final class EndOptOutVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = {"--channel", "--way"}, paramLabel = "WAY", descriptionKey = "optout.channel.end")
    private String channel;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    /** Ends several in one step. */
    private static final class Ending extends org.wellspring.core.Command<List<UUID>> {
        private final List<EndOptOut> each;

        Ending(List<EndOptOut> each) {
            this.each = each;
        }

        @Override
        public String label() {
            return each.getFirst().label();
        }

        @Override
        protected List<UUID> perform(Space space, Tx tx) {
            return each.stream().map(one -> one.apply(space, tx)).toList();
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> end(session, space));
    }

    private Answer end(Session session, Space space) {
        PersonRow whom = Whom.of(space, person);
        Optional<LocalDate> day = Optional.ofNullable(at).map(new When(space)::past);
        List<OptOutRow> holding = new OptOuts(space).of(whom.id()).stream().filter(row -> row.ended().isEmpty())
                .filter(row -> channel == null || row.way().equals(ContactWay.of(channel))).toList();
        if (holding.isEmpty()) {
            throw Failure.of(EndOptOutVerb.class, "no-optout", whom.name());
        }
        List<EndOptOut> ends = new ArrayList<>();
        for (OptOutRow row : holding) {
            EndOptOut end = new EndOptOut(row.id());
            ends.add(day.isEmpty() ? end : end.on(day.get()));
        }
        Ending command = new Ending(ends);
        Changed<List<UUID>> changed = session.run(space, command);
        return new Saved(changed.transaction(), changed.result(), command.label());
    }
}
