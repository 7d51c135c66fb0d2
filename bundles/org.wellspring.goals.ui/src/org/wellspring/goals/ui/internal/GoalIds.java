// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal;

/** Ids of what this bundle puts into the window. */
public final class GoalIds {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.wellspring.perspective.goals";
    /** Notes a goal, or opens the one named as object. */
    public static final String GOAL = "org.wellspring.command.goal";
    /** Notes a step towards the goal named as object, or the one it asks for. */
    public static final String PROGRESS = "org.wellspring.command.progress";
    /** Finds an ask; for the person named, or the goal named as object, or neither. */
    public static final String ASK = "org.wellspring.command.ask";
    /** Notes time that went into something else. */
    public static final String SPENT = "org.wellspring.command.spent";

    private GoalIds() {
    }
}
