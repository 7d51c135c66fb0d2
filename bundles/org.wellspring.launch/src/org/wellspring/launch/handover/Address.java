// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

import jdk.net.ExtendedSocketOptions;

/**
 * Where the window of a book listens: a small file in the book's folder names the socket. The socket itself is elsewhere, since
 * a socket's name can't be longer than about a hundred bytes and not every disk can hold one; the file is in the book's
 * folder because all who open the book find it there, whatever their environment says.
 */
final class Address {
    /** Name of the file in the book's folder. */
    private static final String FILE = "space.window";
    /** What a file of this version begins with. */
    private static final String FIRST_LINE = "1\n";
    private static final Path SELF = Path.of("/proc/self");

    private Address() {
    }

    static Path file(Path directory) {
        return directory.resolve(FILE);
    }

    /** The socket that is named there; it may be long gone. */
    static Optional<Path> read(Path directory) {
        try {
            String text = Files.readString(file(directory));
            return text.startsWith(FIRST_LINE) ? Optional.of(Path.of(text.substring(FIRST_LINE.length()).strip()))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            // No window, or one of another version.
            return Optional.empty();
        }
    }

    /** Names a socket; whoever reads meanwhile sees the whole name or none. */
    static void write(Path directory, Path socket) throws IOException {
        Path fresh = directory.resolve(FILE + ".new");
        Files.deleteIfExists(fresh);
        PrivateFolders.file(fresh);
        Files.writeString(fresh, FIRST_LINE + socket + "\n", StandardCharsets.UTF_8);
        Files.move(fresh, file(directory), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes the name away, unless another window has put its own there. */
    static void remove(Path directory, Path socket) throws IOException {
        if (read(directory).filter(socket::equals).isPresent()) {
            Files.deleteIfExists(file(directory));
        }
    }

    /** Calls the window of a book; empty where none answers that is this user's. */
    static Optional<Wire> call(Path directory) {
        return read(directory).flatMap(Address::connected);
    }

    /** A connection to a socket; empty where nobody listens, or somebody else. */
    static Optional<Wire> connected(Path socket) {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(socket));
            if (mine(channel)) {
                return Optional.of(new Wire(channel));
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Left behind by a window that was killed, or a system without such sockets: there is nobody to hand it to.
            close(channel);
            return Optional.empty();
        }
        close(channel);
        return Optional.empty();
    }

    private static void close(SocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether the process at the other end is this user's. Where the system can't tell, the folder's rights have to do. */
    static boolean mine(SocketChannel channel) throws IOException {
        return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
                || channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(me());
    }

    private static UserPrincipal me() throws IOException {
        return Files.exists(SELF) ? Files.getOwner(SELF)
                : SELF.getFileSystem().getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }
}
