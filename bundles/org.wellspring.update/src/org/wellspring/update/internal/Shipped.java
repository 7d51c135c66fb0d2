// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.equinox.internal.p2.engine.Profile;
import org.eclipse.equinox.internal.p2.engine.SimpleProfileRegistry;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What the program was shipped with, as p2 sees it: plug-ins are added to it and change nothing of it. The profile that the build left is
 * copied before it is read, for p2 locks what it reads, and the installation may be nobody’s to write. An installation without one, such
 * as a developer’s, is known by its list of bundles.
 */
final class Shipped {
    private static final String PROFILE = "Wellspring";
    private static final String REGISTRY = "p2/org.eclipse.equinox.p2.engine/profileRegistry/" + PROFILE + ".profile";
    private static final String JAVA = "a.jre.javase";
    private static final String ENDING = ".profile.gz";
    private final BundleContext context;

    Shipped(BundleContext context) {
        this.context = context;
    }

    /** A profile of its own for one question, with the Java that runs here. */
    Profile profile(IProvisioningAgent agent) throws IOException {
        Optional<Path> left = newest();
        Profile profile = left.isPresent() ? copied(agent, left.get()) : new Profile(agent, PROFILE, null, here());
        if (left.isEmpty()) {
            new BundleList(installation()).units().forEach(unit -> keep(profile, unit));
        }
        List.copyOf(profile.query(QueryUtil.createIUQuery(JAVA), null).toUnmodifiableSet()).forEach(profile::removeInstallableUnit);
        keep(profile, java());
        return profile;
    }

    /** Adds what must stay as it is. */
    static void keep(Profile profile, IInstallableUnit unit) {
        profile.addInstallableUnit(unit);
        profile.setInstallableUnitProperty(unit, Planning.INCLUSION, Planning.strict(unit));
    }

    private Optional<Path> newest() throws IOException {
        Path registry = installation().resolve(REGISTRY);
        if (!Files.isDirectory(registry)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(registry)) {
            return all.filter(path -> path.toString().endsWith(ENDING)).max(Comparator.comparing(path -> path.getFileName().toString()));
        }
    }

    private static Profile copied(IProvisioningAgent agent, Path newest) throws IOException {
        Path registry = Files.createTempDirectory("wellspring-profile-");
        Path folder = Files.createDirectory(registry.resolve(PROFILE + ".profile"));
        try {
            Files.copy(newest, folder.resolve(newest.getFileName()));
            IProfile profile = new SimpleProfileRegistry(agent, registry.toFile(), null, false).getProfile(PROFILE);
            if (profile == null) {
                throw new IOException("No profile in " + newest);
            }
            return (Profile) profile;
        } finally {
            try (Stream<Path> all = Files.walk(registry)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private Map<String, String> here() {
        return Map.of(IProfile.PROP_ENVIRONMENTS, String.join(",", "osgi.os=" + context.getProperty("osgi.os"),
                "osgi.ws=" + context.getProperty("osgi.ws"), "osgi.arch=" + context.getProperty("osgi.arch")));
    }

    /** The Java that runs, from what the framework says of it. */
    private IInstallableUnit java() {
        BundleRevision system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(BundleRevision.class);
        List<IProvidedCapability> provided = new ArrayList<>();
        for (BundleCapability environment : system.getDeclaredCapabilities(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
            String name = (String) environment.getAttributes().get(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE);
            for (Object version : versions(environment.getAttributes().get(ExecutionEnvironmentNamespace.CAPABILITY_VERSION_ATTRIBUTE))) {
                provided.add(MetadataFactory.createProvidedCapability("osgi.ee", name, Version.parseVersion(version.toString())));
            }
        }
        packages(system).forEach(provided::add);
        return unit(JAVA, Version.parseVersion(Runtime.version().feature() + ".0.0"), true, provided);
    }

    private static Collection<?> versions(Object said) {
        return said instanceof Collection<?> several ? several : said == null ? List.of() : List.of(said);
    }

    private static Stream<IProvidedCapability> packages(BundleRevision revision) {
        return revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream().map(BundleCapability::getAttributes)
                .map(said -> MetadataFactory.createProvidedCapability("java.package", (String) said.get(PackageNamespace.PACKAGE_NAMESPACE),
                        Version.parseVersion(String.valueOf(said.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE)))));
    }

    private Path installation() {
        return Path.of(String.valueOf(context.getProperty("osgi.install.area")).replaceFirst("^file:", ""));
    }

    /** What offers these, and needs nothing; of a singleton there is no second version. */
    static IInstallableUnit unit(String id, Version version, boolean singleton, List<IProvidedCapability> provided) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId(id);
        description.setVersion(version);
        description.setSingleton(singleton);
        List<IProvidedCapability> all = new ArrayList<>(provided);
        all.add(MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, id, version));
        description.setCapabilities(all.toArray(IProvidedCapability[]::new));
        return MetadataFactory.createInstallableUnit(description);
    }
}
