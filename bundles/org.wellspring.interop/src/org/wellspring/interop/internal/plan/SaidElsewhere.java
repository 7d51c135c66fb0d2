// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.model.Sourced;
import org.wellspring.interop.internal.record.KeptReaders;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/**
 * What the records of an object say, read from what is kept of them: that is the one place where it is written down which
 * source says what (X6, docs/adr/0010). Not for two threads at once.
 */
final class SaidElsewhere {
    private final Formats formats;
    private final BookIndex book;
    private final Kinds kinds;
    private final Map<String, Optional<RecordReader>> readers = new HashMap<>();
    private Map<String, Draft> groups;
    private Groups members;

    SaidElsewhere(Formats formats, BookIndex book) {
        this.formats = formats;
        this.book = book;
        this.kinds = new Kinds(book.kinds());
    }

    /**
     * What the other records of an object say now.
     *
     * @param besides the record that speaks itself; null for none
     */
    List<Entity> of(Entity holder, SourceRecord besides) {
        List<Entity> all = new ArrayList<>(Sourced.of(holder).stream().filter(source -> source != besides).flatMap(source -> said(source).stream())
                .map(Draft::entity).filter(said -> said.eClass() == holder.eClass()).toList());
        if (holder instanceof Person person) {
            Person member = ModelFactory.eINSTANCE.createPerson();
            groups(person).forEach(group -> member.getTags().add(group.title()));
            all.add(member);
        }
        return all;
    }

    /** A group's record says something else from now on. */
    void group(Draft now) {
        groups().put(now.identity().folded(), now);
    }

    /** The groups that have somebody as a member. */
    List<Draft> groups(Person person) {
        if (groups().isEmpty()) {
            return List.of();
        }
        Set<String> keys = person.getSources().stream().filter(source -> source.getKey() != null)
                .map(source -> Identity.fold(source.getFormat(), source.getKey())).collect(Collectors.toCollection(HashSet::new));
        keys.add(Identity.fold(Identity.CARDS, String.valueOf(person.getId())));
        return groups.values().stream().filter(group -> members.has(group, keys, person)).toList();
    }

    private Map<String, Draft> groups() {
        if (groups == null) {
            groups = new LinkedHashMap<>();
            members = new Groups(book);
            for (BookIndex.KeptRecord kept : book.groups()) {
                reader(Identity.CARDS).flatMap(cards -> cards.again(kept.text()))
                        .ifPresent(group -> groups.put(Identity.fold(kept.format(), kept.key()), group));
            }
        }
        return groups;
    }

    /** Who somebody was when their record of this key came last. */
    Optional<Someone> said(UUID person, Identity identity) {
        return reader(identity.format()).flatMap(reader -> book.kept(person, identity).flatMap(reader::again)).map(Draft::entity)
                .filter(Person.class::isInstance).map(said -> Someone.of((Person) said));
    }

    /** What a record said when it came last; empty if it can't be read any more. */
    Optional<Draft> said(SourceRecord record) {
        String format = Objects.requireNonNullElse(record.getFormat(), "");
        return reader(format).flatMap(reader -> reader.again(String.join("\n", record.getKept())));
    }

    private Optional<RecordReader> reader(String format) {
        return readers.computeIfAbsent(format, f -> KeptReaders.of(formats, f).map(kinds::placing));
    }
}
