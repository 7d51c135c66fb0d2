// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.wellspring.launch.plugins.PluginFolder;
import org.wellspring.update.Signer;

/**
 * What is installed together: the plug-ins the user asked for, and what p2 found them to need. In the folder of a state it is two files
 * for us, and a list of bundles for the launcher.
 *
 * @param entries by id
 * @param units everything that belongs to them, what was shipped not among it
 */
record InstalledState(Map<String, Entry> entries, Set<IInstallableUnit> units) {
    /** The kind of artifact that is a bundle. */
    private static final String BUNDLE = "osgi.bundle";
    private static final String ENTRIES = "plug-ins.properties";
    private static final String STARTED = ",4,";

    /** A plug-in the user asked for. */
    record Entry(String id, String unit, String name, String version, String provider, String licence, String site, Signer signer, boolean enabled) {
        Entry enabled(boolean on) {
            return new Entry(id, unit, name, version, provider, licence, site, signer, on);
        }
    }

    static final InstalledState NOTHING = new InstalledState(Map.of(), Set.of());

    /** The one of a state's folder; nothing where there is none. */
    static InstalledState read(Agent agent, PluginFolder folder, int state) {
        Path file = folder.state(state).resolve(ENTRIES);
        if (state == PluginFolder.NONE || !Files.isRegularFile(file)) {
            return NOTHING;
        }
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
            IMetadataRepository units = agent.metadata().loadRepository(folder.state(state).toUri(), null);
            Set<IInstallableUnit> all = new LinkedHashSet<>(units.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
            return new InstalledState(entries(said), all);
        } catch (IOException | ProvisionException | IllegalArgumentException e) {
            throw PluginProblems.refused(e, "folder", folder.state(state));
        }
    }

    private static Map<String, Entry> entries(Properties said) {
        Map<String, Entry> entries = new HashMap<>();
        for (String key : new TreeSet<>(said.stringPropertyNames())) {
            if (key.endsWith(".unit")) {
                String id = key.substring(0, key.length() - ".unit".length());
                entries.put(id, new Entry(id, said.getProperty(key), said.getProperty(id + ".name", id), said.getProperty(id + ".version", ""),
                        said.getProperty(id + ".provider", ""), said.getProperty(id + ".licence", ""), said.getProperty(id + ".site", ""),
                        new Signer(said.getProperty(id + ".signer", ""), said.getProperty(id + ".key", "")),
                        Boolean.parseBoolean(said.getProperty(id + ".enabled", "true"))));
            }
        }
        return entries;
    }

    /** Writes it into the folder of a new state. */
    void write(Agent agent, PluginFolder folder, int state) throws IOException {
        Properties said = new Properties();
        entries.values().forEach(entry -> {
            String id = entry.id() + ".";
            said.setProperty(id + "unit", entry.unit());
            said.setProperty(id + "name", entry.name());
            said.setProperty(id + "version", entry.version());
            said.setProperty(id + "provider", entry.provider());
            said.setProperty(id + "licence", entry.licence());
            said.setProperty(id + "site", entry.site());
            said.setProperty(id + "signer", entry.signer().name());
            said.setProperty(id + "key", entry.signer().key());
            said.setProperty(id + "enabled", Boolean.toString(entry.enabled()));
        });
        Path home = folder.state(state);
        try (Writer out = Files.newBufferedWriter(home.resolve(ENTRIES), StandardCharsets.UTF_8)) {
            said.store(out, null);
        }
        try {
            agent.metadata().createRepository(home.toUri(), "installed", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of())
                    .addInstallableUnits(units);
        } catch (ProvisionException e) {
            throw new IOException(e);
        }
        Files.write(folder.bundles(state), lines(folder.pool()), StandardCharsets.UTF_8);
    }

    /** The plug-in of a name as people type it: its id, with or without what p2 adds to it, or its name. */
    Optional<Entry> named(String typed) {
        return entries.values().stream().filter(entry -> entry.id().equalsIgnoreCase(Planning.id(typed)) || entry.name().equalsIgnoreCase(typed)).findFirst();
    }

    /** What belongs to a plug-in, itself included. */
    Set<IInstallableUnit> of(Entry entry) {
        Set<IInstallableUnit> found = new LinkedHashSet<>();
        units.stream().filter(unit -> unit.getId().equals(entry.unit())).forEach(unit -> add(unit, found));
        return found;
    }

    private void add(IInstallableUnit unit, Set<IInstallableUnit> found) {
        if (found.add(unit)) {
            for (IRequirement needed : unit.getRequirements()) {
                units.stream().filter(other -> other.satisfies(needed)).forEach(other -> add(other, found));
            }
        }
    }

    /** The bundles among units. */
    static Stream<IArtifactKey> bundles(Collection<IInstallableUnit> units) {
        return units.stream().flatMap(unit -> unit.getArtifacts().stream()).filter(key -> key.getClassifier().equals(BUNDLE));
    }

    /** The lines of everything that is switched on. */
    private List<String> lines(Path pool) throws IOException {
        Set<IInstallableUnit> on = entries.values().stream().filter(Entry::enabled).map(this::of).flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> lines = new ArrayList<>();
        for (IArtifactKey key : bundles(on).toList()) {
            Path jar = jar(pool, key);
            lines.add(key.getId() + "," + key.getVersion() + "," + jar.toUri().toString().replace(",", "%2C") + STARTED + !isFragment(jar));
        }
        return lines.stream().sorted().distinct().toList();
    }

    /** Where a bundle lies among all that were fetched. */
    static Path jar(Path pool, IArtifactKey key) {
        return pool.resolve("plugins").resolve(key.getId() + "_" + key.getVersion() + ".jar");
    }

    private static boolean isFragment(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes said = file.getManifest() == null ? new Attributes() : file.getManifest().getMainAttributes();
            return said.getValue("Fragment-Host") != null;
        }
    }
}
