// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.osgi.util.NLS;

/** The words of the widgets. */
final class Messages extends NLS {
    public static String clear;
    public static String link;
    public static String selected;
    public static String dismiss;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
