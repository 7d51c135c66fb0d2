// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * The folder the program was unpacked to; never written to.
 *
 * @param folder its root
 * @param framework the framework's jar
 */
record Installation(Path folder, Path framework) {
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator.configUrl";

    /** What the framework must know of it: the settings it was built with, with places made absolute. */
    Map<String, String> properties() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("configuration/config.ini"), StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        Map<String, String> properties = new HashMap<>();
        settings.forEach((key, value) -> properties.put(key.toString(), value.toString()));
        properties.put(BUNDLES, url(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
        properties.put("osgi.install.area", url(folder) + "/");
        properties.put("osgi.framework", url(framework));
        return properties;
    }

    /** Changes whenever another build or another set of plug-ins is installed here. */
    String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
        sum.update(Long.toString(Files.getLastModifiedTime(framework).toMillis()).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    /** A place in the form the framework reads, which is no proper URL: spaces stay. Of a folder add a slash. */
    static String url(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
