// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.seal;

/** Bytes are not what they should be: a sentence for the log and the list of what needs a look. */
public final class DamagedSegment extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is wrong. */
    public DamagedSegment(String sentence) {
        super(sentence);
    }
}
