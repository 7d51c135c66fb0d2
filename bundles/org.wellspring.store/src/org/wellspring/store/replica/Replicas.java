// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.replica;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.oplog.DeviceId;

/**
 * Begins and opens spaces that are one of several copies, under names of the caller's choice. An OSGi service; the store provides it.
 * Safe from any thread.
 */
public interface Replicas {
    /**
     * Creates an empty copy of a space that is, or will be, elsewhere too; it is filled by {@link Replica#receive}.
     *
     * @param space the identity that all copies have
     * @param device under which name this copy writes; no other may ever have written under it
     * @throws org.wellspring.core.SpaceException if it can't be made; among the reasons is a space that is there
     */
    Space begin(Path directory, UUID space, SpaceKind kind, DeviceId device, Options options);

    /**
     * Opens a copy, under another name if need be. What was written under the name before stays that device's.
     *
     * @param name answers the name under which it writes from now on, given the present one; after a backup was restored that is a
     *        new one
     * @throws org.wellspring.core.SpaceException as {@link org.wellspring.core.Spaces#open}
     */
    Space open(Path directory, UnaryOperator<DeviceId> name, Options options);
}
