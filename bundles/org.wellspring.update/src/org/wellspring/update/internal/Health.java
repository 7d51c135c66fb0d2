// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.wellspring.core.words.Texts;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugin.State;
import org.wellspring.update.internal.InstalledState.Entry;

/** How plug-ins do: what they lack, what the framework says of their bundles. */
final class Health {
    private final BundleContext context;
    private final boolean safe;
    private final Optional<Integer> started;

    /**
     * In this process.
     *
     * @param safe whether it was started without plug-ins
     * @param started the state its window was started with; empty for a command, which has only some of the bundles
     */
    Health(BundleContext context, boolean safe, Optional<Integer> started) {
        this.context = context;
        this.safe = safe;
        this.started = started;
    }

    Plugin of(Entry entry, Collection<IInstallableUnit> units, Optional<IRequirement> unmet) {
        Texts texts = PluginProblems.texts();
        if (!entry.enabled()) {
            return plugin(entry, State.DISABLED, "");
        }
        if (unmet.isPresent()) {
            String what = Reasons.java(unmet.get()).map(java -> texts.get("health.java", java))
                    .orElseGet(() -> texts.get("health.missing", Reasons.said(unmet.get())));
            return plugin(entry, State.FAULTY, what);
        }
        if (safe) {
            return plugin(entry, State.RESTART, texts.get("health.safe"));
        }
        if (started.isPresent()) {
            for (IInstallableUnit unit : units) {
                for (IArtifactKey key : unit.getArtifacts()) {
                    Optional<Plugin> faulty = key.getClassifier().equals(InstalledState.BUNDLE) ? fault(entry, key, texts) : Optional.empty();
                    if (faulty.isPresent()) {
                        return faulty.get();
                    }
                }
            }
        }
        return plugin(entry, State.ENABLED, "");
    }

    private Optional<Plugin> fault(Entry entry, IArtifactKey key, Texts texts) {
        Optional<Bundle> bundle = Stream.of(context.getBundles())
                .filter(one -> key.getId().equals(one.getSymbolicName()) && key.getVersion().toString().equals(one.getVersion().toString())).findFirst();
        if (bundle.isEmpty()) {
            return Optional.of(plugin(entry, State.RESTART, texts.get("health.restart")));
        }
        boolean fragment = bundle.get().getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (fragment || bundle.get().getState() > Bundle.INSTALLED) {
            return Optional.empty();
        }
        return Optional.of(plugin(entry, State.FAULTY, texts.get("health.unresolved", key.getId(), why(bundle.get()))));
    }

    /** The framework says why only to who tries. */
    private static String why(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return "";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage()).lines().map(String::strip).filter(line -> line.contains("Unresolved requirement"))
                    .map(line -> line.replaceFirst(".*Unresolved requirement: ", "")).findFirst()
                    .orElse(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Plugin plugin(Entry entry, State state, String problem) {
        return new Plugin(entry.id(), entry.name(), entry.version(), state, problem, entry.site(), entry.signer());
    }
}
