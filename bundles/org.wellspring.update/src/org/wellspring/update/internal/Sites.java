// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.URIUtil;
import org.wellspring.core.WholeFile;
import org.wellspring.launch.handover.PrivateFolders;

/** The sites a user named, a line each, as typed people would read them: a path or an address. */
final class Sites {
    private final Path file;

    Sites(Path folder) {
        this.file = folder.resolve("sites");
    }

    List<String> all() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList() : List.of();
        } catch (IOException e) {
            throw PluginProblems.refused(e, "folder", file);
        }
    }

    void add(String site) {
        List<String> all = new ArrayList<>(all());
        if (!all.contains(site)) {
            all.add(site);
            write(all);
        }
    }

    void remove(String site) {
        List<String> all = new ArrayList<>(all());
        all.remove(site);
        write(all);
    }

    private void write(List<String> all) {
        try {
            PrivateFolders.folder(file.getParent());
            WholeFile.replace(file, all.stream().map(site -> site + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw PluginProblems.refused(e, "folder", file);
        }
    }

    /**
     * A place as it is kept: an absolute path, or an address.
     *
     * @throws org.wellspring.core.SpaceException if it can be neither
     */
    static String normal(String place) {
        String typed = place.strip();
        if (typed.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            return address(typed).toString();
        }
        try {
            Path path = typed.startsWith("file:") ? Path.of(URI.create(typed)) : Path.of(typed);
            Path whole = path.toAbsolutePath().normalize();
            if (!Files.exists(whole)) {
                throw PluginProblems.refused("site.missing", whole);
            }
            return whole.toString();
        } catch (IllegalArgumentException e) {
            throw PluginProblems.refused(e, "site.strange", place);
        }
    }

    /** Where p2 looks for it. */
    static URI uri(String site) {
        if (site.matches("https?://.*")) {
            return address(site);
        }
        Path path = Path.of(site);
        return Files.isDirectory(path) || !Files.exists(path) ? path.toUri() : URIUtil.toJarURI(path.toUri(), null);
    }

    private static URI address(String typed) {
        try {
            URI address = URI.create(typed);
            if (address.getHost() == null) {
                throw PluginProblems.refused("site.strange", typed);
            }
            boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
            if (address.getScheme().equalsIgnoreCase("http") && !here) {
                throw PluginProblems.refused("site.http", typed);
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw PluginProblems.refused(e, "site.strange", typed);
        }
    }
}
