// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;

import org.wellspring.launch.handover.PrivateFolders;

/**
 * The folder the program was unpacked to; never written to.
 *
 * @param folder its root
 * @param framework the framework's jar
 */
record Installation(Path folder, Path framework) {
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator.configUrl";

    /**
     * What the framework must know of it: the settings it was built with, with places made absolute.
     *
     * @param list of the bundles it is to have
     */
    Map<String, String> properties(Path list) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("configuration/config.ini"), StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        Map<String, String> properties = new HashMap<>();
        settings.forEach((key, value) -> properties.put(key.toString(), value.toString()));
        properties.put(BUNDLES, url(list));
        properties.put("osgi.install.area", url(folder) + "/");
        properties.put("osgi.framework", url(framework));
        return properties;
    }

    /** The list of all bundles that are installed here. */
    Path bundles() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    /**
     * The list of the bundles that a command needs, made when it is first asked for.
     *
     * @param cache where it is kept
     * @param fingerprint of this installation
     */
    Path commandBundles(Path cache, String fingerprint) throws IOException {
        Path list = cache.resolve("bundles").resolve(fingerprint + ".info");
        if (!Files.exists(list)) {
            Path fresh = Files.createTempFile(PrivateFolders.folder(list.getParent()), "new-", ".info");
            Files.write(fresh, CommandBundles.of(Files.readAllLines(bundles()), folder));
            Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
        }
        return list;
    }

    /** Changes whenever another build or another set of plug-ins is installed here. */
    String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(bundles()));
        sum.update(Long.toString(Files.getLastModifiedTime(framework).toMillis()).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    /** A place in the form the framework reads, which is no proper URL: spaces stay. Of a folder add a slash. */
    static String url(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
