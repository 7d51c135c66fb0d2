// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

/** What of follow-ups is on show. */
enum BoardView {
    /** The first of each. */
    ALL,
    /** What is due today. */
    DUE,
    /** All that I promised, and next steps. */
    PROMISES,
    /** Who has not answered. */
    WAITING,
    /** With whom I talk how often, the next one first. */
    RHYTHMS,
    /** What I offered and nobody took up yet. */
    OFFERS,
    /** Cards without a next step. */
    CARDS
}
