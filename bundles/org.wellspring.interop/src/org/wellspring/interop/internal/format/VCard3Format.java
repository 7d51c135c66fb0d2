// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

import ezvcard.VCardVersion;

/** vCard 3.0, which everything reads. */
@Component(service = RecordFormat.class)
public final class VCard3Format extends CardFormat {
    public VCard3Format() {
        super("vcard3", 20, "vcf");
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new CardWriter(VCardVersion.V3_0, Spelling.TEXT));
    }
}
