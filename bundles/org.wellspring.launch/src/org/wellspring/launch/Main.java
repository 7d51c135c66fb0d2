// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the framework from the application class path, which lets the JVM keep its classes in an archive; the
 * platform's own launcher loads it in a way that makes every start a tenth of a second slower.
 */
public final class Main {
    private Main() {
    }

    /** Runs the product's application and ends the process with its exit code. */
    public static void main(String[] arguments) throws Exception {
        Path framework = fileOf(EclipseStarter.class);
        Installation installation = new Installation(fileOf(Main.class).getParent(), framework);
        Object result;
        try (ConfigurationArea area = ConfigurationArea.open(installation, CacheFolder.find())) {
            EclipseStarter.setInitialProperties(properties(installation, area));
            result = EclipseStarter.run(arguments, null);
        }
        System.exit(result instanceof Integer code ? code : 0);
    }

    private static Map<String, String> properties(Installation installation, ConfigurationArea area) throws Exception {
        Map<String, String> properties = installation.properties();
        properties.put("osgi.configuration.area", Installation.url(area.folder()));
        // The application chooses where the window keeps its layout; a command has no such place.
        properties.put("osgi.instance.area", "@noDefault");
        // Stop the framework when the application ends.
        properties.put("osgi.noShutdown", "false");
        // Checking signatures of what is installed would double the time to start and keep classes out of the archive.
        properties.put("osgi.support.class.certificate", "false");
        return properties;
    }

    private static Path fileOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
