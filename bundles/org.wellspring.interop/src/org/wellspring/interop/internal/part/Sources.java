// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.part;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.Format;
import org.wellspring.interop.PersonSource;
import org.wellspring.interop.internal.book.People;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.format.FileFormats;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.plan.Kinds;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.record.Formats;
import org.wellspring.interop.internal.record.RecordReader;
import org.wellspring.interop.internal.record.WatchedReader;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;

/** Reads again what records said that people came from. Any thread. */
public final class Sources {
    private static final Formats FORMATS = new FileFormats();

    private final Space space;

    /** In this space. */
    public Sources(Space space) {
        this.space = space;
    }

    /** The records that a person came from, the first one first. */
    public List<PersonSource> of(UUID person) {
        return new People(space.rows()).read(List.of(person)).stream().filter(Person.class::isInstance).map(Person.class::cast)
                .flatMap(p -> p.getSources().stream()).sorted(Comparator.comparing(SourceRecord::getImportedAt,
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(SourceRecord::getId))
                .map(Sources::source).toList();
    }

    private static PersonSource source(SourceRecord record) {
        Optional<Draft> draft = said(record, new Kinds(List.of()));
        Instant at = record.getImportedAt();
        return new PersonSource(record.getId(), Objects.requireNonNullElse(record.getFormat(), ""),
                draft.map(Draft::title).orElse(""), draft.map(Draft::entity).filter(Person.class::isInstance)
                        .map(e -> Someone.about((Person) e)).orElse(""), at);
    }

    /** What a record said when it came last; empty if it can't be read any more. */
    static Optional<Draft> said(SourceRecord record, Kinds kinds) {
        String kept = String.join("\n", record.getKept());
        return Format.named(Objects.requireNonNullElse(record.getFormat(), "")).map(format -> kinds.placing(reader(format)))
                .flatMap(reader -> reader.again(kept));
    }

    static RecordReader reader(Format format) {
        return new WatchedReader(FORMATS.reader(format), new Faults("a kept " + format.id()));
    }
}
