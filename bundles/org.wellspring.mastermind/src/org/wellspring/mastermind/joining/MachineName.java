// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.joining;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a machine calls itself, where its user does not say. */
public final class MachineName {
    private MachineName() {
    }

    /** Its own name; empty where it has none. May wait for the network: not for the UI thread. */
    public static String here() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
