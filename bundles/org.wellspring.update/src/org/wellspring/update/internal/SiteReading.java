// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.FileNotFoundException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.p2.engine.Profile;
import org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.wellspring.core.SpaceException;
import org.wellspring.update.Available;
import org.wellspring.update.Available.Offer;
import org.wellspring.update.Available.Unread;

/** What sites offer: their features, or, where somebody put only bundles there, these. */
final class SiteReading {
    /** Something that can be installed, and where it is. */
    record Found(IInstallableUnit unit, String site) {
        String id() {
            return Planning.id(unit.getId());
        }
    }

    /** What happens on the way to a server. */
    private static final List<Class<? extends Throwable>> UNREACHED = List.of(SocketException.class, UnknownHostException.class, HttpTimeoutException.class,
            UnresolvedAddressException.class, SSLException.class);
    private final Agent agent;

    SiteReading(Agent agent) {
        this.agent = agent;
    }

    /** The newest of everything but what is shipped. */
    List<Found> found(String site, Set<String> shipped, IProgressMonitor monitor) {
        IMetadataRepository repository = load(site, monitor);
        Set<IInstallableUnit> all = repository.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor).toUnmodifiableSet();
        Set<IInstallableUnit> offered = all.isEmpty() ? repository.query(QueryUtil.createLatestQuery(QueryUtil.createIUAnyQuery()), monitor).stream()
                .filter(SiteReading::isBundle).collect(Collectors.toSet()) : all;
        return offered.stream().filter(unit -> !shipped.contains(unit.getId())).map(unit -> new Found(unit, site)).toList();
    }

    private static boolean isBundle(IInstallableUnit unit) {
        return !QueryUtil.isFragment(unit) && InstalledState.bundles(Set.of(unit)).findAny().isPresent();
    }

    /** What all sites have; the newest of each, the first site’s where several have it. */
    Available available(List<String> sites, Set<String> shipped, InstalledState now, IProgressMonitor monitor) {
        Map<String, Found> newest = new HashMap<>();
        List<Unread> unread = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, sites.size()));
        for (String site : sites) {
            try {
                found(site, shipped, progress.split(1)).forEach(found -> newest.merge(found.id(), found, SiteReading::newer));
            } catch (SpaceException e) {
                unread.add(new Unread(site, e.problem()));
            }
        }
        return new Available(
                newest.values().stream().map(found -> offer(found, now)).sorted(Comparator.comparing(Offer::name, String.CASE_INSENSITIVE_ORDER)).toList(),
                List.copyOf(unread));
    }

    static Found newer(Found one, Found other) {
        return other.unit().getVersion().compareTo(one.unit().getVersion()) > 0 ? other : one;
    }

    private static Offer offer(Found found, InstalledState now) {
        IInstallableUnit unit = found.unit();
        String installed = now.entries().containsKey(found.id()) ? now.entries().get(found.id()).version() : "";
        return new Offer(found.id(), Reasons.name(unit), unit.getVersion().toString(), Reasons.said(unit, IInstallableUnit.PROP_DESCRIPTION).orElse(""),
                Reasons.said(unit, IInstallableUnit.PROP_PROVIDER).orElse(""), licence(unit), found.site(), installed);
    }

    /** The text of the licence, or where it is. */
    static String licence(IInstallableUnit unit) {
        return unit.getLicenses(null).stream().map(SiteReading::licence).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String licence(ILicense licence) {
        String text = licence.getBody() == null ? "" : licence.getBody().strip();
        boolean said = !text.isEmpty() && !text.startsWith("%");
        return said ? text : licence.getLocation() == null ? "" : licence.getLocation().toString();
    }

    private IMetadataRepository load(String site, IProgressMonitor monitor) {
        try {
            return agent.metadata().loadRepository(Sites.uri(site), monitor);
        } catch (ProvisionException e) {
            throw refused(site, e);
        } catch (OperationCanceledException e) {
            throw PluginProblems.refused(e, "cancelled");
        }
    }

    /** Ids of what is shipped. */
    static Set<String> ids(Profile profile) {
        Set<String> ids = new HashSet<>();
        profile.query(QueryUtil.createIUAnyQuery(), null).forEach(unit -> ids.add(unit.getId()));
        return ids;
    }

    /** Why a site can’t be read. */
    static SpaceException refused(String site, ProvisionException e) {
        List<Throwable> causes = causes(e);
        int code = e.getStatus().getCode();
        if (code == ProvisionException.REPOSITORY_FAILED_AUTHENTICATION || causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return PluginProblems.refused(e, "site.locked", site);
        }
        if (code == ProvisionException.REPOSITORY_NOT_FOUND || causes.stream().anyMatch(FileNotFoundException.class::isInstance)) {
            return PluginProblems.refused(e, "site.none", site);
        }
        return causes.stream().anyMatch(cause -> UNREACHED.stream().anyMatch(kind -> kind.isInstance(cause)))
                ? PluginProblems.refused(e, "site.unreachable", site)
                : PluginProblems.refused(e, "site.damaged", site, Reasons.text(e.getStatus()));
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause);) {
            causes.add(cause);
            cause = cause instanceof CoreException core && core.getStatus().getException() != null ? core.getStatus().getException() : cause.getCause();
        }
        return causes;
    }
}
