// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.wellspring.launch.plugins.PluginFolder;

/** Whose code it is: of which plug-in a class is, by its package. Any thread. */
final class PluginCode {
    private static final Pattern CLASS_NAME = Pattern.compile("\\p{javaJavaIdentifierStart}[\\p{javaJavaIdentifierPart}]*(?:\\.\\p{javaJavaIdentifierPart}+)+");
    private final BundleContext context;
    private final PluginFolder folder;
    /** By id, which no other bundle gets: every look for a service asks. */
    private final Map<Long, Boolean> plugins = new ConcurrentHashMap<>();
    private final Map<BundleWiring, Set<String>> packages = Collections.synchronizedMap(new WeakHashMap<>());

    PluginCode(BundleContext context, PluginFolder folder) {
        this.context = context;
        this.folder = folder;
    }

    /** The bundles of plug-ins that are here. */
    List<Bundle> bundles() {
        return Stream.of(context.getBundles()).filter(this::isPlugin).toList();
    }

    /** Whether a bundle is one of a plug-in. */
    boolean isPlugin(Bundle bundle) {
        return plugins.computeIfAbsent(bundle.getBundleId(), id -> folder.holds(bundle.getLocation()));
    }

    /** The plug-in that an error comes from: of what first went wrong, or else of what was made of it. */
    Optional<Bundle> whose(Throwable thrown) {
        Set<Throwable> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Bundle> found = Optional.empty();
        for (Throwable one = thrown; one != null && chain.add(one); one = one.getCause()) {
            Optional<Bundle> here = whose(one.getStackTrace());
            found = here.isPresent() ? here : found;
        }
        // A class that is missing, or a part that can't be made, is only named.
        return found.or(() -> chain.stream().flatMap(one -> named(one.getMessage()).stream()).findFirst());
    }

    /** The innermost frame that is a plug-in’s. */
    Optional<StackTraceElement> frame(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).filter(frame -> first(Stream.of(frame.getClassName())).isPresent()).findFirst();
    }

    /** The plug-in of the innermost frame that is a plug-in’s. */
    Optional<Bundle> whose(StackTraceElement[] frames) {
        return first(Arrays.stream(frames).map(StackTraceElement::getClassName));
    }

    /** The plug-in that is named in a text, or of which a class is. */
    Optional<Bundle> named(String text) {
        if (text == null) {
            return Optional.empty();
        }
        List<String> names = CLASS_NAME.matcher(text).results().map(MatchResult::group).toList();
        return bundles().stream().filter(bundle -> names.contains(bundle.getSymbolicName())).findFirst().or(() -> first(names.stream()));
    }

    private Optional<Bundle> first(Stream<String> classes) {
        List<Bundle> here = bundles();
        return here.isEmpty() ? Optional.empty()
                : classes.map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                        .flatMap(name -> here.stream().filter(bundle -> packages(bundle).contains(name)).limit(1)).findFirst();
    }

    private Set<String> packages(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring == null ? Set.of() : packages.computeIfAbsent(wiring, PluginCode::contained);
    }

    private static Set<String> contained(BundleWiring wiring) {
        Collection<String> classes = wiring.listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return classes == null ? Set.of()
                : classes.stream().map(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.')).collect(Collectors.toSet());
    }
}
