// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import org.eclipse.osgi.util.NLS;

/** The words of background work. */
final class Messages extends NLS {
    public static String cancel;
    public static String failed;
    public static String failedSafe;
    public static String failedAdvice;
    public static String statusName;
    public static String others;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
