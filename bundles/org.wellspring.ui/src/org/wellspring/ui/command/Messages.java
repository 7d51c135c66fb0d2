// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import org.eclipse.osgi.util.NLS;

/** The words of the palette. */
final class Messages extends NLS {
    static String placeholder;
    static String results;
    static String nothing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
