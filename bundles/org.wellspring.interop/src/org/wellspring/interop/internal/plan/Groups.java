// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.wellspring.interop.ImportReport.Group;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.ImportRun;
import org.wellspring.model.Person;
import org.wellspring.people.spelling.EmailAddresses;

/**
 * Members of groups: by the key of their record, whatever its case and whatever stands before it, or by their e-mail address
 * (case 08). One who is nowhere yet is named, and belongs to the group once they come.
 */
final class Groups {
    private static final String MAIL = "mailto:";
    /** urn:uuid:, x-uid: and the like. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:urn:)?(?:x-[a-z0-9-]+|uuid|uid|urn):");

    private Groups() {
    }

    /** Whether a record is about a group. */
    static boolean isGroup(Draft draft) {
        return draft.entity() instanceof ImportRun;
    }

    /** What is said of a group's record: nobody new. */
    static Group reported(Entry entry, Draft group) {
        return new Group(entry.number(), entry.line(), group.title(), group.members().size());
    }

    /** The address by which a member is named, as addresses are compared; empty where it is a key. */
    static Optional<String> address(String member) {
        return member.regionMatches(true, 0, MAIL, 0, MAIL.length()) ? Optional.of(EmailAddresses.key(member)) : Optional.empty();
    }

    /** The keys that a member's record may have. */
    static List<Identity> keys(String format, String member) {
        List<Identity> keys = new ArrayList<>(List.of(new Identity(format, member.strip(), true, "")));
        String bare = member.strip();
        while (SCHEME.matcher(bare).lookingAt()) {
            bare = SCHEME.matcher(bare).replaceFirst("").strip();
            keys.add(new Identity(format, bare, true, ""));
        }
        return keys;
    }

    /** Whether somebody is a member. */
    static boolean has(Draft group, Identity identity, List<String> emails) {
        return group.members().stream().anyMatch(member -> address(member).map(emails::contains).orElseGet(
                () -> keys(group.identity().format(), member).stream().anyMatch(key -> key.folded().equals(identity.folded()))));
    }

    /** Members of the groups in some files who are neither there nor in the book, by the record of their group. */
    static List<List<Remark>> missing(List<ReadFile> files, BookIndex book) {
        boolean any = files.stream().flatMap(f -> f.entries().stream()).flatMap(e -> Entry.draft(e).stream()).anyMatch(Groups::isGroup);
        if (!any) {
            return files.stream().map(f -> List.<Remark>of()).toList();
        }
        Set<String> keys = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        files.stream().flatMap(f -> f.entries().stream()).filter(e -> !(e instanceof Entry.LeftOut))
                .flatMap(e -> Entry.draft(e).stream()).filter(d -> d.entity() instanceof Person).forEach(draft -> {
                    keys.add(draft.identity().folded());
                    addresses.addAll(Someone.of((Person) draft.entity()).emails());
                });
        return files.stream().map(f -> f.entries().stream().filter(e -> Entry.draft(e).filter(Groups::isGroup).isPresent())
                .flatMap(e -> missing(e, Entry.draft(e).orElseThrow(), keys, addresses, book).stream()).toList()).toList();
    }

    private static List<Remark> missing(Entry entry, Draft group, Set<String> keys, Set<String> addresses, BookIndex book) {
        return group.members().stream().filter(member -> address(member)
                .map(address -> !addresses.contains(address) && book.withEmail(address).isEmpty())
                .orElseGet(() -> keys(group.identity().format(), member).stream()
                        .noneMatch(key -> keys.contains(key.folded()) || book.source(key).isPresent() || book.self(key).isPresent())))
                .map(member -> new Remark(entry.number(), entry.line(), group.title(), Optional.empty(), Texts.say("group.missing",
                        address(member).orElse(member), group.title())))
                .toList();
    }

    /** The person of the book that a member is, if that is clear. */
    static Optional<UUID> inBook(String format, String member, BookIndex book) {
        Optional<String> address = address(member);
        if (address.isPresent()) {
            List<UUID> people = book.withEmail(address.get());
            return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        }
        return keys(format, member).stream().flatMap(key -> book.source(key).or(() -> book.self(key)).stream()).findFirst();
    }
}
