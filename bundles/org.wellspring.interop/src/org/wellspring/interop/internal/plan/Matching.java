// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Likeness;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.people.spelling.Names;

/**
 * Decides, record by record in the order of the files, who each one is about: by the source's own key, or by what
 * {@link Evidence} takes as enough. Anything weaker makes a new person and is remembered as a likeness; whether two are one
 * is then for the user to say (M13).
 */
final class Matching {
    private static final int LIKENESSES = 3;
    /** An address or number of more people than this says nothing of anybody. */
    private static final int CROWD = 20;

    /** Somebody whom a record may be about, and what they share. The newcomer is null for a person of the book. */
    private record Match(Whom whom, Entry.New newcomer, Someone someone, Evidence.Shared shared) {
    }

    private final BookIndex book;
    private final Evidence evidence;
    private final SaidElsewhere records;
    private final Arrivals newcomers = new Arrivals();
    private final Set<String> used = new HashSet<>();
    private final Set<String> digests = new HashSet<>();
    private int file = -1;

    Matching(BookIndex book, Evidence evidence, SaidElsewhere records) {
        this.records = records;
        this.book = book;
        this.evidence = evidence;
    }

    /** A file begins: what its keys are numbered by starts anew. */
    void begin() {
        used.clear();
        file++;
    }

    /** What tells of the person whom a record is about; null where it is about none. */
    static Someone someone(Draft draft) {
        return draft.entity() instanceof Person person ? Someone.of(person) : null;
    }

    /**
     * Passes over a record whose text is known; its key is taken in this file.
     *
     * @param read what it says, or null where it was not read
     */
    Entry known(int number, int line, String format, String key, Draft read) {
        Identity identity = new Identity(format, key, false, "");
        used.add(identity.folded());
        return new Entry.Same(number, line, read == null ? null : read.title(), book.source(identity).orElse(null));
    }

    /**
     * Decides about a record that was read.
     *
     * @param someone what tells of the person it is about; null where it is about none
     */
    Entry decide(int number, int line, Draft read, Someone someone) {
        if (!digests.add(read.identity().format() + "\n" + read.identity().digest())) {
            return new Entry.Same(number, line, read.title(), null);
        }
        // A key that comes again in the same file is numbered, so that each record is known by itself next time.
        Draft draft = read;
        List<UUID> sameKey = new ArrayList<>(0);
        for (int n = 2; true; n++) {
            if (used.add(draft.identity().folded())) {
                Optional<UUID> source = book.source(draft.identity());
                if (source.isEmpty()) {
                    break;
                }
                if (mayBe(someone, source.get(), draft.identity())) {
                    return new Entry.Into(number, line, draft, source.get(), true, tie(Known.SAME_RECORD, source.get(), draft));
                }
                sameKey.add(source.get());
            }
            draft = read.with(read.identity().withKey(read.identity().key() + "#" + n));
        }
        Optional<Entry> keyed = read.identity().given() ? byKey(number, line, draft, read.identity(), someone) : Optional.empty();
        if (keyed.isPresent()) {
            return keyed.get();
        }
        if (someone != null) {
            return person(number, line, draft, someone, read.identity().given() ? sameKey : List.of());
        }
        return draft.entity() instanceof Organization organization ? organization(number, line, draft, organization)
                : create(number, line, draft, null, List.of());
    }

    /** Whether a record can be about whom its key says; with nobody but that key to say so it is about somebody else. */
    private boolean mayBe(Someone read, UUID known, Identity identity) {
        Optional<Someone> other = read == null ? Optional.empty() : book.person(known);
        return other.isEmpty() || !Evidence.refuses(read, other.get(), identity.given())
                && !(identity.given() && isSmall(identity, known) && Evidence.strangers(read, other.get())
                        && records.said(known, identity).filter(before -> !Evidence.strangers(read, before)).isEmpty());
    }

    /** Programs count from 1; our own ids, and the addresses of profiles, are given once. */
    private static boolean isSmall(Identity identity, UUID known) {
        return !identity.key().contains("://") && !identity.key().equalsIgnoreCase(known.toString());
    }

    private Entry.Tie tie(Known known, UUID object, Draft draft) {
        if (known == Known.SAME_RECORD) {
            return new Entry.Tie(known, draft.title(), "");
        }
        Optional<String> name = draft.entity() instanceof Person ? book.person(object).map(Someone::name) : Optional.empty();
        return new Entry.Tie(known, name.orElse(draft.title()), Texts.say("known." + known.id()));
    }

