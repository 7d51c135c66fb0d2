// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.interop.internal.text.Sha256;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * What a record says, as a detached object that no space holds.
 * <p>
 * People and organizations are compared with those of the book (M13). An object of another class, which a plug-in brings, is known
 * again by its key alone; whom it refers to is a detached person or organization, and stands for the one of that e-mail address or
 * name in the book or in the same import. Who is nowhere is left out.
 *
 * @param entity a Person or an Organization, whose roles refer to detached organizations that have a name alone; an object of a
 *        plug-in's class; an empty ImportRun where the record is about a group of people
 * @param title name for lists
 * @param identity how the record is recognised when it comes again
 * @param kept the record itself, for the model may not hold all of it (X1)
 * @param slim the same with a hash in place of its photo, for where the book holds that photo
 * @param members keys of the people in the group that the record is about; else empty
 * @param remarks parts of the record that could not be read
 */
public record Draft(Entity entity, String title, Identity identity, String kept, String slim, List<String> members,
        List<Remark> remarks) {
    /** A draft of which everything could be read. */
    public Draft(Entity entity, String title, Identity identity, String kept, String slim, List<String> members) {
        this(entity, title, identity, kept, slim, members, List.of());
    }

    /** What a record says that is kept as it is, about no group. */
    public Draft(Entity entity, String title, Identity identity, String kept) {
        this(entity, title, identity, kept, kept, List.of(), List.of());
    }

    /**
     * How a record is recognised.
     *
     * @param format {@link RecordFormat#source} of its format, such as "vcard"
     * @param key its UID, profile address, or a digest of its identifying fields
     * @param given whether the source gave the key, rather than its being made of fields that others may share
     * @param digest SHA-256 of the record's text
     */
    public record Identity(String format, String key, boolean given, String digest) {
        /** What records of cards are kept under, whatever their spelling: people are called by the keys of their cards. */
        public static final String CARDS = "vcard";

        /** Where the source gives no key: the name with the strongest of what else there is. */
        public static Identity ofFields(String format, Person person, String digest) {
            String other = Stream.of(person.getEmails().stream().map(e -> EmailAddresses.key(e.getAddress())),
                    person.getPhones().stream().map(p -> PhoneNumbers.plain(p.getNumber())),
                    person.getRoles().stream().filter(r -> r.getOrganization() != null).map(r -> Names.key(r.getOrganization().getName())))
                    .map(Stream::findFirst).flatMap(Optional::stream).findFirst().orElse("");
            return new Identity(format, "fields:" + Sha256.of(Names.key(person.getName()) + "\n" + other).substring(0, 32), false, digest);
        }

        /** Equal for two spellings of one key of a format: keys are compared without case. */
        public static String fold(String format, String key) {
            return format + "\n" + key.toLowerCase(Locale.ROOT);
        }

        /** This key, for comparing. */
        public String folded() {
            return fold(format, key);
        }

        /** The same with another key. */
        public Identity withKey(String newKey) {
            return new Identity(format, newKey, given, digest);
        }

        /** The same with another digest. */
        public Identity withDigest(String newDigest) {
            return new Identity(format, key, given, newDigest);
        }
    }

    /** The same with another identity. */
    public Draft with(Identity other) {
        return new Draft(entity, title, other, kept, slim, members, remarks);
    }
}
