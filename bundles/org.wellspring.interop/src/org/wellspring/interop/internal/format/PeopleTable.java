// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.io.OutputStream;

import org.wellspring.interop.internal.table.TableWriting;
import org.wellspring.interop.spi.Contents;
import org.wellspring.interop.spi.FormatWriter;

/** Writes everybody, and organizations, as rows; it looks at all of them first to know how many columns that takes. */
final class PeopleTable implements FormatWriter {
    private final boolean guarded;

    /** @param guarded whether no cell may run as a formula */
    PeopleTable(boolean guarded) {
        this.guarded = guarded;
    }

    @Override
    public Count write(Contents contents, OutputStream out) throws IOException {
        TableWriting table = new TableWriting(guarded, contents.today());
        contents.people(table::measure);
        contents.organizations(table::measure);
        table.begin(out);
        long people = contents.people(table::write);
        long organizations = contents.organizations(table::write);
        table.end();
        return new Count(people + organizations, organizations);
    }
}
