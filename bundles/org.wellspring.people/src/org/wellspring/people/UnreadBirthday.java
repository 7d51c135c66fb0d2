// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.days.PartialDay;
import org.wellspring.core.words.Texts;
import org.wellspring.model.CustomField;
import org.wellspring.model.Person;
import org.wellspring.people.internal.page.PageReader;
import org.wellspring.people.spelling.Names;

/**
 * A birthday that no file reader understands is kept as it was written, in a field of that name, where it is seen. Once the birthday is
 * known it has no use any more: nobody has two (M15).
 */
public final class UnreadBirthday {
    private static final Set<String> NAMES = Stream.of("Birthday", new Texts(PageReader.class).get("page.birthday"))
            .map(Names::key).collect(Collectors.toSet());

    private UnreadBirthday() {
    }

    /** Whether the field is a birthday that can't be read. */
    public static boolean is(CustomField field) {
        return isNamed(field) && PartialDay.spelled(field.getValue()).isEmpty();
    }

    /** Whether the field is called a birthday, read or not. */
    public static boolean isNamed(CustomField field) {
        return field.getName() != null && NAMES.contains(Names.key(field.getName()));
    }

    /** Whether a birthday is known, rather than words in its place. */
    public static boolean known(Person person) {
        return PartialDay.spelled(person.getBirthday()).isPresent();
    }

    /** Takes out what the birthday of the person replaces; whether there was any. Where the person is, there it may be called. */
    public static boolean replace(Person person) {
        return known(person) && person.getCustomFields().removeIf(UnreadBirthday::is);
    }
}
