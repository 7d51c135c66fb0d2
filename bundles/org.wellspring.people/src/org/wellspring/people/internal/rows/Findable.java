// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.people.spelling.Stems;
import org.wellspring.people.internal.card.CardFacts;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * What a person is found, sorted and compared by. Made of the facts alone, so that several threads can make those of many.
 *
 * @param name as it is shown
 * @param folded the name, for comparing
 * @param sort what the name sorts by
 * @param place the organization, without its legal form; {@link PersonRows#NOWHERE} without one
 * @param emails addresses as {@link EmailAddresses#key} has them
 * @param phones numbers as {@link PhoneNumbers} has them
 * @param stems what the person does and where, to be matched against the needs of others
 * @param words all that finds the person, folded; kinds, tags, relations and places can also be found alone by the characters around them
 */
record Findable(String name, String folded, String sort, String place, Set<String> emails, Set<String> phones,
        Set<String> stems, String words) {
    private static final CardFacts.RoleFact NO_ROLE = new CardFacts.RoleFact(null, null, null, null);

    static Findable of(CardFacts facts, PhoneNumbers keys) {
        CardFacts.RoleFact role = facts.role == null ? NO_ROLE : facts.role;
        String name = facts.shownName();
        String folded = Names.folded(name);
        List<String> tags = folded(facts.tags);

        Set<String> phones = new LinkedHashSet<>();
        for (String number : facts.numbers) {
            phones.add(keys.key(number));
        }
        phones.remove("");

        Set<String> stems = new LinkedHashSet<>();
        for (CardFacts.RoleFact one : facts.roles) {
            Stems.addTo(stems, one.title());
            Stems.addTo(stems, one.department());
            Stems.addTo(stems, one.organizationName());
        }
        for (String tag : tags) {
            Stems.addFolded(stems, tag);
        }

        StringBuilder words = new StringBuilder(folded);
        append(words, Names.folded(facts.alsoKnown));
        append(words, Names.folded(facts.given));
        append(words, Names.folded(facts.family));
        append(words, Names.folded(role.organizationName()));
        append(words, Names.folded(role.title()));
        for (CardFacts.RoleFact one : facts.roles) {
            append(words, Names.folded(one.organizationName()));
            append(words, Names.folded(one.title()));
        }
        for (String email : facts.emails) {
            append(words, Names.folded(email));
        }
        for (String phone : phones) {
            words.append('\n').append(phone);
        }
        for (String number : facts.numbers) {
            words.append('\n').append(PhoneNumbers.digits(number));
        }
        appendFramed(words, folded(facts.kinds), '\u0001');
        appendFramed(words, tags, '\u0002');
        appendFramed(words, folded(facts.relations), '\u0003');
        appendFramed(words, distinctFolded(facts.places), '\u0004');

        return new Findable(name, folded, Names.sortKey(facts.sortAs, facts.family, facts.given, name),
                role.organizationName() == null ? PersonRows.NOWHERE : OrganizationNames.core(role.organizationName()), keys(facts.emails), phones, stems,
                words.toString());
    }

    private static Set<String> keys(List<String> emails) {
        Set<String> keys = new LinkedHashSet<>();
        for (String email : emails) {
            keys.add(EmailAddresses.key(email));
        }
        return keys;
    }

    private static List<String> folded(List<String> texts) {
        List<String> folded = new ArrayList<>(texts.size());
        for (String text : texts) {
            folded.add(Names.folded(text));
        }
        return folded;
    }

    /** Home and office are often in one town and country. */
    private static List<String> distinctFolded(List<String> texts) {
        return texts.isEmpty() ? texts : List.copyOf(new LinkedHashSet<>(folded(texts)));
    }

    private static void append(StringBuilder words, String folded) {
        if (!folded.isEmpty() && words.indexOf(folded) < 0) {
            words.append('\n').append(folded);
        }
    }

    private static void appendFramed(StringBuilder words, List<String> folded, char frame) {
        if (!folded.isEmpty()) {
            words.append(frame);
            for (String text : folded) {
                words.append(text).append(frame);
            }
        }
    }
}
