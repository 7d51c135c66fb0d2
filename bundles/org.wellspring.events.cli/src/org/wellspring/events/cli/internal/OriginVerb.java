// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.events.commands.SetOrigin;
import org.wellspring.model.OriginKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event origin}: says where the relationship with somebody came from (E5, E6). */
@Command(name = "origin")
public final class OriginVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "origin.event")
    private String event;
    @Option(names = "--by", paramLabel = "PERSON", descriptionKey = "origin.by")
    private String by;
    @Option(names = "--office", paramLabel = "OFFICE", descriptionKey = "origin.office")
    private String office;
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "origin.kind")
    private String kind;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "origin.note")
    private String note;

    @Override
    public Answer run(Session session) {
        if (Stream.of(event, by, office, kind).filter(one -> one != null).count() != 1) {
            throw Failure.value(EventVerbs.class, "origin");
        }
        return Saved.in(session, this::command);
    }

    private SetOrigin command(Space space) {
        UUID id = Whom.id(space, person);
        SetOrigin command = event != null ? SetOrigin.event(id, EventLine.event(space, event).id())
                : by != null ? SetOrigin.introducedBy(id, Whom.of(space, by).id())
                        : office != null ? SetOrigin.office(id, OfficeVerbs.office(space, office))
                                : SetOrigin.of(id, ModelWord.of("--kind", kind, OriginKind.VALUES));
        return Optional.ofNullable(note).map(command::note).orElse(command);
    }
}
