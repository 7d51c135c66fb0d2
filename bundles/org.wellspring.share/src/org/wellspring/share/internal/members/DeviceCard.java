// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.seal.PublicKeys;

/**
 * How a device introduces itself.
 *
 * @param keys its public keys
 * @param label what its owner calls it, such as "Ana's laptop"
 * @param paper whether it is no machine but a recovery code on paper
 */
public record DeviceCard(PublicKeys keys, String label, boolean paper) {
    /** Its name in the group. */
    public DeviceId device() {
        return keys.device();
    }
}
