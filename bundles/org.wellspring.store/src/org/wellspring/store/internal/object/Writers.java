// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.oplog.write.BirthWriter;
import org.wellspring.oplog.write.OpWriter;

/** Makes writers of the operations of one transaction. Any thread; a writer then belongs to one. */
public interface Writers {
    /** A writer whose operations are numbered and timed as they are written. */
    OpWriter next();

    /**
     * A writer for later, which numbers and times what an object begins with as if it were written now.
     *
     * @param className {@code nsURI#Class}
     * @param count how many operations that is at most; of fewer, numbers are left unused
     * @return makes the writer, once
     */
    Supplier<BirthWriter> later(UUID object, String className, int count);
}
