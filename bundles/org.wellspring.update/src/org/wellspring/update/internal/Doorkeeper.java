// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.log.Logger;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Stands between plug-ins and whoever asks them: what a plug-in offers at a door is seen by nobody but the plug-in itself, and in its
 * place stands somebody who asks it with care ({@link CarefulAsker}). So no list, page or save fails with a plug-in, whoever asks it and
 * however many ask. Doors whose askers do more than that about a failure are left as they are: they say to the user what is missing.
 */
final class Doorkeeper implements FindHook, EventListenerHook, ServiceTrackerCustomizer<Object, ServiceRegistration<?>> {
    private static final String DOORS = "org.wellspring.";
    private static final String SPI = ".spi.";
    private static final Set<String> ELSEWHERE = Set.of("org.wellspring.core.settings.SettingKeys", "org.wellspring.ui.show.Shows");
    private static final Set<String> ASKED_WITH_CARE = Set.of("org.wellspring.core.spi.Guard", "org.wellspring.core.spi.Index",
            "org.wellspring.people.spi.TodayRows", "org.wellspring.people.spi.TimelineEntries", "org.wellspring.interop.spi.RecordFormat",
            "org.wellspring.drafts.spi.DraftTemplates", "org.wellspring.cli.spi.CliVerbs");
    private final BundleContext context;
    private final BundleContext system;
    private final Predicate<Bundle> isPlugin;
    private final Logger log;
    private final ServiceTracker<Object, ServiceRegistration<?>> tracker;
    private final List<ServiceRegistration<?>> hooks;

    /**
     * From now on.
     *
     * @param isPlugin whose services are meant
     * @param log hears what is kept from everybody else
     */
    Doorkeeper(BundleContext context, Predicate<Bundle> isPlugin, Logger log) {
        this.context = context;
        this.isPlugin = isPlugin;
        this.log = log;
        system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        hooks = List.of(context.registerService(FindHook.class, this, null), context.registerService(EventListenerHook.class, this, null));
        tracker = new ServiceTracker<>(system, doors(), this);
        tracker.open(true);
    }

    private static Filter doors() {
        try {
            return FrameworkUtil.createFilter("(" + Constants.OBJECTCLASS + "=" + DOORS + "*)");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        tracker.close();
        hooks.forEach(ServiceRegistration::unregister);
    }

    private boolean isKept(ServiceReference<?> service) {
        return service.getBundle() != null && Stream.of(names(service)).anyMatch(Doorkeeper::isDoor) && isPlugin.test(service.getBundle());
    }

    private static boolean isDoor(String name) {
        return name.startsWith(DOORS) && name.contains(SPI) && !ASKED_WITH_CARE.contains(name) || ELSEWHERE.contains(name);
    }

    private static String[] names(ServiceReference<?> service) {
        return (String[]) service.getProperty(Constants.OBJECTCLASS);
    }

    @Override
    public void find(BundleContext asking, String name, String filter, boolean allServices, Collection<ServiceReference<?>> references) {
        references.removeIf(service -> isFor(asking, service));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        if (isKept(event.getServiceReference())) {
            listeners.keySet().removeIf(listening -> isFor(listening, event.getServiceReference()));
        }
    }

    /** Whether somebody is to see who stands in its place. */
    private boolean isFor(BundleContext asking, ServiceReference<?> service) {
        return isKept(service) && !asking.getBundle().equals(service.getBundle()) && asking.getBundle().getBundleId() != 0;
    }

    @Override
    public ServiceRegistration<?> addingService(ServiceReference<Object> service) {
        if (!isKept(service)) {
            return null;
        }
        try {
            Object careful = CarefulAsker.of(system, service, log);
            return context.registerService(names(service), careful, said(service));
        } catch (ClassNotFoundException e) {
            // An interface that nobody here knows, or no interface: nobody could ask.
            log.warn("What {} offers can't be asked for.", service.getBundle().getSymbolicName(), e);
            return null;
        }
    }

    private static Dictionary<String, Object> said(ServiceReference<?> service) {
        Dictionary<String, Object> said = new Hashtable<>();
        for (String key : service.getPropertyKeys()) {
            said.put(key, service.getProperty(key));
        }
        return said;
    }

    @Override
    public void modifiedService(ServiceReference<Object> service, ServiceRegistration<?> inPlace) {
        inPlace.setProperties(said(service));
    }

    @Override
    public void removedService(ServiceReference<Object> service, ServiceRegistration<?> inPlace) {
        inPlace.unregister();
    }
}
