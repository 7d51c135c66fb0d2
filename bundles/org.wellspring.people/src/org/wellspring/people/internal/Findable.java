// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wellspring.people.Names;

/**
 * What a person is found, sorted and compared by. Made of the facts alone, so that several threads can make those of many.
 *
 * @param name as it is shown
 * @param folded the name, for comparing
 * @param sort what the name sorts by
 * @param place the organization, folded; {@link PersonRows#NOWHERE} without one
 * @param emails addresses in lower case
 * @param phones numbers as {@link PhoneKeys} has them
 * @param stems what the person does and where
 * @param words all that finds the person, folded
 */
record Findable(String name, String folded, String sort, String place, Set<String> emails, Set<String> phones,
        Set<String> stems, String words) {
    static Findable of(CardFacts facts, PhoneKeys keys) {
        Set<String> emails = new LinkedHashSet<>();
        facts.emails.forEach(email -> emails.add(email.toLowerCase(Locale.ROOT)));
        Set<String> phones = new LinkedHashSet<>();
        facts.numbers.forEach(number -> phones.add(keys.key(number)));
        phones.remove("");
        String name = facts.shownName();
        String organization = facts.role == null ? null : facts.role.organizationName();
        return new Findable(name, Names.folded(name), Names.sortKey(facts.sortAs, facts.family, facts.given, name),
                organization == null ? PersonRows.NOWHERE : Names.folded(organization), emails, phones, facts.stems(),
                facts.words(List.copyOf(phones)));
    }
}
