// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.util.Optional;

import org.wellspring.core.Problem;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/**
 * The open file of a space.
 *
 * @param writing the connection that writes, empty if the space is read-only
 * @param lock held while the space can be written
 * @param readOnlyReason why nothing can be written, or empty
 */
public record OpenFile(Layout layout, Optional<Db> writing, ReadPool reading, Optional<SpaceLock> lock,
        Optional<Problem> readOnlyReason) implements AutoCloseable {
    @Override
    public void close() {
        try {
            reading.close();
            writing.ifPresent(Db::close);
        } finally {
            lock.ifPresent(SpaceLock::close);
        }
    }
}
