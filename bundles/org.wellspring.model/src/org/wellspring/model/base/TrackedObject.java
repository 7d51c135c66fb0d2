// SPDX-License-Identifier: EPL-2.0
package org.wellspring.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root of all generated classes: reports changes to the space that holds the object, and loads through it.
 * One field instead of an adapter list per object, because a space holds objects by the hundred thousand.
 */
public abstract class TrackedObject extends MinimalEObjectImpl.Container {
    private EntityHome home;

    /** The space that holds this object, or null while it is in none. */
    public final EntityHome home() {
        return home;
    }

    /** Called by a space as the object enters (or, with null, leaves) it; not for other callers. */
    public final void setHome(EntityHome newHome) {
        home = newHome;
    }

    @Override
    public boolean eNotificationRequired() {
        return home != null || super.eNotificationRequired();
    }

    @Override
    public void eNotify(Notification notification) {
        // Setting what is shown says something too: that this is the one, should there be other versions.
        if (home != null && (!notification.isTouch() || notification.getEventType() == Notification.SET)) {
            home.changed(notification);
        }
        super.eNotify(notification);
    }

    @Override
    public EObject eResolveProxy(InternalEObject proxy) {
        return home != null ? home.resolve(proxy) : super.eResolveProxy(proxy);
    }
}
