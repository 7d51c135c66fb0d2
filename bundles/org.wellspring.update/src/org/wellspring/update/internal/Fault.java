// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.time.Instant;

/**
 * What a bundle of a plug-in did wrong.
 *
 * @param times how often since it was first seen
 * @param last when it was seen last
 * @param what the last of it, in a sentence
 * @param starts how many windows were started since then
 */
record Fault(String version, int times, Instant last, String what, int starts) {
    Fault again(Instant now, String said) {
        return new Fault(version, times + 1, now, said, 0);
    }

    Fault older() {
        return new Fault(version, times, last, what, starts + 1);
    }
}
