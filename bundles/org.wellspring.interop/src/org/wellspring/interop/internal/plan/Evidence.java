// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * What is strong enough to say that a record is about somebody known, and what only makes one ask (M13; docs/adr/0017). The
 * one place where that is decided. Any thread.
 */
final class Evidence {
    /** Words of labels that tell of a number which several people answer. */
    private static final Set<String> SHARED_LABELS = Set.of("work", "home", "main", "fax", "company", "assistant", "office",
            "other", "pager", "callback");
    private static final Set<String> OWN_LABELS = Set.of("mobile", "cell", "handy", "iphone");

    /**
     * Something two people share.
     *
     * @param known what joins them, if it is strong enough; else empty
     * @param what key of the words for it
     * @param value the address, number or name itself
     * @param name key of the words for the same name beside it; null where there is none
     * @param more what else is the same, in words
     * @param alsoKey whether their files gave both one key, too
     * @param weight the more, the likelier they are one
     */
    record Shared(Optional<Known> known, String what, String value, String name, List<String> more, boolean alsoKey, int weight) {
        Shared(Optional<Known> known, String what, String value, String name, int weight) {
            this(known, what, value, name, List.of(), false, weight);
        }

        /** The same, but not enough to join them. */
        Shared doubted() {
            return new Shared(Optional.empty(), what, value, name, more, alsoKey, weight);
        }

        /** The same in words. Of a crowd few are named, so nobody else is put into words. */
        String why() {
            String why = Stream.concat(Stream.of(Texts.say(what, value)), more.stream()).collect(Collectors.joining(", "));
            why = name == null ? why : Texts.say(name, why);
            return alsoKey ? Texts.say("like.andKey", why) : why;
        }

        /** The same of two to whom their files gave one key. */
        Shared withKey() {
            return new Shared(known, what, value, name, more, true, weight + 1);
        }

        /** The same with what else is the same. */
        Shared and(List<String> words) {
            return new Shared(known, what, value, name, words, alsoKey, weight + words.size());
        }
    }

    /** What two people share to whom their files gave one key, and nothing else. */
    static Shared keyAlone() {
        return new Shared(Optional.empty(), "like.key", "", null, 1);
    }

    /** A number as it is compared, and whether it is carried about. */
    private record Number(String key, boolean mobile) {
    }

    /** An address, and the family name of one who has it. */
    private record Mailbox(String address, String familyName) {
    }

    private final PhoneNumbers numbers;
    /** Reading a number or an address takes long, and one that a whole house shares is compared with that of each who answers it. */
    private final Map<String, Number> read = new ConcurrentHashMap<>();
    private final Map<Mailbox, Boolean> shared = new ConcurrentHashMap<>();

    /** Numbers are compared as {@code numbers} does. */
    Evidence(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** What a record and somebody share; empty if that is nothing, or if something says that they are two. */
    Optional<Shared> of(Someone read, Someone other) {
        boolean sameName = !read.wholeName().isEmpty() && read.wholeName().equals(other.wholeName());
        boolean two = read.contradicts(other);
        Optional<Shared> email = email(read, other).map(address -> {
            boolean own = !isShared(address, read) && !isShared(address, other);
            return shared(Known.SAME_NAME_AND_EMAIL, address, own ? "like.email" : "like.sharedEmail", sameName, own, two);
        });
        Optional<Shared> phone = phone(read, other)
                .map(number -> shared(Known.SAME_NAME_AND_PHONE, number.number(), "like.phone", sameName, isOwn(number), two));
        // What is somebody's own says more than what a house shares.
        List<Shared> both = Stream.concat(email.stream(), phone.stream()).sorted(Comparator.comparing((Shared one) -> one.known().isEmpty())).toList();
        return both.stream().findFirst().map(first -> first.and(Stream.concat(both.stream().skip(1).map(one -> Texts.say(one.what(), one.value())),
                read.birthday().filter(day -> other.birthday().filter(day::equals).isPresent()).map(day -> Texts.say("like.birthday")).stream()).toList()));
    }

    /** What two people of the same whole name share where nothing else is. */
    static Shared nameAlone(String name) {
        return new Shared(Optional.empty(), "like.name", name, null, 1);
    }

    private static Shared shared(Known known, String value, String what, boolean sameName, boolean own, boolean two) {
        boolean joins = sameName && own && !two;
        int weight = (sameName ? 4 : 0) + (own ? 2 : 0) + (two ? 0 : 2);
        String name = !sameName ? null : two ? "like.andName.two" : "like.andName";
        return new Shared(joins ? Optional.of(known) : Optional.empty(), what, value, name, weight);
    }

    private Optional<String> email(Someone read, Someone other) {
        return read.emails().stream().filter(other.emails()::contains)
                .min((a, b) -> Boolean.compare(isShared(a, read), isShared(b, read)));
    }

    private boolean isShared(String address, Someone who) {
        return shared.computeIfAbsent(new Mailbox(address, who.familyName()), box -> EmailAddresses.isShared(box.address(), box.familyName()));
    }

    private Optional<Someone.Phone> phone(Someone read, Someone other) {
        return read.phones().stream().filter(phone -> other.phones().stream().anyMatch(theirs -> same(phone, theirs)))
                .min((a, b) -> Boolean.compare(!isOwn(a), !isOwn(b)));
    }

    private boolean same(Someone.Phone one, Someone.Phone other) {
        return !one.ending().isEmpty() && one.ending().equals(other.ending())
                && number(one).key().equals(number(other).key());
    }

    private Number number(Someone.Phone phone) {
        return read.computeIfAbsent(phone.number(), n -> new Number(numbers.key(n), numbers.isMobile(n)));
    }

    /** A number carried about, unless its label says that others answer it, too. */
    private boolean isOwn(Someone.Phone phone) {
        List<String> words = phone.label() == null ? List.of() : List.of(phone.label().toLowerCase(Locale.ROOT).split("[ ,/]+"));
        return words.stream().noneMatch(SHARED_LABELS::contains)
                && (words.stream().anyMatch(OWN_LABELS::contains) || number(phone).mobile());
    }

    /**
     * Whether a record that has somebody's key may still be about somebody else: keys are given twice, or copied with a card
     * that was made into another's.
     *
     * @param given whether the source gave the key, rather than its being made of fields that others may share
     */
    static boolean refuses(Someone read, Someone known, boolean given) {
        if (given) {
            return read.contradicts(known) && !Names.compatible(read.name(), known.name());
        }
        return read.contradicts(known) || read.emails().isEmpty() && read.phones().isEmpty() && read.wholeName().isEmpty();
    }

    /** Whether nothing that tells of them is the same: no word of the name, no address, no number, no birthday. */
    static boolean strangers(Someone one, Someone other) {
        return !Names.compatible(one.name(), other.name()) && Collections.disjoint(Names.words(one.name()), Names.words(other.name()))
                && Collections.disjoint(one.emails(), other.emails())
                && one.phones().stream()
                        .noneMatch(phone -> other.phones().stream().anyMatch(theirs -> !phone.ending().isEmpty() ? phone.ending().equals(theirs.ending())
                                : PhoneNumbers.digits(phone.number()).equals(PhoneNumbers.digits(theirs.number()))))
                && (one.birthday().isEmpty() || !one.birthday().equals(other.birthday()));
    }

    /** Whether two records of one import that have the same key are two people all the same. */
    static boolean differ(Someone one, Someone other) {
        return one.contradicts(other) || !Names.compatible(one.name(), other.name());
    }
}
