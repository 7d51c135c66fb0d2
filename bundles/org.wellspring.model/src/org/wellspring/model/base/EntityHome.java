// SPDX-License-Identifier: EPL-2.0
package org.wellspring.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * What holds entities: it learns of every change to them and finds what they refer to. A space is one.
 * Called on the thread that touches the object, which must be the space's realm.
 */
public interface EntityHome {
    /**
     * Says that a held object changed. Not called for touches and not while objects are being loaded.
     *
     * @throws IllegalStateException if no change is open; the caller's change has then already reached the object
     */
    void changed(Notification notification);

    /**
     * Finds the object a proxy stands for, loading it if need be.
     *
     * @return the object, or the proxy itself where the object was removed
     */
    EObject resolve(InternalEObject proxy);
}
