// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.model.Draft.Identity;
import org.wellspring.interop.internal.model.Folding;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;

/**
 * Decides, record by record in the order of the files, who each one is about: by the source's own key, or by the same
 * e-mail address with a compatible name. Anything weaker makes a new person; whether two are one is then for the user
 * to say (M13).
 */
final class Matching {
    private final BookIndex book;
    private final Set<String> used = new HashSet<>();
    private final Set<String> digests = new HashSet<>();
    private final Map<String, Entry.New> newByKey = new HashMap<>();
    private final Map<String, List<Entry.New>> newByEmail = new HashMap<>();
    private final Map<String, Entry.New> newOrganizations = new HashMap<>();

    Matching(BookIndex book) {
        this.book = book;
    }

    /** A file begins: what its keys are numbered by starts anew. */
    void begin() {
        used.clear();
    }

    /**
     * Passes over a record whose text is known; its key is taken in this file.
     *
     * @param read what it says, or null where it was not read
     */
    Entry known(int number, int line, String format, String key, Draft read) {
        used.add(format + "\n" + key);
        return new Entry.Same(number, line, read == null ? null : read.title(), book.source(new Identity(format, key, false, "")).orElse(null));
    }

    /** Decides about a record that was read. */
    Entry decide(int number, int line, Draft read) {
        String digest = read.identity().format() + "\n" + read.identity().digest();
        if (!digests.add(digest)) {
            return new Entry.Same(number, line, read.title(), null);
        }
        Draft draft = numbered(read);
        Identity identity = draft.identity();
        Optional<UUID> source = book.source(identity);
        if (source.isPresent()) {
            return new Entry.Into(number, line, draft, source.get(), Known.SAME_RECORD, true);
        }
        Optional<UUID> known = sameKey(read.identity()).or(() -> book.self(identity));
        if (known.isPresent()) {
            return new Entry.Into(number, line, draft, known.get(), Known.SAME_RECORD, false);
        }
        Entry.New earlier = read.identity().given() ? newByKey.get(key(read.identity())) : null;
        if (earlier != null) {
            return new Entry.Joining(number, line, draft, earlier, Known.SAME_RECORD);
        }
        return byContent(number, line, draft);
    }

    /** Decides once more about a record, of a plan that was made when the book was another. */
    Entry again(Entry entry) {
        return switch (entry) {
            case Entry.New fresh -> again(entry, fresh.draft());
            case Entry.Into into -> again(entry, into.draft());
            case Entry.Joining joining -> again(entry, joining.draft());
            case Entry.Same same -> same;
            case Entry.Failed failed -> failed;
        };
    }

    private Entry again(Entry entry, Draft draft) {
        boolean known = book.known(draft.identity().format(), draft.identity().digest()).isPresent();
        return known ? new Entry.Same(entry.number(), entry.line(), entry.title(), null)
                : decide(entry.number(), entry.line(), draft);
    }

    /**
     * A key that comes again in the same file is numbered, so that each record is known by itself next time; otherwise
     * two records of one key would overwrite each other with every import.
     */
    private Draft numbered(Draft draft) {
        Identity identity = draft.identity();
        for (int n = 2; !used.add(key(identity)); n++) {
            identity = draft.identity().withKey(draft.identity().key() + "#" + n);
        }
        return draft.with(identity);
    }

    /** The object of the same key where this record is a later one of that key; only a key the source gave tells that. */
    private Optional<UUID> sameKey(Identity identity) {
        return identity.given() ? book.source(identity) : Optional.empty();
    }

    private static String key(Identity identity) {
        return identity.format() + "\n" + identity.key();
    }

    private Entry byContent(int number, int line, Draft draft) {
        if (draft.entity() instanceof Organization organization) {
            return organization(number, line, draft, organization);
        }
        if (draft.entity() instanceof Person person) {
            for (EmailAddress email : person.getEmails()) {
                Optional<UUID> known = inBook(email, person);
                if (known.isPresent()) {
                    return new Entry.Into(number, line, draft, known.get(), Known.SAME_EMAIL, false);
                }
                Optional<Entry.New> earlier = newByEmail.getOrDefault(Folding.email(email.getAddress()), List.of())
                        .stream().filter(n -> Folding.compatible(n.draft().title(), person.getName())).findFirst();
                if (earlier.isPresent()) {
                    return new Entry.Joining(number, line, draft, earlier.get(), Known.SAME_EMAIL);
                }
            }
        }
        return create(number, line, draft);
    }

    /** Of several people with this address, the one of exactly this name comes first. */
    private Optional<UUID> inBook(EmailAddress email, Person person) {
        String name = Folding.name(person.getName());
        return book.withEmail(email.getAddress()).stream()
                .filter(id -> Folding.compatible(book.name(id).orElse(""), person.getName()))
                .min(Comparator.comparing(id -> !Folding.name(book.name(id).orElse("")).equals(name)));
    }

    private Entry organization(int number, int line, Draft draft, Organization organization) {
        Optional<UUID> known = book.organization(organization.getName());
        if (known.isPresent()) {
            return new Entry.Into(number, line, draft, known.get(), Known.SAME_RECORD, false);
        }
        Entry.New earlier = newOrganizations.get(Folding.name(organization.getName()));
        return earlier == null ? create(number, line, draft)
                : new Entry.Joining(number, line, draft, earlier, Known.SAME_RECORD);
    }

    private Entry create(int number, int line, Draft draft) {
        Entry.New entry = new Entry.New(number, line, draft);
        newByKey.putIfAbsent(key(draft.identity()), entry);
        if (draft.entity() instanceof Person person) {
            person.getEmails().forEach(e -> newByEmail
                    .computeIfAbsent(Folding.email(e.getAddress()), a -> new ArrayList<>(1)).add(entry));
        } else if (draft.entity() instanceof Organization organization) {
            newOrganizations.putIfAbsent(Folding.name(organization.getName()), entry);
        }
        return entry;
    }
}
