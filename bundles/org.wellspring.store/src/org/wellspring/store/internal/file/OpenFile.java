// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.core.Problem;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/**
 * The open file of a space.
 *
 * @param writing the connection that writes, empty if the space is read-only
 * @param lock held while the space can be written
 * @param readOnlyReason why nothing can be written, or empty
 * @param notices what the user should hear about the opening
 */
public record OpenFile(SpaceFolder layout, Optional<Db> writing, ReadPool reading, Optional<SpaceLock> lock,
        Optional<Problem> readOnlyReason, List<String> notices) implements AutoCloseable {
    /** The same with one more notice. */
    public OpenFile saying(String notice) {
        return new OpenFile(layout, writing, reading, lock, readOnlyReason,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

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
