// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.interop.Formats;
import org.wellspring.interop.PartRecord;
import org.wellspring.interop.Parting;
import org.wellspring.interop.PersonSource;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code part}: makes two people of one that an import joined; without a source, names those there are (M13). */
@Command(name = "part")
public final class PartVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--source", paramLabel = "N", descriptionKey = "part.source")
    private Integer source;

    private final Supplier<Formats> formats;

    PartVerb(Supplier<Formats> formats) {
        this.formats = formats;
    }

    /** The records that somebody came from; numbered from 1 in this order. */
    record Came(UUID id, String name, List<PersonSource> sources) implements Answer {
        @Override
        public void print(Paper paper) {
            if (sources.isEmpty()) {
                paper.say("part.none", name);
                return;
            }
            paper.say("part.sources", name);
            Table table = new Table();
            for (int i = 0; i < sources.size(); i++) {
                PersonSource s = sources.get(i);
                table.row("", paper.words("part.source", i + 1), s.format(), s.name(), s.about());
            }
            paper.table(table);
        }
    }

    /** What was done: {@code ids} is the person that the record became. */
    record Parted(Optional<UUID> transaction, List<UUID> ids, UUID from, String name, String fromName) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("part.done", name, fromName);
            transaction.ifPresent(id -> paper.say("part.undo", id.toString()));
        }
    }

    @Override
    public Answer run(Session session) {
        return source == null ? session.reading(this::came) : session.changing(space -> part(session, space));
    }

    private Answer came(Space space) {
        PersonRow row = Whom.of(space, person);
        return new Came(row.id(), row.name(), new Parting(space, formats.get()).sources(row.id()));
    }

    private Answer part(Session session, Space space) {
        PersonRow row = Whom.of(space, person);
        List<PersonSource> sources = new Parting(space, formats.get()).sources(row.id());
        if (source < 1 || source > sources.size()) {
            throw Failure.value(PartVerb.class, "source", "--source", source, sources.size());
        }
        PersonSource chosen = sources.get(source - 1);
        Changed<UUID> changed = session.run(space, new PartRecord(formats.get(), row.id(), chosen.id()));
        return new Parted(changed.transaction(), List.of(changed.result()), row.id(), chosen.name(), row.name());
    }
}
