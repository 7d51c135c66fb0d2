// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.internal.vcard.file.CardSplitter;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;

/** vCard 2.1, 3.0 and 4.0, mixed at will in one file. */
@Component(service = RecordFormat.class)
public final class VCardFormat extends CardFormat {
    public VCardFormat() {
        super("vcard", 10, "vcf", "vcard");
    }

    /** Surer than all others of ours: a card may stand in any text. */
    @Override
    public int probe(RecordFile file) {
        String upper = upper(file);
        return upper.contains("\nBEGIN:VCARD") || upper.contains("\rBEGIN:VCARD") || upper.stripLeading().startsWith("BEGIN:VCARD") ? SURE : NO;
    }

    @Override
    public Optional<FormatReader> reader() {
        return reader(Spelling.TEXT, CardSplitter::new);
    }
}
