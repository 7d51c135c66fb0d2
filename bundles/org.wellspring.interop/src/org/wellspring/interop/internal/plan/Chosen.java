// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.interop.Choice;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;

/**
 * What the user says is to become of records, against or besides what was found (M13): records left out, pairs parted, pairs
 * joined. What was found stays as it is, so that a choice can be taken back.
 */
final class Chosen {
    /** Where a record stands. */
    record Place(int file, int record) {
        boolean isBefore(Place other) {
            return file < other.file || file == other.file && record < other.record;
        }
    }

    private final Map<Place, Choice> choices = new HashMap<>();

    void put(Place place, Choice choice) {
        if (choice instanceof Choice.AsFound) {
            choices.remove(place);
        } else {
            choices.put(place, choice);
        }
    }

    Choice of(Place place) {
        return choices.getOrDefault(place, new Choice.AsFound());
    }

    /** The files with all choices done. */
    List<ReadFile> applied(List<ReadFile> files, BookIndex book) {
        return choices.isEmpty() ? files : new Doing(files, book).all();
    }

    private final class Doing {
        private final List<ReadFile> files;
        private final BookIndex book;
        private final Map<Place, Entry> found = new HashMap<>();
        private final Map<Place, Choice> wanted = new HashMap<>();
        /** What became of somebody new whom others may join. */
        private final Map<Entry.New, Entry> became = new IdentityHashMap<>();

        Doing(List<ReadFile> files, BookIndex book) {
            this.files = files;
            this.book = book;
            for (int file = 0; file < files.size(); file++) {
                for (Entry entry : files.get(file).entries()) {
                    found.put(new Place(file, entry.number()), entry);
                }
            }
            choices.forEach(this::want);
        }

        /** Whoever is to join a later record is joined by it instead: the first of two makes the person. */
        private void want(Place place, Choice choice) {
            if (choice instanceof Choice.Join join && join.whom() instanceof Whom.OfRecord record) {
                Place other = new Place(record.file(), record.record());
                if (place.isBefore(other) && found.get(place) instanceof Entry.New && found.get(other) instanceof Entry.New) {
                    wanted.put(other, new Choice.Join(new Whom.OfRecord(place.file(), place.record())));
                    return;
                }
            }
            wanted.putIfAbsent(place, choice);
        }

        List<ReadFile> all() {
            List<ReadFile> done = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int file = i;
                done.add(files.get(i) instanceof ReadFile.Contacts contacts
                        ? contacts.withEntries(contacts.entries().stream().map(entry -> one(file, entry)).toList())
                        : files.get(i));
            }
            return done;
        }

        private Entry one(int file, Entry entry) {
            Optional<Draft> draft = Entry.draft(entry);
            if (draft.isEmpty()) {
                return entry;
            }
            Entry chosen = switch (wanted.getOrDefault(new Place(file, entry.number()), new Choice.AsFound())) {
                case Choice.LeaveOut leave -> new Entry.LeftOut(entry.number(), entry.line(), draft.get());
                case Choice.Apart apart -> new Entry.New(file, entry.number(), entry.line(), draft.get(), List.of(), parted(entry));
                case Choice.Join join -> joined(file, entry, draft.get(), join.whom()).orElseGet(() -> asFound(file, entry));
                case Choice.AsFound asFound -> asFound(file, entry);
            };
            if (entry instanceof Entry.New fresh && chosen != entry) {
                became.put(fresh, chosen);
            }
            return chosen;
        }

        private Entry asFound(int file, Entry entry) {
            return entry instanceof Entry.Joining joining ? joining(file, joining.draft(), joining, joining.first(), joining.tie()) : entry;
        }

        private static List<Whom> parted(Entry entry) {
            return switch (entry) {
                case Entry.New fresh -> fresh.like().stream().map(Likeness::whom).toList();
                case Entry.Into into -> List.of(new Whom.InBook(into.object()));
                case Entry.Joining joining -> List.of(new Whom.OfRecord(joining.first().file(), joining.first().number()));
                default -> List.of();
            };
        }

        private Optional<Entry> joined(int file, Entry entry, Draft draft, Whom whom) {
            return switch (whom) {
                case Whom.InBook known -> book.person(known.person())
                        .map(someone -> into(entry, draft, known.person(), someone.name()));
                case Whom.OfRecord record -> Optional.ofNullable(found.get(new Place(record.file(), record.record())))
                        .filter(other -> other != entry).flatMap(other -> joined(file, entry, draft, other));
            };
        }

        private Optional<Entry> joined(int file, Entry entry, Draft draft, Entry other) {
            return switch (other) {
                case Entry.New first -> Optional.of(joining(file, draft, entry, first, chosen(first.title())));
                case Entry.Joining second -> Optional.of(joining(file, draft, entry, second.first(), chosen(second.first().title())));
                case Entry.Into into -> Optional.of(into(entry, draft, into.object(), into.tie().with()));
                case Entry.Same same when same.object() != null -> book.person(same.object()).map(Someone::name)
                        .map(name -> into(entry, draft, same.object(), name));
                default -> Optional.empty();
            };
        }

        /** Joins whatever became of the first; where it was left out, this record makes the person. */
        private Entry joining(int file, Draft draft, Entry entry, Entry.New first, Entry.Tie tie) {
            return switch (became.getOrDefault(first, first)) {
                case Entry.Into into -> new Entry.Into(entry.number(), entry.line(), draft, into.object(), false, tie);
                case Entry.Joining other -> new Entry.Joining(entry.number(), entry.line(), draft, other.first(), tie);
                case Entry.New fresh -> new Entry.Joining(entry.number(), entry.line(), draft, fresh, tie);
                default -> {
                    Entry.New fresh = new Entry.New(file, entry.number(), entry.line(), draft, List.of(), List.of());
                    became.put(first, fresh);
                    yield fresh;
                }
            };
        }

        private Entry into(Entry entry, Draft draft, UUID person, String name) {
            boolean same = entry instanceof Entry.Into into && into.object().equals(person);
            return same ? entry : new Entry.Into(entry.number(), entry.line(), draft, person, false, chosen(name, book.about(person)));
        }

        /** Of two of one name it is to be seen which was chosen. */
        private static Entry.Tie chosen(String name, String about) {
            return about.isEmpty() ? chosen(name) : new Entry.Tie(Known.CHOSEN, name, Texts.say("known.chosen.of", about));
        }

        private static Entry.Tie chosen(String name) {
            return new Entry.Tie(Known.CHOSEN, name, Texts.say("known.chosen"));
        }
    }
}