    /** By a key that another record of this file has, that our own export gave, or that a new person of this import has. */
    private Optional<Entry> byKey(int number, int line, Draft draft, Identity given, Someone someone) {
        if (draft.identity() != given) {
            Optional<UUID> again = book.source(given).filter(id -> someone == null
                    || book.person(id).filter(k -> Evidence.differ(someone, k)).isEmpty());
            if (again.isPresent()) {
                return Optional.of(new Entry.Into(number, line, draft, again.get(), false, tie(Known.SAME_KEY, again.get(), draft)));
            }
        }
        Optional<UUID> self = draft.entity() instanceof Organization ? book.selfOrganization(given)
                : NamedTargets.isOwn(draft) ? book.selfObject(given, draft.entity().eClass())
                        : someone == null ? Optional.empty() : book.self(given).filter(id -> mayBe(someone, id, given));
        if (self.isPresent()) {
            return Optional.of(new Entry.Into(number, line, draft, self.get(), false, tie(Known.SAME_RECORD, self.get(), draft)));
        }
        return newcomers.ofKey(given)
                .filter(earlier -> someone == null || newcomers.person(earlier) == null
                        || !Evidence.differ(someone, newcomers.person(earlier)))
                .map(earlier -> new Entry.Joining(number, line, draft, earlier,
                        new Entry.Tie(Known.SAME_KEY, earlier.title(), Texts.say("known.same-key"))));
    }

    private Entry person(int number, int line, Draft draft, Someone someone, List<UUID> sameKey) {
        List<Match> matches = matches(draft, someone);
        List<Match> strong = matches.stream().filter(m -> m.shared().known().isPresent()).toList();
        // Two who fit equally well are two to choose from, and an address that others have too is nobody's own.
        boolean crowded = matches.stream().anyMatch(m -> !Names.compatible(m.someone().name(), someone.name()));
        if (strong.size() != 1 || crowded) {
            return create(number, line, draft, someone, likenesses(matches, someone, sameKey));
        }
        return joined(number, line, draft, strong.getFirst());
    }

    private static Entry joined(int number, int line, Draft draft, Match match) {
        Entry.Tie tie = new Entry.Tie(match.shared().known().orElseThrow(), match.someone().name(), match.shared().why());
        return match.whom() instanceof Whom.InBook known ? new Entry.Into(number, line, draft, known.person(), false, tie)
                : new Entry.Joining(number, line, draft, match.newcomer(), tie);
    }

    /** Those who share an address or a number with somebody. */
    private List<Match> matches(Draft draft, Someone someone) {
        List<Match> matches = new ArrayList<>();
        Stream<List<UUID>> near = Stream.concat(someone.emails().stream().map(book::withEmail),
                someone.phones().stream().map(phone -> book.withPhoneEnding(phone.ending())));
        near.flatMap(List::stream).distinct().limit(CROWD).forEach(id -> book.person(id).ifPresent(known -> evidence.of(someone, known)
                .ifPresent(shared -> matches.add(new Match(new Whom.InBook(id), null, known, shared)))));
        newcomers.near(someone, CROWD).forEach(entry -> evidence.of(someone, newcomers.person(entry))
                .ifPresent(shared -> matches.add(match(entry, twoOfOneFile(draft, entry) ? shared.doubted() : shared))));
        return matches;
    }

    private Match match(Entry.New entry, Evidence.Shared shared) {
        return new Match(new Whom.OfRecord(entry.file(), entry.number()), entry, newcomers.person(entry), shared);
    }

    /** Whoever keeps an address book gives a key to each person in it. */
    private boolean twoOfOneFile(Draft draft, Entry.New entry) {
        return entry.file() == file && draft.identity().given() && entry.draft().identity().given();
    }

