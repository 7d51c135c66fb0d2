// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.part;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Formats;
import org.wellspring.interop.PersonSource;
import org.wellspring.interop.internal.book.DetachedCopies;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.plan.Kinds;
import org.wellspring.interop.internal.record.KeptReaders;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;

/** Reads again what records said that people came from. Any thread. */
public final class Sources {
    private final Space space;
    private final Formats formats;

    /** In this space, by these formats. */
    public Sources(Space space, Formats formats) {
        this.space = space;
        this.formats = formats;
    }

    /** The records that a person came from, the first one first. */
    public List<PersonSource> of(UUID person) {
        return new DetachedCopies(Rows.of(space)).read(List.of(person)).stream().filter(Person.class::isInstance).map(Person.class::cast)
                .flatMap(p -> p.getSources().stream()).sorted(Comparator.comparing(SourceRecord::getImportedAt,
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(SourceRecord::getId))
                .map(this::source).toList();
    }

    private PersonSource source(SourceRecord record) {
        Optional<Draft> draft = said(record, new Kinds(List.of()));
        Instant at = record.getImportedAt();
        return new PersonSource(record.getId(), Objects.requireNonNullElse(record.getFormat(), ""),
                draft.map(Draft::title).orElse(""), draft.map(Draft::entity).filter(Person.class::isInstance)
                        .map(e -> Someone.about((Person) e)).orElse(""),
                at);
    }

    /** What a record said when it came last; empty if it can't be read any more. */
    Optional<Draft> said(SourceRecord record, Kinds kinds) {
        String kept = String.join("\n", record.getKept());
        return reader(record.getFormat()).map(kinds::placing).flatMap(reader -> reader.again(kept));
    }

    private Optional<RecordReader> reader(String source) {
        return KeptReaders.of(formats, Objects.requireNonNullElse(source, ""));
    }
}
