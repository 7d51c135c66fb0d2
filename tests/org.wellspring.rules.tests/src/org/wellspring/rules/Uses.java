// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out which bundles of ours a bundle uses: by requiring them, importing a package, or naming one in source. */
final class Uses {
    private final Map<String, String> ownerOfPackage = new TreeMap<>();

    Uses(Checkout checkout) {
        checkout.bundles().forEach(b -> b.packages().forEach(p -> ownerOfPackage.putIfAbsent(p, b.shortName())));
    }

    /** Short names of the bundles used, each with the place that shows it. */
    Map<String, String> of(Bundle bundle) {
        Map<String, String> used = new TreeMap<>();
        bundle.requires().stream().filter(Bundle::isOurs)
                .forEach(r -> used.putIfAbsent(Bundle.shortName(r), "Require-Bundle"));
        bundle.imports().forEach(i -> owner(i).ifPresent(o -> used.putIfAbsent(o, "Import-Package " + i)));
        for (JavaSource source : bundle.sources()) {
            for (String name : ours(source)) {
                owner(name).ifPresent(o -> used.putIfAbsent(o, source.file().getFileName().toString()));
            }
        }
        used.remove(bundle.shortName());
        return used;
    }

    private static Set<String> ours(JavaSource source) {
        Set<String> names = new TreeSet<>();
        source.dottedNames().filter(Bundle::isOurs).forEach(names::add);
        return names;
    }

    private Optional<String> owner(String packageName) {
        return Optional.ofNullable(ownerOfPackage.get(packageName));
    }
}
