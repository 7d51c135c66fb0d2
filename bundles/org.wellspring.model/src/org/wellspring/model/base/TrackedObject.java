// SPDX-License-Identifier: EPL-2.0
package org.wellspring.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root of all generated classes: reports changes to the space that holds the object.
 * One field instead of an adapter list per object, because a space holds objects by the hundred thousand.
 */
public abstract class TrackedObject extends MinimalEObjectImpl.Container {
    private ChangeSink sink;

    /** The space that holds this object, or null while it is in none. */
    public final ChangeSink changeSink() {
        return sink;
    }

    /** Called by a space as the object enters (or, with null, leaves) it; not for other callers. */
    public final void setChangeSink(ChangeSink newSink) {
        sink = newSink;
    }

    @Override
    public boolean eNotificationRequired() {
        return sink != null || super.eNotificationRequired();
    }

    @Override
    public void eNotify(Notification notification) {
        if (sink != null && !notification.isTouch()) {
            sink.changed(notification);
        }
        super.eNotify(notification);
    }
}
