// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.wellspring.launch.plugins.PluginFolder;

/** Notes that a window came up with the plug-ins it was started with, so that they stay. Loads nothing else: it runs at every start of a window. */
@Component(property = EventConstants.EVENT_TOPIC + "=" + WindowCameUp.STARTED)
public final class WindowCameUp implements EventHandler {
    /** What the workbench says when its window is there. */
    static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    @Override
    public void handleEvent(Event event) {
        String folder = System.getProperty(PluginFolder.FOLDER, "");
        try {
            if (!folder.isEmpty()) {
                new PluginFolder(Path.of(folder)).proven();
            }
        } catch (IOException e) {
            ILog.of(WindowCameUp.class).warn("It can't be noted that the window came up with these plug-ins", e);
        }
    }
}
