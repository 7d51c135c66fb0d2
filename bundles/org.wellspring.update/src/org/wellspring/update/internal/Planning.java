// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.internal.p2.director.ProfileChangeRequest;
import org.eclipse.equinox.internal.p2.engine.Profile;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;
import org.eclipse.equinox.internal.p2.metadata.InstallableUnit;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Whether something can be installed with all that is there, and what it needs besides. */
final class Planning {
    /** How p2 remembers that something is wanted for itself. */
    static final String INCLUSION = "org.eclipse.equinox.p2.internal.inclusion.rules";
    /** Packages of ours that are nobody else’s. */
    private static final Pattern INSIDE = Pattern.compile("org\\.wellspring\\.(.*\\.)?internal(\\..*)?");
    private static final String GROUP = ".feature.group";
    private static final String FEATURE = ".feature";
    private final Agent agent;
    private final Shipped shipped;

    Planning(Agent agent, Shipped shipped) {
        this.agent = agent;
        this.shipped = shipped;
    }

    /** That exactly this is wanted. */
    static String strict(IInstallableUnit unit) {
        return ProfileInclusionRules.createStrictInclusionRule(unit);
    }

    /** The id people see: without what p2 and feature names add. */
    static String id(String unit) {
        String id = unit.endsWith(GROUP) ? unit.substring(0, unit.length() - GROUP.length()) : unit;
        return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    }

    /** What was shipped, for one question. */
    Profile shipped() {
        try {
            return shipped.profile(agent.agent());
        } catch (IOException e) {
            throw PluginProblems.refused(e, "installation");
        }
    }

    /**
     * What is there when something comes and something else goes.
     *
     * @param sites where what is needed may be
     * @return all of it but what was shipped
     * @throws org.wellspring.core.SpaceException with the reason, if it can't be
     */
    Set<IInstallableUnit> with(InstalledState now, Collection<IInstallableUnit> come, Collection<IInstallableUnit> go, List<URI> sites,
            IProgressMonitor monitor) {
        Profile profile = shipped();
        Set<IInstallableUnit> ours = new HashSet<>(profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        Set<String> roots = new HashSet<>(now.entries().values().stream().map(InstalledState.Entry::unit).toList());
        now.units().stream().filter(unit -> !ours.contains(unit)).forEach(unit -> {
            profile.addInstallableUnit(unit);
            if (roots.contains(unit.getId())) {
                profile.setInstallableUnitProperty(unit, INCLUSION, strict(unit));
            }
        });
        ProfileChangeRequest request = new ProfileChangeRequest(profile);
        request.addAll(come);
        request.removeAll(go);
        IProvisioningPlan plan = agent.planner().getProvisioningPlan(request, context(sites), monitor);
        if (plan.getStatus().getSeverity() >= IStatus.ERROR) {
            throw new Reasons(profile).refused(come, plan.getStatus());
        }
        refuseInside(ours, come, plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        Set<IInstallableUnit> after = new LinkedHashSet<>(now.units());
        after.removeAll(plan.getRemovals().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        after.addAll(plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        after.removeAll(ours);
        return after;
    }

    /** Packages that are exported to friends alone can’t be told from others by p2, and the framework lets anybody have them. */
    private static void refuseInside(Set<IInstallableUnit> ours, Collection<IInstallableUnit> wanted, Collection<IInstallableUnit> come) {
        for (IInstallableUnit unit : come) {
            for (IRequirement needed : unit.getRequirements()) {
                boolean inside = needed instanceof IRequiredCapability capability && INSIDE.matcher(capability.getName()).matches();
                if (inside && ours.stream().anyMatch(shipped -> shipped.satisfies(needed))) {
                    throw PluginProblems.refused("inside", wanted.stream().map(Reasons::name).collect(Collectors.joining(", ")),
                            ((IRequiredCapability) needed).getName());
                }
            }
        }
    }

    /** What p2 is to look at. */
    ProvisioningContext context(List<URI> sites) {
        ProvisioningContext context = new ProvisioningContext(agent.agent());
        context.setMetadataRepositories(sites.toArray(URI[]::new));
        context.setArtifactRepositories(sites.toArray(URI[]::new));
        return context;
    }

    /** What something needs and neither what was shipped nor what is installed has: after an upgrade of the program, say. */
    List<IRequirement> unmet(Profile profile, InstalledState now, Collection<IInstallableUnit> of) {
        Set<IInstallableUnit> all = new HashSet<>(profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        all.addAll(now.units());
        IInstallableUnit here = InstallableUnit.contextIU(environment(profile));
        List<IRequirement> unmet = new ArrayList<>();
        for (IInstallableUnit unit : of) {
            for (IRequirement needed : unit.getRequirements()) {
                boolean asked = needed.getMin() > 0 && (needed.getFilter() == null || needed.getFilter().isMatch(here));
                if (asked && all.stream().noneMatch(other -> other.satisfies(needed))) {
                    unmet.add(needed);
                }
            }
        }
        return unmet;
    }

    /** The machine: {@code osgi.os}, {@code osgi.ws}, {@code osgi.arch}. */
    static Map<String, String> environment(Profile profile) {
        return Stream.of(profile.getProperty(IProfile.PROP_ENVIRONMENTS).split(",")).map(said -> said.split("=", 2))
                .collect(Collectors.toMap(said -> said[0], said -> said[1]));
    }
}
