// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.wellspring.launch.plugins.PluginFolder;
import org.wellspring.update.Plugins;

/** Notes that a window came up with the plug-ins it was started with, so that they stay. Loads nothing else: it runs at every start of a window. */
@Component(property = EventConstants.EVENT_TOPIC + "=" + WindowCameUp.STARTED)
public final class WindowCameUp implements EventHandler {
    /** What the workbench says when its window is there. */
    static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    private final EventAdmin events;

    /** With who spreads the word that something was taken back. */
    @Activate
    public WindowCameUp(@Reference EventAdmin events) {
        this.events = events;
    }

    @Override
    public void handleEvent(Event event) {
        String folder = System.getProperty(PluginFolder.FOLDER, "");
        try {
            if (!folder.isEmpty()) {
                PluginFolder plugins = new PluginFolder(Path.of(folder));
                plugins.proven();
                if (plugins.failed() != PluginFolder.NONE) {
                    events.postEvent(new Event(Plugins.TAKEN_BACK, Map.of()));
                }
            }
        } catch (IOException e) {
            ILog.of(WindowCameUp.class).warn("It can't be noted that the window came up with these plug-ins", e);
        }
    }
}
