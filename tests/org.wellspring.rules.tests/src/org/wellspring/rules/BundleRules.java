// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;

/** Rules about bundles and what they may use of each other (architecture: arrows). */
public final class BundleRules {
    private static final List<String> WINDOW_PACKAGES = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");
    private static final Pattern ACTIVATOR = Pattern.compile("\\bimplements\\b[^{]*\\bBundleActivator\\b");
    private static final Pattern COMPONENT = Pattern.compile("@Component\\b");

    private BundleRules() {
    }

    /** Nothing outside of the windows names SWT, JFace or the e4 UI. */
    public static List<String> windowsStayInUi(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            if (!bundle.hasWindows()) {
                Stream.concat(bundle.requires().stream(), bundle.imports().stream()).filter(BundleRules::isWindow)
                        .forEach(n -> broken.add(bundle.name() + " names " + n
                                + " in its manifest. Only *.ui, ui, app and update may: move that code to a .ui bundle."));
                for (JavaSource source : bundle.sources()) {
                    source.dottedNames().filter(BundleRules::isWindow).distinct()
                            .forEach(n -> broken.add(checkout.name(source.file()) + " names " + n
                                    + ". Logic has no windows: move that code to a .ui bundle."));
                }
            }
        }
        return broken;
    }

    private static boolean isWindow(String name) {
        return WINDOW_PACKAGES.stream().anyMatch(w -> name.equals(w) || name.startsWith(w + "."));
    }

    /** Every use of one of our bundles by another is in the table of arrows. */
    public static Rule arrowsAreAllowed(Arrows arrows) {
        return checkout -> {
            Uses uses = new Uses(checkout);
            List<String> broken = new ArrayList<>();
            for (Bundle bundle : checkout.bundles()) {
                String from = bundle.shortName();
                if (!arrows.knows(from)) {
                    broken.add(from + " is not in arrows.txt. Add a line that says what it may use.");
                }
                uses.of(bundle).forEach((to, where) -> {
                    if (!arrows.allows(from, to)) {
                        broken.add(from + " -> " + to + " (" + where + ") is not in arrows.txt. Use only "
                                + arrows.allowedFrom(from) + ", or go through a service of core.");
                    }
                });
            }
            return broken;
        };
    }

    /** No feature, nor its windows, uses another feature. */
    public static Rule featuresKeepApart(Arrows arrows) {
        return checkout -> {
            Uses uses = new Uses(checkout);
            List<String> broken = new ArrayList<>();
            for (Bundle bundle : checkout.bundles()) {
                String from = bundle.shortName();
                Predicate<String> foreign = to -> arrows.isFeature(to)
                        && !Arrows.feature(to).equals(Arrows.feature(from));
                if (arrows.isFeature(from)) {
                    uses.of(bundle).keySet().stream().filter(foreign).forEach(to -> broken.add("The feature " + from
                            + " uses the feature " + to + ". Put what both need into core, or offer it as a service."));
                }
            }
            return broken;
        };
    }

    /** A package named internal is exported to nobody, or to named friends. */
    public static List<String> internalStaysInside(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            for (ManifestElement export : bundle.exports()) {
                boolean internal = Set.of(export.getValue().split("\\.")).contains("internal");
                boolean kept = export.getDirective("x-friends") != null
                        || "true".equals(export.getDirective("x-internal"));
                if (internal && !kept) {
                    broken.add(bundle.name() + " exports " + export.getValue()
                            + ". Don't export it, or name its friends with x-friends.");
                }
            }
        }
        return broken;
    }

    /** What others may use has a version, and whoever uses a bundle of ours says up to which: p2 must not put together what was not made for each other. */
    public static List<String> apiIsVersioned(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            bundle.exports().stream().filter(export -> !Set.of(export.getValue().split("\\.")).contains("internal"))
                    .filter(export -> export.getAttribute("version") == null).forEach(export -> broken.add(bundle.name() + " exports "
                            + export.getValue() + " without a version. Give it one."));
            bundle.requirements().stream().filter(required -> Bundle.isOurs(required.getValue()))
                    .filter(required -> required.getAttribute("bundle-version") == null || !required.getAttribute("bundle-version").endsWith(")"))
                    .forEach(required -> broken.add(bundle.name() + " requires " + required.getValue()
                            + " of any version. Say up to which, as [0.1.0,0.2.0)."));
        }
        return broken;
    }

    /** The operation log stands on the JDK alone. */
    public static List<String> oplogNeedsOnlyTheJdk(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundle("oplog").ifPresent(oplog -> {
            Stream.concat(oplog.requires().stream(), oplog.imports().stream())
                    .filter(n -> !n.startsWith("java.") && !n.startsWith("javax."))
                    .forEach(n -> broken.add("oplog depends on " + n + ". It stands on the JDK alone: remove it."));
            for (JavaSource source : oplog.sources()) {
                source.code().lines().filter(l -> l.startsWith("import ")).map(l -> l.replaceFirst("import (static )?", ""))
                        .filter(l -> !l.startsWith("java.") && !l.startsWith("javax.")
                                && !l.startsWith("org.wellspring.oplog"))
                        .forEach(l -> broken.add(checkout.name(source.file()) + " imports " + l
                                + " oplog stands on the JDK alone."));
            }
        });
        return broken;
    }

    /** No bundle starts code by an activator. */
    public static List<String> noActivators(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            if (bundle.header("Bundle-Activator") != null) {
                broken.add(bundle.name() + " has a Bundle-Activator. Offer a declarative service instead.");
            }
            bundle.sources().stream().filter(s -> ACTIVATOR.matcher(s.code()).find())
                    .forEach(s -> broken.add(checkout.name(s.file())
                            + " is a BundleActivator. Offer a declarative service instead."));
        }
        return broken;
    }

    /** A bundle with services is activated lazily; without that header they silently never register. */
    public static List<String> servicesRegister(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            boolean services = bundle.sources().stream().anyMatch(s -> COMPONENT.matcher(s.code()).find());
            if (services && !"lazy".equals(bundle.header("Bundle-ActivationPolicy"))) {
                broken.add(bundle.name() + " has an @Component and no Bundle-ActivationPolicy: lazy. Add that header,"
                        + " or its services never register.");
            }
        }
        return broken;
    }
}
