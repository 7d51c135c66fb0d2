// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table {@code rooms.txt}: inside a bundle, which package may use which. */
public final class Rooms implements Rule {
    private static final Pattern LINE = Pattern.compile("([\\w.]+):\\s*([\\w.]+)\\s*->\\s*(.*)");
    private final Map<String, Map<String, Set<String>>> allowed = new TreeMap<>();

    /** Reads a table in the form of {@code rooms.txt}. */
    public Rooms(String table) {
        table.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(this::line);
    }

    /** The table of this project. */
    public static Rooms ofTheHouse() {
        try (InputStream in = Rooms.class.getResourceAsStream("rooms.txt")) {
            return new Rooms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No arrow between rooms: " + line);
        }
        allowed.computeIfAbsent(parts.group(1), b -> new TreeMap<>()).put(parts.group(2), Set.of(parts.group(3).split("\\s*,\\s*")));
    }

    @Override
    public List<String> broken(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(bundle -> allowed.containsKey(bundle.shortName())).forEach(bundle -> {
            Map<String, Set<String>> rooms = allowed.get(bundle.shortName());
            Pattern room = rooms(bundle.name(), rooms.keySet());
            for (JavaSource source : bundle.sources()) {
                room(room, source.packageName()).ifPresent(from -> {
                    if (!rooms.containsKey(from)) {
                        broken.add(bundle.shortName() + ": " + from + " is not in rooms.txt. Add a line that says what it may use.");
                    } else {
                        source.dottedNames().flatMap(name -> room(room, name).stream()).distinct()
                                .filter(to -> !to.equals(from) && !rooms.get(from).contains(to))
                                .forEach(to -> broken.add(checkout.name(source.file()) + " uses " + to + ". In " + bundle.shortName() + ", "
                                        + from + " may use " + rooms.get(from) + " alone: move what both need below, or ask from above."));
                    }
                });
            }
        });
        return broken;
    }

    /** Any internal package, with those in it, and of the others those that the table names. */
    private static Pattern rooms(String bundle, Set<String> named) {
        return Pattern.compile(Pattern.quote(bundle) + "\\.(?:internal\\.([a-z]\\w*(?:\\.[a-z]\\w*)*)|(" + String.join("|", named) + ")\\b)");
    }

    private static Optional<String> room(Pattern room, String name) {
        Matcher matcher = room.matcher(name);
        return matcher.lookingAt() ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)) : Optional.empty();
    }
}
