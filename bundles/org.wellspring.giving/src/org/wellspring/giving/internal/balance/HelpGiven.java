// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal.balance;

/** What counts as help of mine to a person, wherever that is asked (G3, G7, G12): a favour without a sale, work of theirs passed on (G10), an introduction made, a lead passed on. */
public final class HelpGiven {
    private HelpGiven() {
    }

    /**
     * SQL that selects 1 for each help, read from the person's side.
     *
     * @param person SQL for their number
     * @param day SQL that a day of help has to meet, as {@code ">= h.day"}
     */
    public static String to(String person, String day) {
        return """
                SELECT 1 FROM giving_help g WHERE g.person = %1$s AND g.given = 1 AND g.sale = 0 AND g.day %2$s
                UNION ALL SELECT 1 FROM giving_help w WHERE w.author = %1$s AND w.given = 1 AND w.sale = 0 AND w.day %2$s
                UNION ALL SELECT 1 FROM giving_introduction i WHERE i.a = %1$s AND i.made %2$s
                UNION ALL SELECT 1 FROM giving_introduction i WHERE i.b = %1$s AND i.made %2$s
                UNION ALL SELECT 1 FROM giving_lead l WHERE l.taker = %1$s AND l.passed %2$s""".formatted(person, day);
    }
}
