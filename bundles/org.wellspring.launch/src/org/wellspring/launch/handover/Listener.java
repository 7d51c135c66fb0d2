// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The window's end: a socket that only this user can open, and each command that comes in on a thread of its own. */
public final class Listener implements AutoCloseable {
    /** Most bytes the name of a socket may have on every system. */
    private static final int LONGEST = 100;
    private static final long PAUSE_MS = 50;
    private static final String SOCKETS = "*.socket";

    private final ServerSocketChannel server;
    private final Path directory;
    private final Path socket;
    private final Thread atTheEnd = new Thread(this::tidy, "commands");

    private Listener(ServerSocketChannel server, Path directory, Path socket) {
        this.server = server;
        this.directory = directory;
        this.socket = socket;
    }

    /**
     * Listens for commands about a book.
     *
     * @param directory the book's; says from now on where we listen
     * @param folders where the socket may be, the first that will do; each becomes one that only the user can read
     * @param visitors called on a thread of its own for each command, after it has been greeted; closes the wire
     * @throws IOException if there is no place for a socket
     */
    public static Listener open(Path directory, List<Path> folders, Consumer<Wire> visitors) throws IOException {
        Path socket = place(folders);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Listener listener = new Listener(server, directory, socket);
        boolean done = false;
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            Address.write(directory, socket);
            Runtime.getRuntime().addShutdownHook(listener.atTheEnd);
            done = true;
        } finally {
            if (!done) {
                listener.close();
            }
        }
        Thread.ofPlatform().daemon().name("commands").start(() -> listener.accept(visitors));
        return listener;
    }

    private static Path place(List<Path> folders) throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (Path folder : folders) {
            Path socket = folder.resolve(ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime() & 0xffffff, 36) + ".socket");
            if (socket.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST) {
                try {
                    tidy(PrivateFolders.folder(folder));
                    return socket;
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        }
        IOException none = new IOException("There is no place for a socket in " + folders);
        failures.forEach(none::addSuppressed);
        throw none;
    }

    /** Takes away what windows left behind that were killed. */
    private static void tidy(Path folder) throws IOException {
        try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, SOCKETS)) {
            for (Path old : sockets) {
                var wire = Address.connected(old);
                if (wire.isPresent()) {
                    wire.get().close();
                } else {
                    Files.deleteIfExists(old);
                }
            }
        }
    }

    private void accept(Consumer<Wire> visitors) {
        while (server.isOpen()) {
            try {
                SocketChannel channel = server.accept();
                Thread.ofPlatform().daemon().name("command").start(() -> greet(channel, visitors));
            } catch (IOException e) {
                // Closed, which is how this ends; or there is no room for one more caller at the moment.
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void greet(SocketChannel channel, Consumer<Wire> visitors) {
        try (channel) {
            if (Address.mine(channel)) {
                Wire wire = new Wire(channel);
                wire.send(Wire.HELLO, Handover.VERSION);
                visitors.accept(wire);
            }
        } catch (IOException e) {
            // Whoever called is gone.
            return;
        }
    }

    /** Stops listening; commands that are being done go on. */
    @Override
    public void close() throws IOException {
        server.close();
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is ending, which removes it as well.
            return;
        }
    }

    private void remove() throws IOException {
        Address.remove(directory, socket);
        Files.deleteIfExists(socket);
    }

    /** A window that is told to end by the system has no time for more. */
    private void tidy() {
        try {
            remove();
        } catch (IOException e) {
            // Harmless: who finds it calls in vain, and the next window takes it away.
            return;
        }
    }
}
