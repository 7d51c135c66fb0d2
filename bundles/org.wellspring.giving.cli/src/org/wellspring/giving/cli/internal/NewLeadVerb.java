// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.giving.Fit;
import org.wellspring.giving.Leads;
import org.wellspring.giving.commands.NewLead;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lead new}: notes a chance for business, and says whom it would suit (I2, I3). */
@Command(name = "new")
public final class NewLeadVerb implements Verb {
    private static final int FITTING = 5;

    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "lead.what")
    private String what;
    @Option(names = "--from", paramLabel = "PERSON", descriptionKey = "lead.from")
    private String from;

    /**
     * What was noted.
     *
     * @param fits whom it would suit, who helped me before first
     */
    record Noted(Optional<UUID> transaction, List<UUID> ids, String done, List<Fit> fits) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(done + "  " + ids.getFirst());
            if (!fits.isEmpty()) {
                paper.heading("lead.fits");
                paper.items(fits.stream().map(fit -> fit.name() + (fit.does().isEmpty() ? "" : ", " + fit.does())
                        + (fit.helped() ? " " + paper.words("lead.helped") : "")).toList());
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> noted(session, space));
    }

    private Noted noted(Session session, Space space) {
        UUID giver = from == null ? null : Whom.of(space, from).id();
        NewLead command = new NewLead(what, giver);
        Changed<UUID> changed = session.run(space, command);
        return new Noted(changed.transaction(), List.of(changed.result()), command.label(), new Leads(space).fitting(what, giver, FITTING));
    }
}
