// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.table.TableKind;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

/** Any other table whose header names what a contact has; written for spreadsheets, so that no cell runs as a formula. */
@Component(service = RecordFormat.class)
public final class CsvFormat extends TableFormat {
    public CsvFormat() {
        super(TableKind.CSV, 40);
    }

    @Override
    public String nameToWrite() {
        return Texts.say("format.csv.write");
    }

    @Override
    public String purpose() {
        return Texts.say("format.csv.why");
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new PeopleTable(true));
    }
}
