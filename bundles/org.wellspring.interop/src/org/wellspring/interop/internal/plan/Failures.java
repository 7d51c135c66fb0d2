// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.Optional;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;

/**
 * The records of one file that can't be read, in bounded memory: the first ones are named each, with their text for
 * another try; the rest is counted.
 */
final class Failures {
    /** Records that are named each. */
    static final int NAMED = 10_000;
    private static final int TEXT_OF_ONE = 1 << 18;
    private static final int TEXT_OF_ALL = 16 << 20;

    private int count;
    private int text;
    private int restNumber;
    private int restLine;

    /** A record that failed; empty if it is only counted. */
    Optional<Entry.Failed> take(RawRecord record, String reason) {
        if (++count > NAMED) {
            if (count == NAMED + 1) {
                restNumber = record.number();
                restLine = record.line();
            }
            return Optional.empty();
        }
        int length = record.text().length();
        boolean kept = length <= TEXT_OF_ONE && text + length <= TEXT_OF_ALL;
        text += kept ? length : 0;
        return Optional.of(new Entry.Failed(record.number(), record.line(), kept ? record.text() : "", reason));
    }

    /** One entry that stands for all that were only counted. */
    Optional<Entry.Failed> rest() {
        int more = count - NAMED;
        return more <= 0 ? Optional.empty()
                : Optional.of(new Entry.Failed(restNumber, restLine, "", Texts.say("record.more", more)));
    }

    /** How many records no entry stands for. */
    int uncounted() {
        return Math.max(0, count - NAMED - 1);
    }
}
