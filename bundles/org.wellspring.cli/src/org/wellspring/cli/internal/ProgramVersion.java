// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import org.osgi.framework.FrameworkUtil;

/** Which version of the program this is. */
final class ProgramVersion {
    private ProgramVersion() {
    }

    /** Major, minor and micro number. */
    static String text() {
        org.osgi.framework.Version version = FrameworkUtil.getBundle(ProgramVersion.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
