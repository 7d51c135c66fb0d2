// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

/** Learns of durable changes. */
@FunctionalInterface
public interface SpaceListener {
    /** Called on the realm after a change is durable and live objects are up to date. */
    void changed(SpaceChange change);
}
