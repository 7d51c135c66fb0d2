// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

/** Which way a day without its year, or a weekday, points. */
public enum Toward {
    /** What happened: the last Tuesday, the last 3 March; today counts. */
    PAST,
    /** What is to come: the next Tuesday, the next 3 March. */
    FUTURE,
    /** Neither: "3 March" stays a day without a year, as a birthday does. A weekday is the next one. */
    NONE
}
