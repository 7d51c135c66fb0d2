// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a machine calls itself, where its user does not say. */
final class MachineName {
    private MachineName() {
    }

    static String here() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
