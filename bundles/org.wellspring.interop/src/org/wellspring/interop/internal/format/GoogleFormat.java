// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.table.TableKind;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

/** Google Contacts, in the layout of today or the one before; written for address books, every cell as it is. */
@Component(service = RecordFormat.class)
public final class GoogleFormat extends TableFormat {
    public GoogleFormat() {
        super(TableKind.GOOGLE, 45);
    }

    @Override
    public String nameToWrite() {
        return Texts.say("format.google.write");
    }

    @Override
    public String purpose() {
        return Texts.say("format.google.why");
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new PeopleTable(false));
    }
}
