// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.osgi.util.NLS;

/** The words of the widgets. */
final class Messages extends NLS {
    public static String press;
    public static String open;
    public static String change;
    public static String toggle;
    public static String follow;
    public static String remove;
    public static String position;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
