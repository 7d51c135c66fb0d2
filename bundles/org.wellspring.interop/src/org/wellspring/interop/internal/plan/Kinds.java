// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.people.People;
import org.wellspring.people.spelling.Names;

/**
 * Files have one list of words for a person, the book has two: a word that is a kind there – one of the usual ones, or one
 * that somebody in the book has, or that our own export names as one – is a kind, all others are tags (M5). Any thread.
 */
public final class Kinds {
    private final Map<String, String> known = new HashMap<>();

    /** Knows the usual kinds, and those of the book. */
    public Kinds(Collection<String> ofTheBook) {
        People.USUAL_KINDS.forEach(kind -> known.put(Names.key(kind), kind));
        ofTheBook.forEach(kind -> known.putIfAbsent(Names.key(kind), kind));
    }

    /** The same reader, whose words are where they belong. */
    public RecordReader placing(RecordReader reader) {
        return new Placing(reader);
    }

    private Draft place(Draft draft) {
        if (draft.entity() instanceof Person person && !(person.getTags().isEmpty() && person.getKinds().isEmpty())) {
            Map<String, String> all = new HashMap<>(known);
            person.getKinds().forEach(kind -> all.putIfAbsent(Names.key(kind), kind));
            List<String> words = person.getTags().stream().filter(tag -> all.containsKey(Names.key(tag))).toList();
            List<String> kinds = Stream.concat(words.stream(), person.getKinds().stream()).map(word -> all.get(Names.key(word))).distinct().toList();
            person.getTags().removeAll(words);
            person.getKinds().clear();
            person.getKinds().addAll(kinds);
        }
        return draft;
    }

    private final class Placing implements RecordReader {
        private final RecordReader reader;

        Placing(RecordReader reader) {
            this.reader = reader;
        }

        @Override
        public Draft read(RawRecord record, String digest) throws Unreadable {
            return place(reader.read(record, digest));
        }

        @Override
        public Optional<Draft> again(String kept) {
            return reader.again(kept).map(Kinds.this::place);
        }

        @Override
        public Optional<Draft> echo(Draft now, Entity object, LocalDate today) {
            return reader.echo(now, object, today).map(Kinds.this::place);
        }

        @Override
        public Set<String> unmapped(String kept) {
            return reader.unmapped(kept);
        }
    }
}
