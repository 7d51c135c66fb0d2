// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.Logger;
import org.wellspring.core.SpaceException;

/**
 * Asks a service of a plug-in: an exception, or no answer at all, becomes the answer of somebody who has nothing to say; where there is
 * none, the user is told whose fault it is. What a method declares to throw, and what is said to the user, goes through. Who takes long
 * is named.
 */
final class CarefulAsker implements InvocationHandler {
    private static final long LONG_MS = 2_000;
    private static final Map<Class<?>, Object> NOTHING = Map.ofEntries(Map.entry(Optional.class, Optional.empty()), Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()), Map.entry(Iterable.class, List.of()), Map.entry(Set.class, Set.of()), Map.entry(Map.class, Map.of()),
            Map.entry(String.class, ""), Map.entry(boolean.class, false), Map.entry(int.class, 0), Map.entry(long.class, 0L), Map.entry(double.class, 0.0));
    private final BundleContext system;
    private final ServiceReference<Object> service;
    private final Logger log;

    private CarefulAsker(BundleContext system, ServiceReference<Object> service, Logger log) {
        this.system = system;
        this.service = service;
        this.log = log;
    }

    /**
     * Somebody who asks a service and is all it says to be.
     *
     * @throws ClassNotFoundException if one of its names is not that of an interface
     */
    static Object of(BundleContext system, ServiceReference<Object> service, Logger log) throws ClassNotFoundException {
        String[] names = (String[]) service.getProperty(Constants.OBJECTCLASS);
        Class<?>[] types = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            types[i] = service.getBundle().loadClass(names[i]);
            if (!types[i].isInterface()) {
                throw new ClassNotFoundException(names[i]);
            }
        }
        // Of one door, its own loader is the one that everybody who asks there has, too.
        ClassLoader loader = types.length == 1 ? types[0].getClassLoader() : new Several(types);
        return Proxy.newProxyInstance(loader, types, new CarefulAsker(system, service, log));
    }

    /** Sees the classes of several doors. */
    private static final class Several extends ClassLoader {
        private final Class<?>[] types;

        Several(Class<?>[] types) {
            super(types[0].getClassLoader());
            this.types = types.clone();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (Class<?> type : types) {
                try {
                    return Class.forName(name, false, type.getClassLoader());
                } catch (ClassNotFoundException e) {
                    // The next one may know it.
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> name();
            };
        }
        long begun = System.nanoTime();
        try {
            Object asked = system.getService(service);
            Object answer = asked == null ? null : method.invoke(asked, arguments);
            return answer != null || method.getReturnType() == void.class ? answer : noAnswer(method, null);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (isMeant(method, thrown)) {
                throw thrown;
            }
            return noAnswer(method, thrown);
        } finally {
            long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            if (ms >= LONG_MS) {
                log.warn("{} of {} took {} ms to answer {}.", name(), plugin(), ms, method.getName());
            }
        }
    }

    private static boolean isMeant(Method method, Throwable thrown) {
        return thrown instanceof SpaceException || thrown instanceof CancellationException || thrown instanceof OutOfMemoryError
                || thrown instanceof ThreadDeath || Stream.of(method.getExceptionTypes()).anyMatch(type -> type.isInstance(thrown));
    }

    private Object noAnswer(Method method, Throwable thrown) {
        if (thrown == null) {
            log.error("{} of {} answered null to {}.", name(), plugin(), method.getName());
        } else {
            log.error("{} of {} failed to answer {}; it is left out.", name(), plugin(), method.getName(), thrown);
        }
        Class<?> type = method.getReturnType();
        if (type == void.class && method.getExceptionTypes().length == 0) {
            return null;
        }
        return Optional.ofNullable(NOTHING.get(type)).or(() -> none(type))
                .orElseThrow(() -> PluginProblems.refused(thrown, "failed", plugin()));
    }

    /** What a class itself calls nothing. */
    private static Optional<Object> none(Class<?> type) {
        try {
            Field none = type.getField("NONE");
            return Modifier.isStatic(none.getModifiers()) ? Optional.ofNullable(none.get(null)) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** The class that answers, if one could be made. */
    private String name() {
        Object made = service.getBundle() == null ? null : system.getService(service);
        return made == null ? "Something" : made.getClass().getName();
    }

    private String plugin() {
        return service.getBundle() == null ? "" : service.getBundle().getSymbolicName();
    }
}
