// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.people.spelling.Names;

/** Names of countries and cities, which are not where somebody works: "from Porto". Any thread. */
final class Places {
    private static final Set<String> ALL = all();

    private Places() {
    }

    /** Countries in our languages from the platform, cities by the zones it knows and by a list of our own. */
    private static Set<String> all() {
        Stream<String> countries = Stream.of("en", "de", "fr", "es", "it", "pt").map(Locale::forLanguageTag).flatMap(
                language -> Stream.of(Locale.getISOCountries()).map(c -> Locale.of("", c).getDisplayCountry(language)));
        Stream<String> zones = ZoneId.getAvailableZoneIds().stream().filter(z -> z.contains("/"))
                .map(z -> z.substring(z.lastIndexOf('/') + 1).replace('_', ' '));
        return Stream.of(countries, zones, cities()).flatMap(s -> s).map(Names::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> cities() {
        try (InputStream in = Places.class.getResourceAsStream("cities.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .flatMap(l -> Stream.of(l.split(","))).map(String::strip).filter(s -> !s.isEmpty()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isOne(String name) {
        return ALL.contains(Names.key(name));
    }
}
