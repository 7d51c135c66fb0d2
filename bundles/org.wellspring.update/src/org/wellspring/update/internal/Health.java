// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugin.State;
import org.wellspring.update.internal.InstalledState.Entry;

/** How plug-ins do: what they lack, what the framework says of their bundles. */
final class Health {
    private final Texts texts = PluginProblems.texts();
    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final RecordedFaults faults;
    private final boolean safe;
    private final Optional<Integer> started;

    /**
     * In this process.
     *
     * @param faults what was done wrong
     * @param safe whether it was started without plug-ins
     * @param started the state its window was started with; empty for a command, which has only some of the bundles
     */
    Health(BundleContext context, ServiceComponentRuntime components, RecordedFaults faults, boolean safe, Optional<Integer> started) {
        this.context = context;
        this.components = components;
        this.faults = faults;
        this.safe = safe;
        this.started = started;
    }

    Plugin of(Entry entry, Collection<IInstallableUnit> units, Optional<IRequirement> unmet) {
        if (!entry.enabled()) {
            return plugin(entry, State.DISABLED, "");
        }
        if (unmet.isPresent()) {
            String what = Reasons.java(unmet.get()).map(java -> texts.get("health.java", java))
                    .orElseGet(() -> texts.get("health.missing", Reasons.said(unmet.get())));
            return plugin(entry, State.FAULTY, what);
        }
        Optional<String> failed = InstalledState.bundles(units).flatMap(key -> faults.of(key.getId(), key.getVersion().toString()).stream())
                .max(Comparator.comparing(Fault::last)).map(this::said);
        if (safe) {
            return plugin(entry, State.RESTART, Stream.concat(Stream.of(texts.get("health.safe")), failed.stream()).collect(Collectors.joining(" ")));
        }
        if (started.isPresent()) {
            Optional<Plugin> faulty = InstalledState.bundles(units).flatMap(key -> fault(entry, key).stream()).findFirst();
            if (faulty.isPresent()) {
                return faulty.get();
            }
        }
        return failed.map(what -> plugin(entry, State.FAULTY, what)).orElseGet(() -> plugin(entry, State.ENABLED, ""));
    }

    private String said(Fault fault) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UserLocale.current().forms()).withZone(UserLocale.current().zone())
                .format(fault.last());
        return texts.get(fault.times() == 1 ? "health.failed.once" : "health.failed", fault.times(), when, fault.what());
    }

    private Optional<Plugin> fault(Entry entry, IArtifactKey key) {
        Optional<Bundle> bundle = Stream.of(context.getBundles())
                .filter(one -> key.getId().equals(one.getSymbolicName()) && key.getVersion().toString().equals(one.getVersion().toString())).findFirst();
        if (bundle.isEmpty()) {
            return Optional.of(plugin(entry, State.RESTART, texts.get("health.restart")));
        }
        boolean fragment = bundle.get().getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (!fragment && bundle.get().getState() <= Bundle.INSTALLED) {
            return Optional.of(plugin(entry, State.FAULTY, texts.get("health.unresolved", key.getId(), why(bundle.get()))));
        }
        return waiting(bundle.get()).map(what -> plugin(entry, State.FAULTY, what));
    }

    /** A part that waits for a service that nobody offers; nothing else tells of it. */
    private Optional<String> waiting(Bundle bundle) {
        for (ComponentDescriptionDTO part : components.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO made : components.getComponentConfigurationDTOs(part)) {
                if (made.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    String service = Stream.of(part.references).filter(reference -> Stream.of(made.unsatisfiedReferences)
                            .anyMatch(missing -> missing.name.equals(reference.name))).map(reference -> reference.interfaceName).findFirst().orElse("");
                    return Optional.of(texts.get("health.waiting", part.name, service));
                }
            }
        }
        return Optional.empty();
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
