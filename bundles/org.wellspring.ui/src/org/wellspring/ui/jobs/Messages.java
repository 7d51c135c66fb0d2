// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import org.eclipse.osgi.util.NLS;

/** The words of background work. */
final class Messages extends NLS {
    static String cancel;
    static String failed;
    static String failedSafe;
    static String failedAdvice;
    static String statusName;
    static String others;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
