// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.rows.HasRows;
import org.wellspring.core.rows.Rows;

/** The real store behind a door that notes every list or search that is read on the UI thread. */
final class WatchedSpaces implements AutoCloseable {
    private final List<String> onUiThread = new CopyOnWriteArrayList<>();
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();
    private final ServiceRegistration<Spaces> registration;

    /** From now on the window finds this store first. */
    WatchedSpaces() {
        BundleContext context = FrameworkUtil.getBundle(WatchedSpaces.class).getBundleContext();
        ServiceReference<Spaces> real = context.getServiceReference(Spaces.class);
        Dictionary<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 100);
        registration = context.registerService(Spaces.class, watched(Spaces.class, context.getService(real)), first);
    }

    /** What was read on the UI thread. */
    List<String> readOnUiThread() {
        return List.copyOf(onUiThread);
    }

    /** What was read on other threads: proof that the watch is on. */
    List<String> readElsewhere() {
        return List.copyOf(elsewhere);
    }

    @Override
    public void close() {
        registration.unregister();
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(WatchedSpaces.class.getClassLoader(), type == Space.class ? new Class<?>[] {type, HasRows.class} : new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (type == Rows.class) {
                                (Display.getCurrent() == null ? elsewhere : onUiThread).add(String.valueOf(arguments[0]));
                            }
                            try {
                                Object answer = method.invoke(real, arguments);
                                return answer instanceof Space space ? watched(Space.class, space)
                                        : answer instanceof Rows rows ? watched(Rows.class, rows) : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
