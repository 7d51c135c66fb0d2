// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.CardReading;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.RecordSource;
import org.wellspring.interop.spi.Unreadable;

/** Cards, in any spelling; what came in one is known again in all. */
abstract class CardFormat implements RecordFormat {
    /** Cuts a file into cards. */
    @FunctionalInterface
    interface Cutting {
        RecordSource cut(RecordFile file) throws IOException;
    }

    private final String id;
    private final int place;
    private final List<String> endings;

    CardFormat(String id, int place, String... endings) {
        this.id = id;
        this.place = place;
        this.endings = List.of(endings);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return Texts.say("format." + id);
    }

    @Override
    public String purpose() {
        return writer().isPresent() ? Texts.say("format." + id + ".why") : "";
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public List<String> endings() {
        return endings;
    }

    @Override
    public String source() {
        return Identity.CARDS;
    }

    static Optional<FormatReader> reader(Spelling spelling, Cutting cutting) {
        return Optional.of(new FormatReader.OfRecords() {
            @Override
            public Opened open(RecordFile file, boolean told) throws IOException, Unreadable {
                return new Opened(cutting.cut(file), kept());
            }

            @Override
            public RecordReader kept() {
                return new CardReading(spelling);
            }
        });
    }

    static String upper(RecordFile file) {
        return file.beginning().toUpperCase(Locale.ROOT);
    }
}
