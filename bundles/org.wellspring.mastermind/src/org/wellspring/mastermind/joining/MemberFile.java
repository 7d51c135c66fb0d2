// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.wellspring.core.Refusals;
import org.wellspring.core.WholeFile;

/** Files that members send each other: an invitation, and the answer to it. */
public final class MemberFile {
    private static final long MOST_BYTES = 1 << 20;

    private MemberFile() {
    }

    /**
     * What is in one that came.
     *
     * @param typed its path, as the user typed or chose it
     * @throws org.wellspring.core.SpaceException if it is not there, or can't be one
     */
    public static String read(String typed) {
        try {
            Path file = Path.of(typed.strip());
            if (typed.isBlank() || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw Refusals.because(MemberFile.class, "noFile", typed.strip());
            }
            // A mail program may have changed the encoding of the words around; what counts is ASCII.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException e) {
            throw Refusals.because(MemberFile.class, "noFile", typed.strip());
        }
    }

    /**
     * Writes one to be sent. What is there already may be the only one of its kind, and is never replaced.
     *
     * @param typed its path, as the user typed or chose it
     * @param text made once it is known that it can be written there
     * @throws org.wellspring.core.SpaceException if there is something of this name, or it can't be written
     */
    public static Path write(String typed, Supplier<String> text) {
        return attempt(typed, file -> {
            if (isThere(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new NoSuchFileException(String.valueOf(folder));
            }
            WholeFile.create(file, text.get());
        });
    }

    /**
     * Writes what can be made again, such as minutes, or what the user said is to be replaced.
     *
     * @param typed its path, as the user typed or chose it
     * @throws org.wellspring.core.SpaceException if it can't be written
     */
    public static Path replace(String typed, Supplier<String> text) {
        return attempt(typed, file -> WholeFile.replace(file, text.get()));
    }

    /** Whether there is something of this name. Looks at the disk. */
    public static boolean isThere(String typed) {
        try {
            return !typed.isBlank() && isThere(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            // it is said when it is written
            return false;
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The same name, or with a number behind it where there is something of this name: one to propose. Looks at the disk. */
    public static Path free(Path wanted) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path free = wanted;
        for (int more = 2; isThere(free); more++) {
            free = wanted.resolveSibling(name.substring(0, dot) + " (" + more + ")" + name.substring(dot));
        }
        return free;
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static Path attempt(String typed, Writing writing) {
        try {
            Path whole = Path.of(typed.strip()).toAbsolutePath().normalize();
            writing.to(whole);
            return whole;
        } catch (FileAlreadyExistsException e) {
            throw Refusals.because(MemberFile.class, "there", typed.strip());
        } catch (NoSuchFileException e) {
            throw Refusals.because(MemberFile.class, "noFolder", typed.strip());
        } catch (IOException | InvalidPathException e) {
            throw Refusals.because(MemberFile.class, "notWritten", typed.strip(), e.getMessage());
        }
    }
}
