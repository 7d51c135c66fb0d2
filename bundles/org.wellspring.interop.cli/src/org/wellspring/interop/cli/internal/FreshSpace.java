// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Session;
import org.wellspring.core.Space;

/** A space made for a first import. It stays only if something came of it. */
final class FreshSpace {
    private final Session session;

    FreshSpace(Session session) {
        this.session = session;
    }

    /**
     * Works on a new space.
     *
     * @param trial whether it is made beside all others and thrown away in any case
     * @param keep whether the answer is worth a space
     */
    <A> A with(boolean trial, Function<Space, A> work, Predicate<A> keep) {
        Path directory = trial ? elsewhere() : session.directory();
        boolean mine = trial || emptyOrMissing(directory);
        boolean kept = false;
        try (Space space = session.spaces().create(directory, session.options())) {
            A answer = work.apply(space);
            kept = !trial && keep.test(answer);
            return answer;
        } finally {
            if (mine && !kept) {
                remove(directory);
            }
        }
    }

    private static Path elsewhere() {
        try {
            return Files.createTempDirectory("wellspring-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean emptyOrMissing(Path directory) {
        if (!Files.exists(directory)) {
            return true;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
