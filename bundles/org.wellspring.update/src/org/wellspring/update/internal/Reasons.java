// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.internal.p2.director.Explanation;
import org.eclipse.equinox.internal.p2.engine.Profile;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;
import org.eclipse.equinox.internal.p2.metadata.InstallableUnit;
import org.eclipse.equinox.internal.provisional.p2.director.PlannerStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.wellspring.core.SpaceException;

/** Why something can't be installed, in a sentence that names it, made of p2’s own reasons. */
final class Reasons {
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee;? *\\(&\\(osgi\\.ee=JavaSE\\)\\(version=([0-9.]+)\\)\\)");
    private static final String OURS = "org.wellspring.";
    private final Profile shipped;

    Reasons(Profile shipped) {
        this.shipped = shipped;
    }

    SpaceException refused(Collection<IInstallableUnit> wanted, IStatus status) {
        String name = wanted.stream().map(Reasons::name).collect(Collectors.joining(", "));
        CoreException cause = new CoreException(status);
        if (wanted.stream().anyMatch(unit -> !fitsHere(unit))) {
            return PluginProblems.refused(cause, "platform", name, here());
        }
        Set<Explanation> why = status instanceof PlannerStatus said && said.getRequestStatus() != null ? said.getRequestStatus().getExplanations() : Set.of();
        List<Explanation.MissingIU> missing = missing(why);
        // Of several reasons, the one that no other site could mend.
        Optional<String> java = missing.stream().map(reason -> java(reason.req)).flatMap(Optional::stream).findFirst();
        if (java.isPresent()) {
            return PluginProblems.refused(cause, "java", name, java.get(), Runtime.version().feature());
        }
        if (!missing.isEmpty()) {
            return missing(cause, name, missing.getFirst());
        }
        Optional<Explanation.Singleton> clash = why.stream().filter(Explanation.Singleton.class::isInstance).map(Explanation.Singleton.class::cast).findFirst();
        if (clash.isPresent()) {
            String both = Stream.of(clash.get().ius).map(unit -> name(unit) + " " + unit.getVersion().toString()).sorted().collect(Collectors.joining(", "));
            return PluginProblems.refused(cause, "clash", name, both);
        }
        return PluginProblems.refused(cause, "unresolved", name, text(status));
    }

    private static List<Explanation.MissingIU> missing(Set<Explanation> why) {
        return why.stream().filter(Explanation.MissingIU.class::isInstance).map(Explanation.MissingIU.class::cast)
                .sorted(Comparator.comparing(reason -> reason.req.toString())).toList();
    }

    private SpaceException missing(CoreException cause, String name, Explanation.MissingIU reason) {
        String needed = said(reason.req);
        String here = shippedVersion(reason.req);
        if (!here.isEmpty() && needed.startsWith(OURS)) {
            return PluginProblems.refused(cause, "version", name, needed, here);
        }
        return here.isEmpty() ? PluginProblems.refused(cause, "missing", name, needed) : PluginProblems.refused(cause, "other", name, needed, here);
    }

    private boolean fitsHere(IInstallableUnit unit) {
        return unit.getFilter() == null || unit.getFilter().isMatch(InstallableUnit.contextIU(Planning.environment(shipped)));
    }

    private String here() {
        return Planning.environment(shipped).getOrDefault("osgi.os", "") + " " + Planning.environment(shipped).getOrDefault("osgi.arch", "");
    }

    /** Which Java is needed, if that is what is needed. */
    static Optional<String> java(IRequirement needed) {
        Matcher matcher = JAVA.matcher(needed.toString());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A requirement as somebody would look for it: what, and in which versions. */
    static String said(IRequirement needed) {
        if (needed instanceof IRequiredCapability capability) {
            String range = capability.getRange().toString();
            return range.equals("0.0.0") ? capability.getName() : capability.getName() + " " + range;
        }
        return needed.toString();
    }

    /** The version in which what is needed is shipped; empty if it isn’t. */
    private String shippedVersion(IRequirement needed) {
        if (!(needed instanceof IRequiredCapability capability)) {
            return "";
        }
        return shipped.query(QueryUtil.createIUAnyQuery(), null).stream().flatMap(unit -> unit.getProvidedCapabilities().stream())
                .filter(provided -> provided.getNamespace().equals(capability.getNamespace()) && provided.getName().equals(capability.getName()))
                .map(provided -> provided.getVersion().toString()).findFirst().orElse("");
    }

    /** What a unit is called, in the user’s language where it says so. */
    static String name(IInstallableUnit unit) {
        return said(unit, IInstallableUnit.PROP_NAME).orElse(Planning.id(unit.getId()));
    }

    /** A property of a unit; what stands for a text in another language, which can’t be read, is none. */
    static Optional<String> said(IInstallableUnit unit, String property) {
        return Optional.ofNullable(unit.getProperty(property, null)).map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("%"));
    }

    /** All that p2 says, for who can make something of it. */
    static String text(IStatus status) {
        String below = Stream.of(status.getChildren()).map(Reasons::text).filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
        return below.isEmpty() ? status.getMessage() : below;
    }
}
