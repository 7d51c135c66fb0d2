// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.update.Plugins;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What plug-ins bring to the tour of the window, and the word about what did not start. */
public final class PluginsAddon {
    private static final int ORDER = 95;
    private static final String COMMAND = "org.wellspring.command.plugins";

    @PostConstruct
    void start(TourStops stops) {
        stops.add(ORDER, () -> new TourStops.Stop("plug-ins", COMMAND, Map.of(), ""));
    }

    @Inject
    @Optional
    void tell(@UIEventTopic(Plugins.TAKEN_BACK) Object something, @Service Plugins plugins, UiJobs jobs, ErrorService errors) {
        jobs.run(Texts.get("job.read"), (Callable<java.util.Optional<String>>) plugins::takenBack,
                words -> words.ifPresent(said -> errors.notice(Notice.of(said))));
    }
}
