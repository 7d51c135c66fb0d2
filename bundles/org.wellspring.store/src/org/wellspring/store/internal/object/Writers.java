// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.function.Supplier;

import org.wellspring.oplog.OpWriter;

/** Makes writers of the operations of one transaction. Any thread; a writer then belongs to one. */
public interface Writers {
    /** A writer whose operations are numbered and timed as they are written. */
    OpWriter next();

    /**
     * A writer for later, whose operations are numbered and timed as if they were written now.
     *
     * @param count how many operations it will write. Of fewer, numbers are left unused; those of more do not follow the others.
     * @return makes the writer, once
     */
    Supplier<OpWriter> later(int count);
}