    private List<Likeness> likenesses(List<Match> matches, Someone someone, List<UUID> sameKey) {
        List<Match> all = new ArrayList<>(matches);
        sameKey.forEach(id -> all.stream().filter(m -> m.whom().equals(new Whom.InBook(id))).findFirst().ifPresentOrElse(
                m -> all.set(all.indexOf(m), new Match(m.whom(), m.newcomer(), m.someone(), m.shared().withKey())),
                () -> book.person(id).ifPresent(known -> all.add(new Match(new Whom.InBook(id), null, known, Evidence.keyAlone())))));
        if (!someone.wholeName().isEmpty() && all.size() < LIKENESSES) {
            all.addAll(namesakes(List.copyOf(all), someone));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        // a mailbox is shared by a family, whose names are their own
        all.sort(Comparator.comparing((Match m) -> m.someone().wholeName().equals(someone.wholeName()))
                .thenComparing(m -> m.shared().weight()).reversed());
        return all.stream().limit(LIKENESSES)
                .map(m -> new Likeness(m.whom(), m.someone().name(), about(m), m.shared().why())).toList();
    }

    /** Those who share nothing but the name, beside those who share more. */
    private List<Match> namesakes(List<Match> matches, Someone someone) {
        List<UUID> known = book.named(someone.wholeName());
        List<Entry.New> fresh = newcomers.named(someone.wholeName());
        if (known.isEmpty() && fresh.isEmpty()) {
            return List.of();
        }
        Evidence.Shared name = Evidence.nameAlone(someone.name());
        return Stream.concat(known.stream().limit(LIKENESSES)
                .flatMap(id -> book.person(id).map(k -> new Match(new Whom.InBook(id), null, k, name)).stream()),
                fresh.stream().limit(LIKENESSES).map(entry -> match(entry, name)))
                .filter(m -> matches.stream().noneMatch(other -> other.whom().equals(m.whom()))).toList();
    }

    private String about(Match match) {
        return match.whom() instanceof Whom.InBook known ? book.about(known.person())
                : about(match.newcomer());
    }

    private String about(Entry.New newcomer) {
        return Someone.about((Person) newcomer.draft().entity(), newcomers.person(newcomer));
    }

    private Entry organization(int number, int line, Draft draft, Organization organization) {
        Optional<UUID> known = book.organization(organization.getName());
        if (known.isPresent()) {
            return new Entry.Into(number, line, draft, known.get(), false, tie(Known.SAME_NAME, known.get(), draft));
        }
        Optional<Entry.New> earlier = newcomers.organization(organization.getName());
        return earlier.isEmpty() ? create(number, line, draft, null, List.of())
                : new Entry.Joining(number, line, draft, earlier.get(),
                        new Entry.Tie(Known.SAME_NAME, earlier.get().title(), Texts.say("known.same-name")));
    }

    private Entry.New create(int number, int line, Draft draft, Someone someone, List<Likeness> like) {
        Entry.New entry = new Entry.New(file, number, line, draft, like, List.of());
        newcomers.add(entry, someone);
        return entry;
    }

    /**
     * Looks once more at the records of the file that was just decided, now that all its keys are known: two records to which
     * it gives keys of their own are two people, though each looks like the same one.
     */
    List<Entry> separated(List<Entry> entries) {
        Set<UUID> taken = new HashSet<>();
        Set<Entry.New> takenNew = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Same same when same.object() != null -> taken.add(same.object());
                case Entry.Into into when !into.tie().known().guessed() -> taken.add(into.object());
                default -> {}
            }
        }
        return entries.stream().map(entry -> switch (entry) {
            case Entry.Into into when apart(into.draft(), into.tie()) && !taken.add(into.object()) ->
                alone(into, new Whom.InBook(into.object()), book.about(into.object()), into.tie());
            case Entry.Joining joining when apart(joining.draft(), joining.tie()) && !takenNew.add(joining.first()) ->
                alone(joining, new Whom.OfRecord(joining.first().file(), joining.first().number()),
                        about(joining.first()), joining.tie());
            default -> entry;
        }).toList();
    }

    private static boolean apart(Draft draft, Entry.Tie tie) {
        return tie.known().guessed() && draft.identity().given() && draft.entity() instanceof Person;
    }

    private Entry alone(Entry entry, Whom whom, String about, Entry.Tie tie) {
        Draft draft = entry instanceof Entry.Into into ? into.draft() : ((Entry.Joining) entry).draft();
        return create(entry.number(), entry.line(), draft, someone(draft), List.of(new Likeness(whom, tie.with(), about, tie.why())));
    }

    /** Decides once more about a record, of a plan that was made when the book was another. */
    Entry again(Entry entry) {
        return switch (entry) {
            case Entry.New fresh -> again(entry, fresh.draft());
            case Entry.Into into -> again(entry, into.draft());
            case Entry.Joining joining -> again(entry, joining.draft());
            case Entry.LeftOut left -> left;
            case Entry.Same same -> same;
            case Entry.Failed failed -> failed;
        };
    }

    private Entry again(Entry entry, Draft draft) {
        boolean known = book.known(draft.identity().format(), draft.identity().digest()).isPresent();
        return known ? new Entry.Same(entry.number(), entry.line(), entry.title(), null)
                : decide(entry.number(), entry.line(), draft, someone(draft));
    }
}
