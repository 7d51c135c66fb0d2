// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the installed bundles a command needs: all but those that can't be without the window's toolkit, and what is there for
 * those alone. A plug-in's verbs stay, and its views go, by the same rule as ours.
 */
final class CommandBundles {
    private static final String TOOLKIT = "org.eclipse.swt";
    /** Lets services be found by the JDK's ServiceLoader; to start it, it looks into every bundle. */
    private static final String SERVICE_LOADER = "osgi.serviceloader";
    /** A comma that is not in quotation marks. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

    /** A bundle of the list, and what its manifest says. */
    private record Bundle(String name, String line, Attributes manifest) {
        /** Names of clauses of a header. */
        Set<String> names(String header, boolean withOptional) {
            Set<String> names = new HashSet<>();
            Matcher clauses = CLAUSE.matcher(said(header));
            while (clauses.find()) {
                if (withOptional || !clauses.group().contains("resolution:=optional")) {
                    names.add(clauses.group().split(";", 2)[0].strip());
                }
            }
            return names;
        }

        String said(String header) {
            String value = manifest.getValue(header);
            return value == null ? "" : value;
        }

        /** Whether it does something by itself, without anybody naming it. */
        boolean offersServices() {
            return manifest.getValue("Service-Component") != null || manifest.getValue("Bundle-Activator") != null;
        }
    }

    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final Map<String, Set<String>> exporters = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    private CommandBundles() {
    }

    /**
     * The lines that stay of a list of bundles.
     *
     * @param list lines of {@code name,version,place,level,started}
     * @param folder where relative places begin; places are URIs
     * @throws IOException if a bundle can't be read
     */
    static List<String> of(List<String> list, Path folder) throws IOException {
        CommandBundles all = new CommandBundles();
        for (String line : list) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(line, folder);
            }
        }
        all.leaveViews();
        all.leaveUnused();
        List<String> kept = new ArrayList<>(list.stream().filter(line -> line.startsWith("#")).toList());
        all.bundles.values().stream().filter(bundle -> !all.left.contains(bundle.name())).map(Bundle::line).forEach(kept::add);
        return kept;
    }

    private void add(String line, Path folder) throws IOException {
        String[] fields = line.split(",");
        Bundle bundle = new Bundle(fields[0], line, manifest(Path.of(folder.toUri().resolve(fields[2]))));
        bundles.put(bundle.name(), bundle);
        bundle.names("Export-Package", true).forEach(name -> exporters.computeIfAbsent(name, n -> new HashSet<>()).add(bundle.name()));
    }

    private static Attributes manifest(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (InputStream in = Files.newInputStream(place.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in).getMainAttributes();
            }
        }
        try (JarFile jar = new JarFile(place.toFile(), false)) {
            return jar.getManifest().getMainAttributes();
        }
    }

    /** Leaves the toolkit, and as long as there is any, what needs something that was left. */
    private void leaveViews() {
        bundles.keySet().stream().filter(name -> name.startsWith(TOOLKIT)).forEach(left::add);
        boolean more = true;
        while (more) {
            more = bundles.values().stream().filter(bundle -> !left.contains(bundle.name()) && lacks(bundle)).map(Bundle::name).toList()
                    .stream().map(left::add).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean lacks(Bundle bundle) {
        return bundle.names("Require-Bundle", false).stream().anyMatch(left::contains)
                || bundle.names("Fragment-Host", false).stream().anyMatch(left::contains)
                || bundle.names("Import-Package", false).stream().map(exporters::get)
                        .anyMatch(by -> by != null && left.containsAll(by));
    }

    /** Leaves what was only there for what was left; a bundle that nobody ever named is there for itself. */
    private void leaveUnused() {
        boolean more = true;
        while (more) {
            more = bundles.values().stream().filter(bundle -> !left.contains(bundle.name()) && isUnused(bundle)).map(Bundle::name).toList()
                    .stream().map(left::add).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean isUnused(Bundle bundle) {
        if (bundle.said("Provide-Capability").contains(SERVICE_LOADER + ".processor")) {
            return bundles.values().stream().filter(other -> !left.contains(other.name()))
                    .noneMatch(other -> other.said("Require-Capability").contains(SERVICE_LOADER));
        }
        List<Bundle> users = bundles.values().stream().filter(other -> other != bundle && uses(other, bundle)).toList();
        return !bundle.offersServices() && !users.isEmpty() && users.stream().allMatch(user -> left.contains(user.name()));
    }

    private static boolean uses(Bundle user, Bundle used) {
        Set<String> exported = used.names("Export-Package", true);
        return user.names("Require-Bundle", true).contains(used.name()) || user.names("Fragment-Host", true).contains(used.name())
                || user.names("Import-Package", true).stream().anyMatch(exported::contains);
    }
}
