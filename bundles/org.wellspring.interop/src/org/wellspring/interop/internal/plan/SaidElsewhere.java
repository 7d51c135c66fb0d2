// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.model.Sourced;
import org.wellspring.interop.internal.plan.Memberships.Membership;
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
    private Memberships memberships;

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
            memberships(person).stream().map(m -> m.group().title()).distinct().forEach(member.getTags()::add);
            all.add(member);
        }
        return all;
    }

    /** A group's record says something else from now on. */
    void group(Draft now) {
        memberships().put(now.identity().folded(), now);
    }

    /** Where groups name somebody as a member. */
    List<Membership> memberships(Person person) {
        return memberships().of(person);
    }

    private Memberships memberships() {
        if (memberships == null) {
            memberships = new Memberships(new Groups(book));
            for (BookIndex.KeptRecord kept : book.groups()) {
                reader(Identity.CARDS).flatMap(cards -> cards.again(kept.text()))
                        .ifPresent(group -> memberships.put(Identity.fold(kept.format(), kept.key()), group));
            }
        }
        return memberships;
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
