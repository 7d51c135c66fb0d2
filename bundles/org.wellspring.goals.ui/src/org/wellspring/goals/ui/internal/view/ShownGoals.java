// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.view;

/** What of goals is on show. */
enum ShownGoals {
    /** What is to be looked at, what is to be reached, and the first of the others. */
    ALL,
    /** Who fits, with the reason. */
    PEOPLE,
    /** Which coming events fit, with the reason. */
    EVENTS,
    /** Where the time went. */
    TIME,
    /** What was reached or dropped. */
    OVER
}
