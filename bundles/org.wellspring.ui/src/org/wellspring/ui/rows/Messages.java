// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.eclipse.osgi.util.NLS;

/** The words of lists. */
final class Messages extends NLS {
    public static String notHere;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
