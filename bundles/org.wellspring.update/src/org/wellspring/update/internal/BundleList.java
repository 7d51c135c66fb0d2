// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The bundles of an installation that p2 did not make, as p2 would see them: what they offer, for they need nothing more. */
final class BundleList {
    private static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private final Path installation;

    BundleList(Path installation) {
        this.installation = installation;
    }

    /** One for each; none where there is no list. */
    List<IInstallableUnit> units() throws IOException {
        Path list = installation.resolve(LIST);
        List<IInstallableUnit> units = new ArrayList<>();
        if (Files.isRegularFile(list)) {
            for (String line : Files.readAllLines(list)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] said = line.split(",");
                    URI place = installation.toUri().resolve(said[2]);
                    units.add(unit(said[0], Version.parseVersion(said[1]), manifest(Path.of(place))));
                }
            }
        }
        return units;
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

    private static IInstallableUnit unit(String id, Version version, Attributes manifest) throws IOException {
        List<IProvidedCapability> offered = new ArrayList<>(List.of(MetadataFactory.createProvidedCapability("osgi.bundle", id, version)));
        try {
            ManifestElement[] packages = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, manifest.getValue(Constants.EXPORT_PACKAGE));
            for (ManifestElement exported : packages == null ? new ManifestElement[0] : packages) {
                String exportedVersion = exported.getAttribute(Constants.VERSION_ATTRIBUTE);
                for (String name : exported.getValueComponents()) {
                    offered.add(MetadataFactory.createProvidedCapability("java.package", name,
                            exportedVersion == null ? Version.emptyVersion : Version.parseVersion(exportedVersion)));
                }
            }
        } catch (BundleException e) {
            throw new IOException(id, e);
        }
        boolean singleton = String.valueOf(manifest.getValue(Constants.BUNDLE_SYMBOLICNAME)).contains("singleton:=true");
        return Shipped.unit(id, version, singleton, offered);
    }
}
