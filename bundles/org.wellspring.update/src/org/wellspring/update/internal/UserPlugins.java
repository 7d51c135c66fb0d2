// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.p2.engine.Profile;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.osgi.signedcontent.SignedContentFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.wellspring.launch.UserFolders;
import org.wellspring.launch.handover.PrivateFolders;
import org.wellspring.launch.plugins.PluginFolder;
import org.wellspring.update.Available;
import org.wellspring.update.Change;
import org.wellspring.update.Change.Kind;
import org.wellspring.update.Change.Step;
import org.wellspring.update.Effect;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugins;
import org.wellspring.update.Signer;
import org.wellspring.update.internal.InstalledState.Entry;
import org.wellspring.update.internal.SiteReading.Found;

/** The user’s plug-ins, by p2 and a folder of states. */
@Component
public final class UserPlugins implements Plugins {
    private final IProvisioningAgentProvider p2;
    private final SignedContentFactory signatures;
    private final RecordedFaults faults;
    private final ServiceComponentRuntime components;
    private final BundleContext context;
    private final PluginFolder folder;
    private final Sites sites;

    /** With the folder the launcher named. */
    @Activate
    public UserPlugins(@Reference IProvisioningAgentProvider p2, @Reference SignedContentFactory signatures, @Reference RecordedFaults faults,
            @Reference ServiceComponentRuntime components, BundleContext context) {
        this(p2, signatures, faults, components, context, new PluginFolder(folder()));
    }

