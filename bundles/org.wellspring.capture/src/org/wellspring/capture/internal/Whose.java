// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Optional;

import org.wellspring.capture.Part;

/** Says of whom a part is said. */
final class Whose {
    private Whose() {
    }

    /** The same, said of the person at a place; unchanged for what is nobody's. */
    static Part of(Part part, Part.Span person) {
        Optional<Part.Span> whose = Optional.of(person);
        return switch (part) {
            case Part.Where where -> new Part.Where(where.span(), where.organization(), where.title(), where.known(), whose);
            case Part.Left left -> new Part.Left(left.span(), left.organization(), left.date(), whose);
            case Part.Needs needs -> new Part.Needs(needs.span(), needs.what(), whose);
            case Part.WantsToMeet wants -> new Part.WantsToMeet(wants.span(), wants.who(), whose);
            case Part.NextStep step -> new Part.NextStep(step.span(), step.what(), step.due(), whose, step.also());
            case Part.Promised promised -> new Part.Promised(promised.span(), promised.what(), promised.due(), whose);
            case Part.Awaited awaited -> new Part.Awaited(awaited.span(), awaited.what(), awaited.due(), whose);
            case Part.Offers offers -> new Part.Offers(offers.span(), offers.what(), whose);
            case Part.Help help -> new Part.Help(help.span(), help.direction(), help.type(), help.what(), whose);
            case Part.Birthday birthday -> new Part.Birthday(birthday.span(), birthday.date(), whose);
            case Part.Kind kind -> new Part.Kind(kind.span(), kind.kind(), whose);
            case Part.Email email -> new Part.Email(email.span(), email.address(), whose);
            case Part.Phone phone -> new Part.Phone(phone.span(), phone.number(), whose);
            case Part.Web web -> new Part.Web(web.span(), web.address(), whose);
            case Part.Who who -> who;
            case Part.Occasion occasion -> occasion;
            case Part.Touch touch -> touch;
            case Part.Tag tag -> tag;
            case Part.Note note -> note;
        };
    }
}
