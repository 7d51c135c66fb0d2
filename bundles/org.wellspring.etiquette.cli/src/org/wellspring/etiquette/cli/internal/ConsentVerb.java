// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.etiquette.ConsentRow;
import org.wellspring.etiquette.Consents;
import org.wellspring.etiquette.commands.SetConsent;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consent}: how somebody agreed to be written to at an address, or that they don't any more (T5). */
@Command(name = "consent")
public final class ConsentVerb implements Verb {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;
    @Parameters(index = "1", paramLabel = "ADDRESS", descriptionKey = "consent.address")
    private String address;
    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "consent.source")
    private String source;
    @Option(names = "--withdrawn", descriptionKey = "consent.withdrawn")
    private boolean withdrawn;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    @Override
    public Answer run(Session session) {
        if (withdrawn == (source != null)) {
            throw Failure.value(ConsentVerb.class, "consent");
        }
        return Saved.in(session, this::command);
    }

    private org.wellspring.core.Command<UUID> command(Space space) {
        PersonRow whom = Whom.of(space, person);
        List<ConsentRow> addresses = new Consents(space).of(whom.id());
        UUID id = addresses.stream().filter(row -> row.address().strip().equalsIgnoreCase(address.strip())).findFirst()
                .orElseThrow(() -> Failure.of(ConsentVerb.class, "no-address", whom.name(), address,
                        addresses.isEmpty() ? "–" : String.join(", ", addresses.stream().map(ConsentRow::address).toList())))
                .id();
        SetConsent command = withdrawn ? SetConsent.withdrawn(id) : SetConsent.given(id, source);
        return at == null ? command : command.on(new When(space).past(at));
    }
}
