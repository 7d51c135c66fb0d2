// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
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
import org.wellspring.update.PluginFaults;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugins;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * What plug-ins bring to the tour of the window, and the word about what did not start or failed. What it needs it takes when there is
 * something to say: at the start, most of it is not there yet or would cost time.
 */
public final class PluginsAddon {
    private static final int ORDER = 95;
    private static final String COMMAND = "org.wellspring.command.plugins";
    private final Set<String> told = new HashSet<>();
    private final IEclipseContext context;

    @Inject
    PluginsAddon(IEclipseContext context) {
        this.context = context;
    }

    @PostConstruct
    void start(TourStops stops, IEventBroker broker, Display display) {
        stops.add(ORDER, () -> new TourStops.Stop("plug-ins", COMMAND, Map.of(), ""));
        broker.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> look(display));
        broker.subscribe(PluginFaults.FIRST, event -> failed());
        broker.subscribe(Plugins.TAKEN_BACK, event -> takenBack());
    }

    private void look(Display display) {
        PluginFaults faults = context.get(PluginFaults.class);
        StallWatch.start(display, faults);
        if (faults.isAnyHere()) {
            new LostPlaces(context.get(MApplication.class), context.get(EModelService.class))
                    .find(FrameworkUtil.getBundle(PluginsAddon.class).getBundleContext(), faults);
        }
        if (faults.isAny()) {
            // what failed while the window came up
            failed();
        }
    }

    /** Names who failed, once each; what else there is to say of it is in the panel. */
    private void failed() {
        Plugins plugins = context.get(Plugins.class);
        context.get(UiJobs.class).run(Texts.get("job.read"), (Callable<List<Plugin>>) plugins::installed, all -> all.stream()
                .filter(plugin -> plugin.state() == Plugin.State.FAULTY && told.add(plugin.id()))
                .forEach(plugin -> notice(Notice.of(Texts.get("faulty", plugin.name())).with(Texts.get("title"), this::open))));
    }

    private void takenBack() {
        Plugins plugins = context.get(Plugins.class);
        context.get(UiJobs.class).run(Texts.get("job.read"), (Callable<Optional<String>>) plugins::takenBack,
                words -> words.ifPresent(said -> notice(Notice.of(said).with(Texts.get("title"), this::open))));
    }

    private void notice(Notice notice) {
        context.get(ErrorService.class).notice(notice);
    }

    private void open() {
        ContextInjectionFactory.make(Commands.class, context.getActiveLeaf()).run(COMMAND);
    }
}
