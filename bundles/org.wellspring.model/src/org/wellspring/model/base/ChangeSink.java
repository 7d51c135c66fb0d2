// SPDX-License-Identifier: EPL-2.0
package org.wellspring.model.base;

import org.eclipse.emf.common.notify.Notification;

/**
 * Learns of every change to the objects it holds; the space is one.
 * Called on the thread that makes the change, which must be the space's realm.
 */
public interface ChangeSink {
    /**
     * Says that a held object changed. Not called for touches and not while objects are being loaded.
     *
     * @throws IllegalStateException if no change is open; the caller's change has then already reached the object
     */
    void changed(Notification notification);
}
