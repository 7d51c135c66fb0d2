// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.internal;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.model.ModelPackage;

/** What takes time. The order is kept in tables. */
public enum Sort {
    /** A touch that took place. */
    TOUCH(ModelPackage.Literals.INTERACTION, "minutes", "$.day", " AND NOT coalesce(data ->> '$.planned', 0) AND NOT coalesce(data ->> '$.attempt', 0)"),
    /** Help, whichever way it went. */
    HELP(ModelPackage.Literals.FAVOUR, "minutes", "$.on", " AND coalesce(data ->> '$.direction', 'given') = 'given'"),
    /** An event. */
    EVENT(ModelPackage.Literals.EVENT, "minutesSpent", "$.none", ""),
    /** Time that was noted as such. */
    TIME(ModelPackage.Literals.TIME_SPENT, "minutes", "$.on", ""),
    /** A step towards a goal. */
    STEP(ModelPackage.Literals.GOAL_PROGRESS, "minutes", "$.on", "");

    private final EClass type;
    private final String minutes;
    private final String day;
    private final String more;

    Sort(EClass type, String minutes, String day, String more) {
        this.type = type;
        this.minutes = minutes;
        this.day = day;
        this.more = more;
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
        return "SELECT n, root, data ->> '$." + minutes + "', data ->> '" + day + "', at, coalesce(data ->> '$.dayOnly', 0) FROM object WHERE +class = ? AND data ->> '$."
                + minutes + "' > 0" + more;
    }
}
