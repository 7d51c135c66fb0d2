// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.paths;

import java.time.LocalDate;

/** An edge of the graph: a tie between two people, or that somebody works or worked somewhere. Each is one by itself, whatever it says. */
public abstract sealed class Bond {
    /** Two people who know each other. */
    static final class Tie extends Bond {
        final long from;
        final long to;
        final Sort sort;
        final String kind;

        Tie(long from, long to, Sort sort, String kind) {
            this.from = from;
            this.to = to;
            this.sort = sort;
            this.kind = kind;
        }

        long other(long person) {
            return person == from ? to : from;
        }
    }

    /** What somebody does or did at an organization; open ends are null: not known, or still. */
    static final class Membership extends Bond {
        final long person;
        final long organization;
        final String title;
        final String department;
        final LocalDate since;
        final LocalDate until;

        Membership(long person, long organization, String title, String department, LocalDate since, LocalDate until) {
            this.person = person;
            this.organization = organization;
            this.title = title;
            this.department = department;
            this.since = since;
            this.until = until;
        }

        /** Whether both may have been there at one time: where nothing is known of the days, they may. */
        boolean meets(Membership other) {
            return (until == null || other.since == null || !until.isBefore(other.since))
                    && (other.until == null || since == null || !other.until.isBefore(since));
        }
    }

    /** What sort of tie it is; the first are the strongest. */
    enum Sort {
        /** Family and what else they are to each other (M14). */
        RELATION,
        /** Poker, school, the same street (M4). */
        SOCIAL,
        /** One of them made me known to the other (E5). */
        INTRODUCED,
        /** I brought them together (I1). */
        BROUGHT
    }
}
