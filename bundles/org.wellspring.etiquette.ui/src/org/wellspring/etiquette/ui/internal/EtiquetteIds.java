// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

/** Ids of what this bundle puts into the window. */
public final class EtiquetteIds {
    /** Notes a wish about contact, for the person named, the one on show, or the one it asks for. */
    public static final String WISH = "org.wellspring.command.wish";
    /** Notes at once that a person is to be reached by no way at all (T15). */
    public static final String LEAVE_IN_PEACE = "org.wellspring.command.leave-in-peace";
    /** Shows all wishes about contact. */
    public static final String WISHES = "org.wellspring.command.wishes";

    private EtiquetteIds() {
    }
}
