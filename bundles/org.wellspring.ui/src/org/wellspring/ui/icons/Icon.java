// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import java.net.URL;
import java.util.Locale;

/** The line drawings that come with the kit, in {@code icons/} of this bundle. */
public enum Icon {
    TODAY, PEOPLE, EVENTS, GROUPS, FOLLOW_UPS, GIVING, GOALS, INSIGHTS, SEARCH, PLUS, UNDO, REDO, GEAR, IMPORT, EXPORT, CLOSE,
    CHECK, PHONE, MAIL, MESSAGE, MEETING, SHARE, CLOCK, REPLY, USER, USER_PLUS, TAG, BUILDING, TRASH, MERGE, MOON, SUN, NOTE,
    COMMAND, FILTER, MORE, EDIT, STAR;

    /** The file name without its ending: {@code follow-ups}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a model element names as its icon: {@code platform:/plugin/org.wellspring.ui/icons/follow-ups.svg}. */
    public String uri() {
        return "platform:/plugin/org.wellspring.ui/icons/" + fileName() + ".svg";
    }

    URL resource() {
        return Icon.class.getResource("/icons/" + fileName() + ".svg");
    }
}
