// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.interop.ImportReport.Group;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.ImportRun;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.WebLink;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * Members of groups: by the key of their record, whatever its case and whatever stands before it, or by their e-mail address
 * (case 08). One who is nowhere yet is named, and belongs to the group once they come.
 */
final class Groups {
    /** How a member is named who is not named by a key; equal where the address is. */
    record Address(By by, String key) {
    }

    /** What an address is. */
    enum By {
        EMAIL, PHONE, LINK
    }

    private static final String MAIL = "mailto:";
    private static final String NUMBER = "tel:";
    private static final Pattern URI = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.+");
    /** urn:uuid:, x-uid: and the like. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:urn:)?(?:x-[a-z0-9-]+|uuid|uid|urn):");

    private final BookIndex book;
    private final PhoneNumbers numbers;

    /** With the people of a book. */
    Groups(BookIndex book) {
        this.book = book;
        this.numbers = book.numbers();
    }

    /** Whether a record is about a group. */
    static boolean isGroup(Draft draft) {
        return draft.entity() instanceof ImportRun;
    }

    /** What is said of a group's record: nobody new. */
    static Group reported(Entry entry, Draft group) {
        return new Group(entry.number(), entry.line(), group.title(), group.members().size());
    }

    /** The address by which a member is named; empty where it is a key (RFC 6350, 6.6.5: any URI will do). */
    Optional<Address> address(String member) {
        String text = member.strip();
        if (text.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            return Optional.of(new Address(By.EMAIL, EmailAddresses.key(text)));
        }
        if (text.regionMatches(true, 0, NUMBER, 0, NUMBER.length())) {
            return Optional.of(new Address(By.PHONE, numbers.key(number(text.substring(NUMBER.length())))));
        }
        return URI.matcher(text).matches() && !SCHEME.matcher(text).lookingAt() ? Optional.of(link(text)) : Optional.empty();
    }

    /** A number without what else its address says, and with the country it is dialled in. */
    private static String number(String address) {
        String[] parts = address.split(";");
        String number = parts[0].replaceAll("(?i)%20", " ");
        return number.startsWith("+") ? number
                : Stream.of(parts).filter(part -> part.toLowerCase(Locale.ROOT).startsWith("phone-context=+")).findFirst()
                        .map(part -> PhoneNumbers.international(number, part.substring("phone-context=".length()))).orElse(number);
    }

    private static Address link(String uri) {
        return new Address(By.LINK, Someone.link(uri));
    }

    /** The addresses by which a person may be named. */
    Set<Address> addresses(Person person) {
        Set<Address> all = new HashSet<>();
        Someone.of(person).emails().forEach(email -> all.add(new Address(By.EMAIL, email)));
        person.getPhones().stream().map(PhoneNumber::getNumber).filter(Objects::nonNull).forEach(n -> all.add(new Address(By.PHONE, numbers.key(n))));
        person.getLinks().stream().map(WebLink::getUri).filter(Objects::nonNull).forEach(uri -> all.add(link(uri)));
        return all;
    }

    /** Those of the book whom an address names. */
    List<UUID> withAddress(Address address) {
        return switch (address.by()) {
            case EMAIL -> book.withEmail(address.key());
            case PHONE -> book.withPhoneEnding(Someone.ending(address.key())).stream()
                    .filter(id -> book.person(id).stream().flatMap(p -> p.phones().stream()).anyMatch(p -> numbers.key(p.number()).equals(address.key())))
                    .toList();
            case LINK -> book.withLink(address.key());
        };
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

    /** Members of the groups in some files who are neither there nor in the book, by the record of their group. */
    List<List<Remark>> missing(List<ReadFile> files) {
        boolean any = files.stream().flatMap(f -> f.entries().stream()).flatMap(e -> Entry.draft(e).stream()).anyMatch(Groups::isGroup);
        if (!any) {
            return files.stream().map(f -> List.<Remark>of()).toList();
        }
        Set<String> keys = new HashSet<>();
        boolean byAddress = files.stream().flatMap(f -> f.entries().stream()).flatMap(e -> Entry.draft(e).stream()).filter(Groups::isGroup)
                .flatMap(group -> group.members().stream()).anyMatch(member -> address(member).isPresent());
        Set<Address> addresses = new HashSet<>();
        files.stream().flatMap(f -> f.entries().stream()).filter(e -> !(e instanceof Entry.LeftOut))
                .flatMap(e -> Entry.draft(e).stream()).filter(d -> d.entity() instanceof Person).forEach(draft -> {
                    keys.add(draft.identity().folded());
                    if (byAddress) {
                        addresses.addAll(addresses((Person) draft.entity()));
                    }
                });
        return files.stream().map(f -> f.entries().stream().filter(e -> Entry.draft(e).filter(Groups::isGroup).isPresent())
                .flatMap(e -> missing(e, Entry.draft(e).orElseThrow(), keys, addresses).stream()).toList()).toList();
    }

    private List<Remark> missing(Entry entry, Draft group, Set<String> keys, Set<Address> addresses) {
        return group.members().stream().filter(member -> address(member)
                .filter(address -> addresses.contains(address) || !withAddress(address).isEmpty()).isEmpty()
                && keys(group.identity().format(), member).stream()
                        .noneMatch(key -> keys.contains(key.folded()) || book.source(key).isPresent() || book.self(key).isPresent()))
                .map(member -> new Remark(entry.number(), entry.line(), group.title(), Optional.empty(), Texts.say("group.missing",
                        member.strip().replaceFirst("(?i)^(?:mailto|tel):", ""), group.title())))
                .toList();
    }

    /** The person of the book that a member is, if that is clear. */
    Optional<UUID> inBook(String format, String member) {
        return keys(format, member).stream().flatMap(key -> book.source(key).or(() -> book.self(key)).stream()).findFirst()
                .or(() -> address(member).map(this::withAddress).filter(people -> people.size() == 1).map(List::getFirst));
    }
}
