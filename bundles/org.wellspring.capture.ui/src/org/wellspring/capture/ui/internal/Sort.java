// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.wellspring.capture.Part;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/** What the user may say a few words are, or add to what was understood. */
enum Sort {
    NOTE, NEEDS, OFFERS, WANTS, NEXT, PROMISED, AWAITED, GAVE, RECEIVED, WHERE, WHO, TOUCH, KIND, TAG, EMAIL, PHONE;

    /** A next step without a day is one of these days; it can be changed where it stands. */
    private static final int SOON = 7;

    /** These words as such a part; on its first day where it has one. */
    Part of(Part.Span span, String words, LocalDate today) {
        return switch (this) {
            case NOTE -> new Part.Note(span, words);
            case NEEDS -> new Part.Needs(span, words, Optional.empty());
            case WANTS -> new Part.WantsToMeet(span, words, Optional.empty());
            case NEXT -> new Part.NextStep(span, words, today.plusDays(SOON), Optional.empty());
            case PROMISED -> new Part.Promised(span, words, Optional.empty(), Optional.empty());
            case AWAITED -> new Part.Awaited(span, words, Optional.empty(), Optional.empty());
            case OFFERS -> new Part.Offers(span, words, Optional.empty());
            case GAVE -> new Part.Help(span, FavourDirection.GIVEN, FavourType.OTHER, words, Optional.empty());
            case RECEIVED -> new Part.Help(span, FavourDirection.RECEIVED, FavourType.OTHER, words, Optional.empty());
            case WHERE -> new Part.Where(span, words, "", Optional.empty(), Optional.empty());
            case WHO -> new Part.Who(span, words, Optional.empty(), java.util.List.of(), true);
            case TOUCH -> new Part.Touch(span, InteractionKind.MEETING, today, Direction.BOTH, "", false, false);
            case KIND -> new Part.Kind(span, words, Optional.empty());
            case TAG -> new Part.Tag(span, words.replaceAll("\\s+", "-"));
            case EMAIL -> new Part.Email(span, words, Optional.empty());
            case PHONE -> new Part.Phone(span, words, Optional.empty());
        };
    }

    /** Whether any words may be such a part. */
    boolean ofWords() {
        return this != TOUCH && this != EMAIL && this != PHONE && this != WHO;
    }

    /** What the user calls it. */
    String label() {
        return Texts.get("understood." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
