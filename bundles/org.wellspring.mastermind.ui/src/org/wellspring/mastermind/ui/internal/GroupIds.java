// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

/** Ids of what this bundle puts into the window. */
public final class GroupIds {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.wellspring.perspective.groups";
    /** Where the pages of groups go. */
    public static final String PAGES = "org.wellspring.groups.pages";
    /** The page of a group; each group has one of its own. */
    public static final String PAGE = "org.wellspring.part.group";
    /** Founds a group. */
    public static final String FOUND = "org.wellspring.command.group-found";
    /** Answers an invitation. */
    public static final String JOIN = "org.wellspring.command.group-join";
    /** Comes into a group again by its recovery code. */
    public static final String RECOVER = "org.wellspring.command.group-recover";
    /** Plans a meeting of the group on show. */
    public static final String MEETING = "org.wellspring.command.group-meeting";
    /** Runs the meeting that is next in the group on show, or goes on with it; leaves it where it is on show. */
    public static final String RUN = "org.wellspring.command.group-run";
    /** Notes a commitment in the group on show. */
    public static final String COMMIT = "org.wellspring.command.group-commit";
    /** Invites somebody into the group on show. */
    public static final String INVITE = "org.wellspring.command.group-invite";
    /** Lets somebody in who answered an invitation to the group on show. */
    public static final String APPROVE = "org.wellspring.command.group-approve";
    /** Says where the group on show is carried. */
    public static final String PLACE = "org.wellspring.command.group-place";
    /** Makes a recovery code for the group on show. */
    public static final String RECOVERY = "org.wellspring.command.group-recovery";
    /** Leaves the group on show. */
    public static final String LEAVE = "org.wellspring.command.group-leave";
    /** Opens the next meeting of the group on show, and goes back from a meeting. */
    public static final String AGENDA = "org.wellspring.command.group-agenda";

    private GroupIds() {
    }
}
