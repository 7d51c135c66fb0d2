// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

/** Ids of what this bundle adds to the window, as its fragment names them. */
public final class PeopleIds {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.wellspring.perspective.people";
    /** The command that tells what to know before talking to somebody. */
    public static final String BRIEF = "org.wellspring.command.brief";
    /** Who reaches a company or a role; of the person named, who could introduce me, and whom their wishes lead to. */
    public static final String PATHS = "org.wellspring.command.paths";
    /** The command that shows every step that was done in the book. */
    public static final String BOOK_HISTORY = "org.wellspring.command.book-history";
    /** The list. */
    public static final String LIST = "org.wellspring.part.people.list";
    /** The page of a person. */
    public static final String PAGE = "org.wellspring.part.people.page";

    private PeopleIds() {
    }
}
