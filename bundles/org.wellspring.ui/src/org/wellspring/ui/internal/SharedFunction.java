// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.internal;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;

/**
 * Makes an object of the kit when a part first asks for it, and keeps it in the context of the application, so that every part gets the same
 * one. (A context function alone would answer each context with an object of its own.)
 */
abstract class SharedFunction<T> extends ContextFunction {
    private final Class<T> type;

    SharedFunction(Class<T> type) {
        this.type = type;
    }

    /** Makes the object; asked once for each application. */
    abstract T make(IEclipseContext application);

    @Override
    public final Object compute(IEclipseContext asking, String contextKey) {
        IEclipseContext application = application(asking);
        if (application.getLocal(type.getName()) instanceof Object there) {
            return there;
        }
        T made = make(application);
        application.set(type, made);
        return made;
    }

    static Display display(IEclipseContext context) {
        Display known = context.get(Display.class);
        return known != null ? known : Display.getCurrent();
    }

    /** The context below the one of the OSGi services, which is the root. */
    private static IEclipseContext application(IEclipseContext asking) {
        IEclipseContext context = asking;
        while (context.getParent() != null && context.getParent().getParent() != null) {
            context = context.getParent();
        }
        return context;
    }
}
