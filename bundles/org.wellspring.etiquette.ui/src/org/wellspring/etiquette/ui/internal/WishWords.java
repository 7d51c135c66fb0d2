// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.time.LocalDate;

import org.wellspring.core.words.DateWords;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.model.OptOutBy;

/** How a wish about contact is said. Any thread. */
public final class WishWords {
    private WishWords() {
    }

    /** "Not by phone"; "Left in peace" where it is by no way. */
    public static String what(OptOutRow row) {
        return row.way().equals(ContactWay.ALL) ? Texts.get("wish.not.all") : Texts.get("wish.not", way(row.way()));
    }

    /** That somebody may be reached by a way again. */
    public static String ended(OptOutRow row) {
        return row.way().equals(ContactWay.ALL) ? Texts.get("wish.end.said.all", row.name()) : Texts.get("wish.end.said", row.name(), way(row.way()));
    }

    /** What a way is called: "by phone"; a platform by its own name. */
    public static String way(String way) {
        return Texts.getOr("way." + way, Texts.get("way.other", way));
    }

    /** "they asked on 3 May: open office". */
    public static String why(OptOutRow row, LocalDate today) {
        String by = row.by() == OptOutBy.ME ? "wish.me" : "wish.them";
        String said = row.on().map(day -> Texts.get(by, new DateWords().dated(day, today))).orElseGet(() -> Texts.get(by + ".once"));
        String because = row.reason().isEmpty() ? said : Texts.get("wish.because", said, row.reason());
        return row.ended().map(end -> Texts.get("wish.ended", because, new DateWords().dated(end, today))).orElse(because);
    }
}
