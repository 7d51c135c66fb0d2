// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Brings bundles into the running program and takes them out, where that can be done whole: a view that comes by {@code plugin.xml} is
 * only read at a start, and one that is open can’t be taken from under its user.
 */
final class LiveBundles {
    private final BundleContext context;

    LiveBundles(BundleContext context) {
        this.context = context;
    }

    /** A line of a list of bundles. */
    private record Line(String name, String version, URI place, boolean started) {
        static Line of(String line) {
            String[] said = line.split(",");
            return new Line(said[0], said[1], URI.create(said[2]), said.length > 4 && Boolean.parseBoolean(said[4]));
        }

        Path jar() {
            return Path.of(URI.create(place.toString().replace("%2C", ",")));
        }

        boolean is(Bundle bundle) {
            return name.equals(bundle.getSymbolicName()) && version.equals(bundle.getVersion().toString());
        }
    }

    /**
     * Makes the running program that of another list.
     *
     * @return whether it is; if not, nothing was changed, or what was changed is not all
     */
    boolean change(Path before, Path after) throws IOException {
        Set<Line> was = lines(before);
        Set<Line> will = lines(after);
        List<Line> come = will.stream().filter(line -> !was.contains(line)).toList();
        List<Line> go = was.stream().filter(line -> !will.contains(line)).toList();
        for (Line line : go) {
            if (hasView(line.jar())) {
                return false;
            }
        }
        boolean atOnce = true;
        for (Line line : come) {
            atOnce &= !Files.exists(line.jar()) || !isReadAtStart(line.jar());
        }
        return (go.isEmpty() || remove(go)) & add(come) & atOnce;
    }

    private static Set<Line> lines(Path list) throws IOException {
        Set<Line> lines = new LinkedHashSet<>();
        if (Files.isRegularFile(list)) {
            Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::of).forEach(lines::add);
        }
        return lines;
    }

    private static boolean hasView(Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return false;
        }
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.getManifest() != null && file.getManifest().getMainAttributes().getValue("Model-Fragment") != null
                    || file.getEntry("plugin.xml") != null;
        }
    }

    /** Whether it adds to the model of the window by an extension; the workbench reads those when it starts. */
    private static boolean isReadAtStart(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            ZipEntry entry = file.getEntry("plugin.xml");
            return entry != null && new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains("org.eclipse.e4.workbench.model");
        }
    }

    private boolean remove(List<Line> lines) {
        List<Bundle> gone = new ArrayList<>();
        boolean all = true;
        for (Line line : lines) {
            Optional<Bundle> bundle = running(line);
            try {
                if (bundle.isPresent()) {
                    bundle.get().uninstall();
                    gone.add(bundle.get());
                }
            } catch (BundleException e) {
                ILog.of(LiveBundles.class).warn("Can't be taken out while the program runs: " + line.name(), e);
                all = false;
            }
        }
        refresh(gone);
        return all;
    }

    private boolean add(List<Line> lines) {
        List<Bundle> come = new ArrayList<>();
        boolean all = true;
        for (Line line : lines) {
            try {
                come.add(running(line).isPresent() ? running(line).get() : context.installBundle("reference:" + line.place()));
            } catch (BundleException e) {
                ILog.of(LiveBundles.class).warn("Can't be brought in while the program runs: " + line.name(), e);
                all = false;
            }
        }
        wiring().resolveBundles(come);
        for (Bundle bundle : come) {
            all &= started(bundle);
        }
        return all;
    }

    private static boolean started(Bundle bundle) {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
            return true;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            return true;
        } catch (BundleException e) {
            ILog.of(LiveBundles.class).warn("Does not start: " + bundle.getSymbolicName(), e);
            return false;
        }
    }

    private Optional<Bundle> running(Line line) {
        return Stream.of(context.getBundles()).filter(line::is).findFirst();
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    private void refresh(List<Bundle> gone) {
        if (!gone.isEmpty()) {
            wiring().refreshBundles(gone);
        }
    }
}
