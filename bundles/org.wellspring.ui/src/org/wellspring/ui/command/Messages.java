// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import org.eclipse.osgi.util.NLS;

/** The words of the palette and of what commands say. */
final class Messages extends NLS {
    public static String placeholder;
    public static String results;
    public static String nothing;
    public static String undo;
    public static String redo;
    public static String undone;
    public static String redone;
    public static String takingBack;
    public static String doingAgain;
    public static String many;
    public static String used;
    public static String usedOnly;
    public static String usedOthers;
    public static String usedAll;
    public static String undoneBut;
    public static String manyYes;
    public static String manyAgain;
    public static String manyAgainYes;
    public static String nothingLeft;
    public static String stands;
    public static String looking;
    public static String manyNo;
    public static String stays;
    public static String staysSafe;
    public static String staysAdvice;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
