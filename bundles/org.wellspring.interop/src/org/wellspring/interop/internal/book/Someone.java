// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.wellspring.core.days.PartialDay;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;

/** What tells whether two people are one: of a person of the book, or of one whom a record speaks of. Any thread. */
public final class Someone {
    /** Last digits of two numbers that are compared at all. */
    private static final int LAST_DIGITS = 7;

    /**
     * A number.
     *
     * @param label null for none
     * @param ending equal for all numbers that may be this one; empty for what is no number
     */
    public record Phone(String number, String label, String ending) {
        /** A number as it is written. */
        static Phone of(String number, String label) {
            return new Phone(number, label, Someone.ending(number));
        }
    }

    private final String name;
    private final String wholeName;
    /** Null until it is asked for, where it is not known apart. */
    private volatile String family;
    private final String suffix;
    private final String birthday;
    private final List<String> emails;
    private final List<Phone> phones;

    /**
     * Somebody.
     *
     * @param family family name; null where it is not known apart
     * @param suffix "Jr." and the like; null for none
     * @param birthday in the model's spelling; null for none
     * @param emails addresses as they are written
     */
    public Someone(String name, String family, String suffix, String birthday, List<String> emails, List<Phone> phones) {
        this.name = name == null ? "" : name;
        this.wholeName = Names.wholeKey(this.name);
        this.family = family == null || family.isBlank() ? null : family;
        this.suffix = suffix;
        // words that are no day tell nobody apart
        this.birthday = birthday == null || PartialDay.spelled(birthday).isEmpty() ? null : birthday;
        this.emails = emails.stream().map(EmailAddresses::key).filter(key -> !key.isEmpty()).distinct().toList();
        this.phones = List.copyOf(phones);
    }

    /** Equal for all numbers that may be this one; empty for what is no number. */
    public static String ending(String number) {
        String digits = PhoneNumbers.digits(number);
        return digits.length() < LAST_DIGITS ? "" : digits.substring(digits.length() - LAST_DIGITS);
    }

    /** Equal for two links that are the same, whatever their case. */
    public static String link(String uri) {
        return uri.strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody whom a record speaks of. */
    public static Someone of(Person person) {
        return new Someone(person.getName(), person.getFamilyName(), person.getSuffix(), person.getBirthday(),
                person.getEmails().stream().map(EmailAddress::getAddress).filter(Objects::nonNull).toList(),
                person.getPhones().stream().filter(p -> p.getNumber() != null)
                        .map(p -> Phone.of(p.getNumber(), p.getLabel())).toList());
    }

    /** The name as it is shown. */
    public String name() {
        return name;
    }

    /** Equal for two whole names that are the same in any order; empty for a name that many share. */
    public String wholeName() {
        return wholeName;
    }

    /** E-mail addresses as they are compared. */
    public List<String> emails() {
        return emails;
    }

    /** Numbers. */
    public List<Phone> phones() {
        return phones;
    }

    /** The birthday in the model's spelling. */
    public Optional<String> birthday() {
        return Optional.ofNullable(birthday);
    }

    /** The family name; where only the whole name is known, what stands before a comma, or the last word. */
    public String familyName() {
        if (family == null) {
            family = lastOf(name);
        }
        return family;
    }

    private static String lastOf(String name) {
        if (name.indexOf(',') > 0) {
            return name.substring(0, name.indexOf(','));
        }
        List<String> words = Names.words(name);
        return words.size() < 2 ? "" : words.getLast();
    }

    /** Whether something known of both says that they are two: the day of birth, or "Jr." and "Sr.". */
    public boolean contradicts(Someone other) {
        return differ(birthday, other.birthday) || suffix != null && other.suffix != null
                && !Names.key(suffix).equals(Names.key(other.suffix));
    }

    /** Two days of which parts may be unknown differ where a part that both know does. */
    private static boolean differ(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).isEmpty() && !b.get(i).isEmpty() && !a.get(i).equals(b.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Year, month and day, an unknown one empty; nothing of what is no day. */
    private static List<String> parts(String day) {
        if (day == null || !day.matches("(\\d{4}|-)(-\\d{2}(-\\d{2})?)?")) {
            return List.of();
        }
        boolean noYear = day.startsWith("--");
        List<String> parts = new ArrayList<>(3);
        parts.add(noYear ? "" : day.substring(0, 4));
        parts.addAll(List.of((noYear ? day.substring(2) : day.length() > 5 ? day.substring(5) : "").split("-")));
        return parts;
    }

    /** Where a person of a record works and how they are reached, in a line. */
    public static String about(Person person) {
        return about(person, Someone.of(person));
    }

    /** The same of a person of whom is known what tells of them. */
    public static String about(Person person, Someone someone) {
        for (Role role : person.getRoles()) {
            if (role.getOrganization() != null && role.getOrganization().getName() != null) {
                return someone.about(role.getOrganization().getName());
            }
        }
        return someone.about("");
    }

    /** The same of somebody whose employer is known; empty for none. */
    String about(String employer) {
        String reached = !emails.isEmpty() ? emails.getFirst() : phones.isEmpty() ? "" : phones.getFirst().number();
        boolean works = says(employer);
        if (!says(reached) || reached.equals(employer)) {
            return works ? employer : "";
        }
        return works ? employer + " · " + reached : reached;
    }

    private boolean says(String text) {
        return !text.isBlank() && !text.equals(name);
    }
}
