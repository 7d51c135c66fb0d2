// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import org.eclipse.osgi.util.NLS;

/** The words of the error dialog. */
final class Messages extends NLS {
    public static String title;
    public static String close;
    public static String copyDetails;
    public static String copied;
    public static String wordsTitle;
    public static String wordsMore;
    public static String wordsLook;
    public static String wordsLeave;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
