// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.Segment;

/**
 * Keeps folders alike as real tools were seen to: late and in any order, in place and in halves, by temporary files, with a name that is missing for
 * a moment at each update, with conflict copies of its own naming, and with deletions that come back.
 */
final class FolderTool {
    private static final double LATE = 0.4;
    private final List<Path> folders;
    private final Random random;
    /** Files that are whole, and stay so: they are not looked at again, for nobody writes under another's name. */
    private final Set<Path> whole = new HashSet<>();

    FolderTool(List<Path> folders, Random random) {
        this.folders = List.copyOf(folders);
        this.random = random;
    }

    /** Does some of what there is to do. */
    void work() {
        run(true);
    }

    /** Does all of it, properly, until there is nothing to do. */
    void finish() {
        // What was left half written is written again from whoever has it whole.
        run(false);
        run(false);
    }

    private void run(boolean carelessly) {
        try {
            for (Path from : shuffled(folders)) {
                for (String name : shuffled(new ArrayList<>(files(from)))) {
                    for (Path to : folders) {
                        if (!to.equals(from) && !(carelessly && random.nextDouble() < LATE)) {
                            carry(from, to, name, carelessly);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(Path from, Path to, String name, boolean carelessly) throws IOException {
        Path source = from.resolve(name);
        Path target = to.resolve(name);
        if (whole.contains(target)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(source);
        byte[] there = Files.exists(target) ? Files.readAllBytes(target) : null;
        if (there != null && (Arrays.equals(there, bytes) || there.length > bytes.length)) {
            if (!carelessly && isSegment(there)) {
                whole.add(target);
            }
            return;
        }
        Files.createDirectories(target.getParent());
        switch (carelessly ? random.nextInt(7) : 6) {
            case 0 -> Files.write(target, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 1 -> {
                Files.write(target.resolveSibling(".syncthing." + target.getFileName() + ".tmp"), Arrays.copyOf(bytes, bytes.length / 2));
                Files.deleteIfExists(target);
            }
            case 2 -> {
                Files.write(target, bytes);
                Files.write(target.resolveSibling(target.getFileName() + ".sync-conflict-20261129-101500-ABCDEFG"), bytes);
            }
            case 3 -> {
                Files.write(target.resolveSibling(target.getFileName() + "..path1"), bytes);
                Files.write(target.resolveSibling(target.getFileName() + " (conflicted copy 2026-11-29 101500)"), Arrays.copyOf(bytes, bytes.length / 3));
            }
            case 4 -> Files.deleteIfExists(target);
            case 5 -> {
                Path part = target.resolveSibling("." + target.getFileName() + ".~1a2b3c");
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            default -> Files.write(target, bytes);
        }
    }

    private static boolean isSegment(byte[] bytes) {
        try {
            Segment.read(bytes);
            return true;
        } catch (DamagedSegment e) {
            return false;
        }
    }

    /** The files that a tool would carry: by their names in the folder. */
    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).filter(name -> name.matches("[0-9a-f]{16}/seg-[0-9a-f-]+"))
                    .forEach(names::add);
            return names;
        }
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
