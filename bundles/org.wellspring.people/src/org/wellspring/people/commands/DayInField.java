// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.spelling.Names;

/**
 * A birthday or a day to remember that no file reader understood is kept as words in a field of that name. Put right by hand, in that
 * very field, it is the birthday or the day itself, and the field goes (M15).
 */
final class DayInField {
    private static final Set<String> DAYS = Stream.of("Anniversary", "Wedding anniversary", "Wedding", "Wedding day", "Name day", "Event", "Hochzeitstag",
            "Jahrestag", "Namenstag", "Anniversaire de mariage", "Fête", "Aniversario", "Aniversario de boda", "Onomástica").map(Names::key)
            .collect(Collectors.toSet());
    private static final Set<String> UNNAMED = Set.of("anniversary", "event");

    private DayInField() {
    }

    /** Makes of the field what its words tell, if they tell a day and the person has none of that sort; whether they did. */
    static boolean settle(Space space, Tx tx, CustomField field) {
        if (!(field.eContainer() instanceof Person person) || field.getName() == null) {
            return false;
        }
        if (UnreadBirthday.isNamed(field)) {
            return birthday(space, tx, field);
        }
        Optional<String> day = DAYS.contains(Names.key(field.getName())) ? day(space, ModelPackage.Literals.ANNIVERSARY__DATE, field.getValue())
                : Optional.empty();
        day.ifPresent(said -> {
            Anniversary anniversary = ModelFactory.eINSTANCE.createAnniversary();
            anniversary.setDate(said);
            if (!UNNAMED.contains(Names.key(field.getName()))) {
                anniversary.setLabel(field.getName());
            }
            person.getAnniversaries().add(anniversary);
            tx.delete(field);
        });
        return day.isPresent();
    }

    /** The same of a birthday only. */
    static boolean birthday(Space space, Tx tx, CustomField field) {
        if (!(field.eContainer() instanceof Person person) || !UnreadBirthday.isNamed(field) || UnreadBirthday.known(person)) {
            return false;
        }
        Optional<String> day = day(space, ModelPackage.Literals.PERSON__BIRTHDAY, field.getValue());
        day.ifPresent(person::setBirthday);
        day.ifPresent(said -> tx.delete(field));
        return day.isPresent();
    }

    private static Optional<String> day(Space space, EAttribute feature, String text) {
        FieldRules rules = new FieldRules(space);
        return text == null || text.isBlank() || rules.problem(feature, text).isPresent() ? Optional.empty() : Optional.of(rules.tidy(feature, text));
    }
}
