// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/** What the classes of a model are known by belongs to whoever was first: a plug-in that takes a name of ours could make the book unreadable. */
final class OwnModels {
    private static final Pattern OURS = Pattern.compile("\\buri\\s*=\\s*[\"'](urn:wellspring:[^\"']*)[\"']");
    private final Path pool;

    OwnModels(Path pool) {
        this.pool = pool;
    }

    /**
     * Looks into the bundles of a plug-in.
     *
     * @throws org.wellspring.core.SpaceException if one brings a model by a name that is ours
     */
    void refuse(Collection<IInstallableUnit> units, String plugin) {
        InstalledState.bundles(units).forEach(key -> {
            Path jar = InstalledState.jar(pool, key);
            try {
                taken(jar).ifPresent(name -> {
                    throw PluginProblems.refused("model", plugin, name);
                });
            } catch (IOException e) {
                throw PluginProblems.refused(e, "folder", jar);
            }
        });
    }

    private static Optional<String> taken(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            ZipEntry entry = file.getEntry("plugin.xml");
            if (entry == null) {
                return Optional.empty();
            }
            Matcher ours = OURS.matcher(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return ours.find() ? Optional.of(ours.group(1)) : Optional.empty();
        }
    }
}
