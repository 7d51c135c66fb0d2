// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.update.Faults;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugins;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What plug-ins bring to the tour of the window, and the word about what did not start or failed. */
public final class PluginsAddon {
    private static final int ORDER = 95;
    private static final String COMMAND = "org.wellspring.command.plugins";
    private final Set<String> told = new HashSet<>();

    @PostConstruct
    void start(TourStops stops) {
        stops.add(ORDER, () -> new TourStops.Stop("plug-ins", COMMAND, Map.of(), ""));
    }

    /** From now on it is seen who keeps the window waiting. */
    @PostConstruct
    void watch(Display display, @Service Faults faults) {
        StallWatch.start(display, faults);
    }

    @Inject
    @Optional
    void look(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object started, MApplication application, EModelService model, @Service Faults faults,
            @Service Plugins plugins, UiJobs jobs, ErrorService errors, Commands commands) {
        if (faults.isAnyHere()) {
            new LostPlaces(application, model).find(FrameworkUtil.getBundle(PluginsAddon.class).getBundleContext(), faults);
        }
        if (faults.isAny()) {
            // what failed while the window came up
            failed(started, plugins, jobs, errors, commands);
        }
    }

    /** Names who failed, once each; what else there is to say of it is in the panel. */
    @Inject
    @Optional
    void failed(@UIEventTopic(Faults.FIRST) Object something, @Service Plugins plugins, UiJobs jobs, ErrorService errors, Commands commands) {
        jobs.run(Texts.get("job.read"), (Callable<List<Plugin>>) plugins::installed, all -> all.stream()
                .filter(plugin -> plugin.state() == Plugin.State.FAULTY && told.add(plugin.id())).findFirst()
                .ifPresent(plugin -> errors
                        .notice(Notice.of(Texts.get("faulty", plugin.name())).with(Texts.get("title"), () -> commands.run(COMMAND, Map.of())))));
    }

    @Inject
    @Optional
    void tell(@UIEventTopic(Plugins.TAKEN_BACK) Object something, @Service Plugins plugins, UiJobs jobs, ErrorService errors) {
        jobs.run(Texts.get("job.read"), (Callable<java.util.Optional<String>>) plugins::takenBack,
                words -> words.ifPresent(said -> errors.notice(Notice.of(said))));
    }
}
