// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

import ezvcard.VCardVersion;

/** vCard 2.1, for old devices. */
@Component(service = RecordFormat.class)
public final class VCard21Format extends CardFormat {
    public VCard21Format() {
        super("vcard21", 70, "vcf");
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new CardWriter(VCardVersion.V2_1, Spelling.TEXT));
    }
}