    /** The launcher says where; where another one started the program, it is the same place. */
    static Path folder() {
        String told = System.getProperty(PluginFolder.FOLDER, "");
        try {
            return told.isEmpty() ? UserFolders.find().plugins() : Path.of(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UserPlugins(IProvisioningAgentProvider p2, SignedContentFactory signatures, RecordedFaults faults, ServiceComponentRuntime components,
            BundleContext context, PluginFolder folder) {
        this.p2 = p2;
        this.signatures = signatures;
        this.faults = faults;
        this.components = components;
        this.context = context;
        this.folder = folder;
        this.sites = new Sites(folder.folder());
    }

    @Override
    public List<String> sites() {
        return sites.all();
    }

    @Override
    public String addSite(String place, IProgressMonitor monitor) {
        String site = Sites.normal(place);
        asked(agent -> new SiteReading(agent).found(site, Set.of(), monitor));
        sites.add(site);
        return site;
    }

    @Override
    public String removeSite(String place) {
        String site = sites.all().stream()
                .filter(kept -> kept.equals(place.strip()) || kept.equals(Path.of(place.strip()).toAbsolutePath().normalize().toString()))
                .findFirst().orElseThrow(() -> PluginProblems.refused("site.unknown", place));
        sites.remove(site);
        return site;
    }

    @Override
    public Available available(IProgressMonitor monitor) {
        return asked(agent -> new SiteReading(agent).available(sites.all(), SiteReading.ids(planning(agent).shipped()), installed(agent), monitor));
    }

    @Override
    public List<Plugin> installed() {
        if (folder.current() == PluginFolder.NONE) {
            return List.of();
        }
        return asked(agent -> {
            InstalledState now = installed(agent);
            Planning planning = planning(agent);
            Profile shipped = planning.shipped();
            Health health = new Health(context, components, faults, isSafe(), started());
            return now.entries().values().stream()
                    .map(entry -> health.of(entry, now.of(entry), planning.unmet(shipped, now, now.of(entry)).stream().findFirst()))
                    .sorted(Comparator.comparing(Plugin::name, String.CASE_INSENSITIVE_ORDER)).toList();
        });
    }

    @Override
    public Change install(String id, Optional<String> site, IProgressMonitor monitor) {
        List<String> from = site.map(Sites::normal).map(List::of).orElseGet(sites::all);
        if (from.isEmpty()) {
            throw PluginProblems.refused("sites.none");
        }
        Change change = asked(agent -> {
            InstalledState now = installed(agent);
            Found found = found(agent, id, from, monitor);
            Entry there = now.entries().get(found.id());
            if (there != null && there.version().equals(found.unit().getVersion().toString()) && there.enabled()) {
                throw PluginProblems.refused("installed", there.name(), there.version());
            }
            return changed(agent, now, List.of(found), from, monitor);
        });
        site.map(Sites::normal).ifPresent(sites::add);
        return change;
    }

    @Override
    public Change update(Collection<String> ids, IProgressMonitor monitor) {
        return asked(agent -> {
            InstalledState now = installed(agent);
            Set<String> wanted = ids.stream().map(id -> entry(now, id).id()).collect(Collectors.toSet());
            Map<String, Found> newest = new LinkedHashMap<>();
            Set<String> shipped = SiteReading.ids(planning(agent).shipped());
            SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, sites.all().size()));
            for (String site : sites.all()) {
                new SiteReading(agent).found(site, shipped, progress.split(1)).forEach(found -> newest.merge(found.id(), found, SiteReading::newer));
            }
            List<Found> newer = newest.values().stream()
                    .filter(found -> now.entries().containsKey(found.id()) && (wanted.isEmpty() || wanted.contains(found.id())))
                    .filter(found -> isNewer(now, found)).toList();
            return newer.isEmpty() ? nothing() : changed(agent, now, newer, sites.all(), monitor);
        });
    }

    private static boolean isNewer(InstalledState now, Found found) {
        return now.units().stream().filter(unit -> unit.getId().equals(found.unit().getId()))
                .allMatch(unit -> unit.getVersion().compareTo(found.unit().getVersion()) < 0);
    }

    @Override
    public Change remove(String id) {
        return asked(agent -> {
            InstalledState now = installed(agent);
            Entry entry = entry(now, id);
            Set<IInstallableUnit> goes = now.units().stream().filter(unit -> unit.getId().equals(entry.unit())).collect(Collectors.toSet());
            Map<String, Entry> entries = new LinkedHashMap<>(now.entries());
            entries.remove(entry.id());
            Set<IInstallableUnit> stay = new LinkedHashSet<>();
            InstalledState without = new InstalledState(entries, without(now.units(), goes));
            entries.values().forEach(other -> stay.addAll(without.of(other)));
            return made(agent, new InstalledState(entries, stay), List.of(step(Kind.REMOVE, entry, "")));
        });
    }

    private static Set<IInstallableUnit> without(Set<IInstallableUnit> units, Set<IInstallableUnit> goes) {
        Set<IInstallableUnit> stay = new LinkedHashSet<>(units);
        stay.removeAll(goes);
        return stay;
    }

    @Override
    public Change enable(String id, boolean on) {
        return asked(agent -> {
            InstalledState now = installed(agent);
            Entry entry = entry(now, id);
            if (entry.enabled() == on) {
                return nothing();
            }
            Map<String, Entry> entries = new LinkedHashMap<>(now.entries());
            entries.put(entry.id(), entry.enabled(on));
            faults.forget(InstalledState.bundles(now.of(entry)).map(IArtifactKey::getId).collect(Collectors.toSet()));
            return made(agent, new InstalledState(entries, now.units()), List.of(step(on ? Kind.ENABLE : Kind.DISABLE, entry, entry.version())));
        });
    }

    @Override
    public Effect apply(Change change) {
        if (change.isEmpty()) {
            return Effect.NONE;
        }
        return alone(() -> {
            if (folder.current() != change.state().from()) {
                throw PluginProblems.refused("meanwhile");
            }
            boolean comes = change.what().stream().anyMatch(step -> step.kind() != Kind.REMOVE && step.kind() != Kind.DISABLE);
            folder.use(change.state().to(), comes);
            Optional<Integer> started = started();
            if (started.isEmpty() || !started.get().equals(change.state().from())) {
                return Effect.NEXT_START;
            }
            boolean now = new LiveBundles(context).change(folder.bundles(change.state().from()), folder.bundles(change.state().to()));
            if (now) {
                System.setProperty(PluginFolder.STARTED_WITH, Integer.toString(change.state().to()));
            }
            return now ? Effect.NOW : Effect.NEXT_START;
        });
    }

    @Override
    public Optional<String> takenBack() {
        int failed = folder.failed();
        if (failed == PluginFolder.NONE) {
            return Optional.empty();
        }
        try {
            InstalledState was = asked(agent -> InstalledState.read(agent, folder, failed));
            InstalledState now = asked(this::installed);
            folder.told();
            String names = was.entries().values().stream().filter(entry -> !entry.equals(now.entries().get(entry.id())))
                    .map(entry -> entry.name() + " " + entry.version())
                    .sorted().collect(Collectors.joining(", "));
            return Optional.of(PluginProblems.texts().get("takenBack", names));
        } catch (IOException e) {
            throw PluginProblems.refused(e, "folder", folder.folder());
        }
    }

    @Override
    public boolean isSafe() {
        return Boolean.getBoolean(PluginFolder.SAFE);
    }

    /** The state a window of this process was started with; empty for a command. */
    private Optional<Integer> started() {
        return Optional.ofNullable(System.getProperty(PluginFolder.WINDOW)).map(window -> System.getProperty(PluginFolder.STARTED_WITH)).map(Integer::valueOf);
    }

    private Found found(Agent agent, String id, List<String> from, IProgressMonitor monitor) {
        Set<String> shipped = SiteReading.ids(planning(agent).shipped());
        List<Found> all = new ArrayList<>();
        from.forEach(site -> all.addAll(new SiteReading(agent).found(site, shipped, monitor)));
        return all.stream().filter(found -> found.id().equalsIgnoreCase(Planning.id(id)) || Reasons.name(found.unit()).equalsIgnoreCase(id))
                .reduce(SiteReading::newer)
                .orElseThrow(() -> PluginProblems.refused("unknown", id, all.stream().map(Found::id).sorted().collect(Collectors.joining(", "))));
    }

    /** What comes of these being there in the versions found. */
    private Change changed(Agent agent, InstalledState now, List<Found> found, List<String> from, IProgressMonitor monitor) {
        List<URI> uris = from.stream().map(Sites::uri).toList();
        Set<String> ids = found.stream().map(one -> one.unit().getId()).collect(Collectors.toSet());
        List<IInstallableUnit> go = now.units().stream().filter(unit -> ids.contains(unit.getId()) && found.stream().noneMatch(one -> one.unit().equals(unit)))
                .toList();
        Set<IInstallableUnit> units = planning(agent).with(now, found.stream().map(Found::unit).toList(), go, uris, monitor);
        new Fetching(agent, folder.pool()).fetch(units, uris, monitor);
        Map<String, Entry> entries = new LinkedHashMap<>(now.entries());
        List<Step> steps = new ArrayList<>();
        for (Found one : found) {
            IInstallableUnit unit = one.unit();
            Entry bare = new Entry(one.id(), unit.getId(), Reasons.name(unit), unit.getVersion().toString(),
                    Reasons.said(unit, IInstallableUnit.PROP_PROVIDER).orElse(""),
                    SiteReading.licence(unit), one.site(), Signer.NONE, true);
            InstalledState with = new InstalledState(Map.of(bare.id(), bare), units);
            new OwnModels(folder.pool()).refuse(with.of(bare), bare.name());
            Entry entry = new Entry(bare.id(), bare.unit(), bare.name(), bare.version(), bare.provider(), bare.licence(), bare.site(),
                    new Signers(signatures, folder.pool()).of(with.of(bare)), true);
            Entry before = entries.put(entry.id(), entry);
            steps.add(new Step(before == null ? Kind.INSTALL : before.version().equals(entry.version()) ? Kind.ENABLE : Kind.UPDATE, entry.id(), entry.name(),
                    before == null ? "" : before.version(), entry.version(), entry.provider(), entry.licence(), entry.signer(),
                    before == null ? Signer.NONE : before.signer()));
        }
        return made(agent, new InstalledState(entries, units), steps);
    }

    private static Step step(Kind kind, Entry entry, String after) {
        return new Step(kind, entry.id(), entry.name(), entry.version(), after, entry.provider(), entry.licence(), entry.signer(), entry.signer());
    }

    private Change nothing() {
        return new Change(List.of(), new Change.State(folder.current(), PluginFolder.NONE));
    }

    /** Writes the state, which nobody uses yet. */
    private Change made(Agent agent, InstalledState state, List<Step> steps) {
        return alone(() -> {
            int fresh = folder.fresh();
            state.write(agent, folder, fresh);
            return new Change(steps, new Change.State(folder.current(), fresh));
        });
    }

    private static Entry entry(InstalledState now, String id) {
        return now.named(id).orElseThrow(() -> PluginProblems.refused("notInstalled", id,
                now.entries().values().stream().map(Entry::id).sorted().collect(Collectors.joining(", "))));
    }

    private InstalledState installed(Agent agent) {
        return InstalledState.read(agent, folder, folder.current());
    }

    private Planning planning(Agent agent) {
        return new Planning(agent, new Shipped(context));
    }

    private <A> A asked(Function<Agent, A> question) {
        try (Agent agent = new Agent(p2, folder.folder().resolve("p2"))) {
            return question.apply(agent);
        }
    }

    /** Something that may fail for want of rights or room. */
    private interface Work<A> {
        A run() throws IOException;
    }

    /** While nobody else changes what is installed: one thread at a time, for a second channel to the file would let go of the lock of the first. */
    private synchronized <A> A alone(Work<A> work) {
        try {
            PrivateFolders.folder(folder.folder());
            try (FileChannel channel = FileChannel.open(folder.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw PluginProblems.refused("busy");
                }
                return work.run();
            }
        } catch (IOException e) {
            throw PluginProblems.refused(e, "folder", folder.folder());
        }
    }
}
