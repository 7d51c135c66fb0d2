// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.internal.vcard.file.XmlCards;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;

import ezvcard.VCardVersion;

/** vCard as XML (RFC 6351). */
@Component(service = RecordFormat.class)
public final class XCardFormat extends CardFormat {
    public XCardFormat() {
        super("xcard", 90, "xml");
    }

    @Override
    public int probe(RecordFile file) {
        return file.beginning().stripLeading().startsWith("<") && upper(file).contains("VCARD") ? SURE - 5 : NO;
    }

    @Override
    public Optional<FormatReader> reader() {
        return reader(Spelling.XML, XmlCards::new);
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new CardWriter(VCardVersion.V4_0, Spelling.XML));
    }
}
