// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the project's own papers: what is listed, documented and explained. */
public final class ProjectRules {
    private static final String TARGET = "releng/org.wellspring.target/org.wellspring.target.target";
    private static final String DEPENDENCIES = "docs/dependencies.md";
    private static final String PRODUCT = "releng/org.wellspring.product/wellspring.product";
    private static final String TESTS_POM = "tests/pom.xml";
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern VIEW = Pattern.compile("<(\\w+)[^>]*contributionURI=\"bundleclass://org\\.wellspring\\.app/[^\"]*\"[^>]*");
    private static final Pattern PART = Pattern.compile("basic:(Part|InputPart|PartDescriptor|CompositePart)|^descriptors$|PartDescriptor");
    private static final Pattern VIEW_CLASS = Pattern.compile(".*(Part|View)\\.java");
    /** What the frame itself shows while no space is open, when no feature has anything to show yet. */
    private static final Pattern DOOR = Pattern.compile("elementId=\"org\\.wellspring\\.part\\.door\"|DoorPart\\.java");

    private ProjectRules() {
    }

    /**
     * The application is a frame: every view comes from a bundle of its own, by the way that outsiders use. Only the front
     * door, which is shown while no space is open, is the frame's.
     */
    public static List<String> appHasNoViews(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundle("app").ifPresent(app -> {
            for (Path file : app.files("", ".e4xmi")) {
                Matcher contribution = VIEW.matcher(Checkout.read(file));
                while (contribution.find()) {
                    boolean part = PART.matcher(contribution.group(1)).find() || PART.matcher(contribution.group()).find();
                    if (part && !DOOR.matcher(contribution.group()).find()) {
                        broken.add(checkout.name(file) + " has a view of its own: " + contribution.group()
                                + ". Move it to a feature's .ui bundle and contribute it by a fragment.");
                    }
                }
            }
            app.sources().stream().filter(s -> VIEW_CLASS.matcher(s.file().getFileName().toString()).matches())
                    .filter(s -> !DOOR.matcher(s.file().getFileName().toString()).matches())
                    .forEach(s -> broken.add(checkout.name(s.file())
                            + " looks like a view. The application has none: move it to a feature's .ui bundle."));
        });
        return broken;
    }

    /** Every artifact of the target is named in docs/dependencies.md with its version. */
    public static List<String> dependenciesAreDocumented(Checkout checkout) {
        String target = checkout.text(TARGET).orElse("");
        String documented = checkout.text(DEPENDENCIES).orElse("");
        List<String> broken = new ArrayList<>();
        Matcher artifact = ARTIFACT.matcher(target);
        while (artifact.find()) {
            String name = artifact.group(1);
            String version = artifact.group(2);
            boolean named = documented.lines().anyMatch(l -> l.contains("`" + name + "`") && l.contains(version));
            if (!named) {
                broken.add(DEPENDENCIES + " does not name `" + name + "` " + version
                        + ". Add or correct its line: version, licence, reason, upkeep.");
            }
        }
        return broken;
    }

    /** Every test bundle is a module, or it would never run. */
    public static List<String> testsAreModules(Checkout checkout) {
        Set<String> modules = new TreeSet<>();
        Matcher matcher = MODULE.matcher(checkout.text(TESTS_POM).orElse(""));
        while (matcher.find()) {
            modules.add(matcher.group(1).strip());
        }
        return checkout.tests().stream().map(b -> b.folder().getFileName().toString()).filter(n -> !modules.contains(n))
                .map(n -> "tests/" + n + " is no module of " + TESTS_POM + ", so it never runs. Add it there.").toList();
    }

    /** Every top folder says what belongs there. */
    public static List<String> foldersExplainThemselves(Checkout checkout) {
        return Stream.of("bundles", "examples", "features", "releng", "tests")
                .filter(f -> Files.isDirectory(checkout.root().resolve(f)))
                .filter(f -> checkout.text(f + "/README.md").isEmpty())
                .map(f -> f + "/ has no README.md. Add a few lines on what belongs there.").toList();
    }

    /** Every bundle is named in bundles/README.md with what it is for. */
    public static List<String> bundlesAreExplained(Checkout checkout) {
        String readme = checkout.text("bundles/README.md").orElse("");
        return checkout.bundles().stream().map(Bundle::name).filter(n -> !readme.contains("`" + n + "`"))
                .map(n -> "bundles/README.md does not name `" + n + "`. Add a line that says what it is for.").toList();
    }

    /** Every bundle is in one feature, and every feature is in the product: what is in none is never shipped, what is in two can't be left out. */
    public static List<String> bundlesAreInOneFeature(Checkout checkout) {
        Map<String, String> features = checkout.features();
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            List<String> in = features.keySet().stream().filter(name -> features.get(name).contains("<plugin id=\"" + bundle.name() + "\"")).toList();
            if (in.size() != 1) {
                broken.add(bundle.name()
                        + (in.isEmpty() ? " is in no feature, so nobody gets it. Add it to one." : " is in several features: " + in + ". Leave it in one."));
            }
        }
        String product = checkout.text(PRODUCT).orElse("");
        features.keySet().stream().filter(name -> Stream.concat(Stream.of(product), features.values().stream())
                .noneMatch(text -> text.contains("<feature id=\"" + name + "\" installMode") || text.contains("<includes id=\"" + name + "\"")))
                .forEach(name -> broken.add("features/" + name + " is no part of the product. Add it to " + PRODUCT + "."));
        return broken;
    }
}
