// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import org.osgi.framework.FrameworkUtil;

/** Which version of the program this is. */
final class Version {
    private Version() {
    }

    /** Major, minor and micro number. */
    static String text() {
        org.osgi.framework.Version version = FrameworkUtil.getBundle(Version.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
