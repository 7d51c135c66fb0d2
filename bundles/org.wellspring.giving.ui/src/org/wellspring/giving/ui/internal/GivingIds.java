// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal;

/** Ids of what this bundle puts into the window. */
public final class GivingIds {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.wellspring.perspective.giving";
    /** Notes help: for the person named, the one on show, or the one it asks for; or opens the favour named as object. */
    public static final String GIVE = "org.wellspring.command.give";
    /** Notes a chance for business for somebody, or opens the one named as object. */
    public static final String LEAD = "org.wellspring.command.lead";
    /** Keeps something to share, or shares the thing named as object, at first with the person named. */
    public static final String ITEM = "org.wellspring.command.item";
    /** Notes that somebody recommended me, or opens the one named as object. */
    public static final String RECOMMENDED = "org.wellspring.command.recommended";

    private GivingIds() {
    }
}
