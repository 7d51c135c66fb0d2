// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.spi.Draft;
import org.wellspring.model.ModelFactory;

/** Makes people of single records outside of an import, by the same rules. */
public final class Restored {
    private Restored() {
    }

    /**
     * Makes a person of a record, as if it had come alone.
     *
     * @param formats understand what is kept of groups
     * @param parted whom it is not; what they keep of this record goes
     * @return the new person's id
     */
    public static UUID alone(Space space, Tx tx, BookIndex book, Formats formats, Draft draft, List<Whom> parted) {
        PlanExecutor executor = new PlanExecutor(space, tx, book, formats, NamedEmployers.NONE);
        Entry.New entry = new Entry.New(0, 1, 1, draft, List.of(), parted);
        executor.create(entry, ModelFactory.eINSTANCE.createImportRun());
        executor.finish();
        return executor.person(entry).orElseThrow();
    }
}
