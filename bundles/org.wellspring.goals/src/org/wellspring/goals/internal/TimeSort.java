// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.internal;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.model.ModelPackage;

/** What takes time. */
public enum TimeSort {
    /** A touch that took place. */
    TOUCH(0, ModelPackage.Literals.INTERACTION, "minutes", "$.day", " AND NOT coalesce(data ->> '$.planned', 0) AND NOT coalesce(data ->> '$.attempt', 0)"),
    /** Help, whichever way it went. */
    HELP(1, ModelPackage.Literals.FAVOUR, "minutes", "$.on", " AND coalesce(data ->> '$.direction', 'given') = 'given'"),
    /** An event. */
    EVENT(2, ModelPackage.Literals.EVENT, "minutesSpent", "$.none", ""),
    /** Time that was noted as such. */
    TIME(3, ModelPackage.Literals.TIME_SPENT, "minutes", "$.on", ""),
    /** A step towards a goal. */
    STEP(4, ModelPackage.Literals.GOAL_PROGRESS, "minutes", "$.on", "");

    private final int number;
    private final EClass type;
    private final String minutes;
    private final String day;
    private final String more;

    TimeSort(int number, EClass type, String minutes, String day, String more) {
        this.number = number;
        this.type = type;
        this.minutes = minutes;
        this.day = day;
        this.more = more;
    }

    /** What tables keep of it, for ever. */
    int number() {
        return number;
    }

    /** The one of a number that a table keeps. */
    public static TimeSort of(long number) {
        return Stream.of(values()).filter(sort -> sort.number == number).findFirst().orElseThrow();
    }

    /** Its class. */
    EClass type() {
        return type;
    }

    /** The class of what holds it. */
    EClass top() {
        return isInside() ? ModelPackage.Literals.GOAL : type;
    }

    /** Whether it is a part of something. */
    boolean isInside() {
        return this == STEP;
    }

    /** Whether column at has its moment. */
    boolean isTimed() {
        return this == TOUCH || this == EVENT;
    }

    /** n, root, minutes, day as text or null, moment, whether only its day is known; to be narrowed by further conditions. */
    String select() {
        return "SELECT n, root, data ->> '$." + minutes + "', data ->> '" + day
                + "', at, coalesce(data ->> '$.dayOnly', 0) FROM object WHERE +class = ? AND data ->> '$."
                + minutes + "' > 0" + more;
    }
}
