// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

/** Every command that is installed, by its name. A name of two words is a noun with a verb; of three, something of a noun with a verb. */
final class Verbs {
    private static final Pattern NAME = Pattern.compile("(?:(\\d{1,9}) +)?([a-z][a-z-]*(?: [a-z][a-z-]*){0,2})");
    private static final int LAST = 1000;

    /** A name, and who brings it; ordered as help lists them. */
    private record Entry(int place, String name, ServiceReference<CliVerbs> reference) {
        /** All that a service brings. */
        static List<Entry> of(ServiceReference<CliVerbs> reference) {
            List<Entry> entries = new ArrayList<>();
            for (Object each : named(reference.getProperty(CliVerbs.NAME))) {
                Matcher name = NAME.matcher(String.valueOf(each));
                if (name.matches()) {
                    entries.add(new Entry(name.group(1) == null ? LAST : Integer.parseInt(name.group(1)), name.group(2), reference));
                }
            }
            return entries;
        }

        private static Collection<?> named(Object property) {
            if (property instanceof Object[] names) {
                return List.of(names);
            }
            return property instanceof Collection<?> names ? names : property == null ? List.of() : List.of(property);
        }
    }

    private final BundleContext bundles;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Those of all services there are now; none is made before its command is asked for. */
    Verbs(BundleContext bundles) {
        this.bundles = bundles;
        List<ServiceReference<CliVerbs>> highestFirst = new ArrayList<>(references(bundles));
        highestFirst.sort(Collections.reverseOrder());
        Map<String, Entry> found = new LinkedHashMap<>();
        for (ServiceReference<CliVerbs> reference : highestFirst) {
            Entry.of(reference).forEach(entry -> found.putIfAbsent(entry.name(), entry));
        }
        List<Entry> inOrder = new ArrayList<>(found.values());
        inOrder.sort(Comparator.comparingInt(Entry::place));
        inOrder.forEach(entry -> entries.put(entry.name(), entry));
    }

    private static Collection<ServiceReference<CliVerbs>> references(BundleContext bundles) {
        try {
            return bundles.getServiceReferences(CliVerbs.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All names, in the order help shows them. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The first words of all names, each once. */
    List<String> firstWords() {
        return names().stream().map(name -> name.split(" ")[0]).distinct().toList();
    }

    /** The next words of the names that begin with these, each once. */
    List<String> verbsOf(String words) {
        return names().stream().filter(name -> name.startsWith(words + " ")).map(name -> name.substring(words.length() + 1).split(" ")[0]).distinct().toList();
    }

    /** Whether there is such a command; a noun alone is none. */
    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The command of this name, made anew. */
    Verb verb(String name) {
        return from(name).map(brought -> brought.verb(name))
                .orElseThrow(() -> new IllegalStateException("The command \"" + name + "\" is no longer installed."));
    }

    /** Who brings the command of this name, or the first of those that begin with this noun; empty if nobody does. */
    Optional<CliVerbs> from(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            entry = entries.values().stream().filter(e -> e.name().startsWith(name + " ")).findFirst().orElse(null);
        }
        return Optional.ofNullable(entry).map(found -> bundles.getService(found.reference()));
    }
}
