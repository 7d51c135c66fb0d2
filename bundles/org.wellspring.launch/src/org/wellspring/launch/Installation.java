// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
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
    private Path shipped() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    /**
     * The list of the bundles to start with, made when it is first asked for.
     *
     * @param plugins the list of the user's own; empty for none
     * @param command whether only what a command needs is wanted
     * @param cache where it is kept
     * @param fingerprint of this installation with these plug-ins
     */
    Path bundles(Optional<Path> plugins, boolean command, Path cache, String fingerprint) throws IOException {
        if (plugins.isEmpty() && !command) {
            return shipped();
        }
        Path list = cache.resolve("bundles").resolve(fingerprint + (command ? ".info" : "-window.info"));
        if (!Files.exists(list)) {
            Path fresh = Files.createTempFile(PrivateFolders.folder(list.getParent()), "new-", ".info");
            List<String> all = all(plugins);
            Files.write(fresh, command ? CommandBundles.of(all, folder) : all);
            Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
        }
        return list;
    }

    /** A bundle that is shipped counts, not a plug-in's copy of it: what others rely on stays what it was tested with. */
    private List<String> all(Optional<Path> plugins) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(shipped()));
        if (plugins.isPresent()) {
            Set<String> ours = all.stream().map(Installation::identity).collect(Collectors.toSet());
            Files.readAllLines(plugins.get()).stream().filter(line -> ours.add(identity(line))).forEach(all::add);
        }
        return all;
    }

    /** Name and version. */
    private static String identity(String line) {
        return String.join(",", List.of(line.split(",")).subList(0, Math.min(2, line.split(",").length)));
    }

    /** Changes whenever another build is installed here, or another set of plug-ins by the user. */
    String fingerprint(Optional<Path> plugins) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(shipped()));
        if (plugins.isPresent()) {
            sum.update(Files.readAllBytes(plugins.get()));
        }
        sum.update(Long.toString(Files.getLastModifiedTime(framework).toMillis()).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    /** A place in the form the framework reads, which is no proper URL: spaces stay. Of a folder add a slash. */
    static String url(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
