// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.RecordFormat;

/** Some formats, of which each id is there once. Any thread. */
public final class FormatList implements Formats {
    /** What Wellspring brings itself. */
    public static final FormatList OWN = new FormatList(
            List.of(new VCardFormat(), new VCard4Format(), new VCard3Format(), new LinkedInFormat(), new CsvFormat(),
                    new GoogleFormat(), new OutlookFormat(), new BookFormat(), new VCard21Format(), new JCardFormat(), new XCardFormat()));

    private final List<RecordFormat> formats;

    /** These; of two with one id the first stands. */
    public FormatList(List<RecordFormat> formats) {
        Map<String, RecordFormat> byId = new LinkedHashMap<>();
        formats.forEach(format -> byId.putIfAbsent(format.id(), format));
        this.formats = byId.values().stream().sorted(Comparator.comparingInt(RecordFormat::place).thenComparing(RecordFormat::id)).toList();
    }

    @Override
    public List<RecordFormat> all() {
        return formats;
    }
}
