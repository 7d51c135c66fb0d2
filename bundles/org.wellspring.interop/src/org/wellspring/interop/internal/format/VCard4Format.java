// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.vcard.Spelling;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

import ezvcard.VCardVersion;

/** vCard 4.0, the most complete. */
@Component(service = RecordFormat.class)
public final class VCard4Format extends CardFormat {
    public VCard4Format() {
        super("vcard4", 15, "vcf");
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new CardWriter(VCardVersion.V4_0, Spelling.TEXT));
    }
}
