// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.wellspring.core.words.Texts;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;

/**
 * Segments as files, those of a device in a folder of its own: {@code DEVICE/seg-DEVICE-NUMBER}. A file appears whole or not at all, as far as
 * we write it; the tool that carries the folder may show a part of one, or none for a moment, and that is waited for. Files of other names are
 * the tool's own business.
 */
final class FolderTransport implements Transport {
    /** While it is written. No tool leaves out such a name, and none makes one. */
    private static final String UNFINISHED = "new-";
    private static final long ABANDONED_MILLIS = 86_400_000;
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);
    private final Path folder;
    /** When directories had last changed when they were looked at. */
    private Map<Path, FileTime> seen = Map.of();

    FolderTransport(Path folder) {
        this.folder = folder;
    }

    @Override
    public Duration pace() {
        return Duration.ofMillis(500);
    }

    /** A file that comes or goes changes the time of the directory it is in. */
    @Override
    public boolean mayHaveNews() throws TransportException {
        Map<Path, FileTime> times = times();
        // What came within the same tick of a coarse clock as the last look does not show in the time.
        FileTime lately = FileTime.from(Instant.now().minus(COARSEST_CLOCK));
        return !times.equals(seen) || times.values().stream().anyMatch(time -> time.compareTo(lately) > 0);
    }

    private Map<Path, FileTime> times() throws TransportException {
        Map<Path, FileTime> times = new HashMap<>();
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(folder, "????????????????")) {
            times.put(folder, Files.getLastModifiedTime(folder));
            for (Path device : devices) {
                if (Files.isDirectory(device)) {
                    times.put(device, Files.getLastModifiedTime(device));
                }
            }
        } catch (IOException e) {
            throw problem(e);
        }
        return times;
    }

    @Override
    public Listing look() throws TransportException {
        Set<SegmentName> names = new HashSet<>();
        seen = times();
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(folder, "????????????????")) {
            for (Path device : devices) {
                if (Files.isDirectory(device)) {
                    look(device, names);
                }
            }
        } catch (IOException e) {
            throw problem(e);
        }
        return new Listing(names, List.of());
    }

    private static void look(Path device, Set<SegmentName> names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(device, "seg-*")) {
            for (Path file : files) {
                SegmentName.of(file.getFileName().toString()).filter(name -> device.getFileName().toString().equals(name.device())).ifPresent(names::add);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // gone in the meantime: a tool may do so, and bring it back
            return;
        }
    }

    @Override
    public Optional<byte[]> read(SegmentName name) throws TransportException {
        Path file = file(name);
        try {
            // Longer than any segment: nobody's; it is not read, so that it can't fill the memory.
            return Files.size(file) > MOST_BYTES ? Optional.of(new byte[0]) : Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public Set<SegmentName> write(List<Item> items) throws TransportException {
        Set<SegmentName> taken = new HashSet<>();
        try {
            if (!Files.isDirectory(folder)) {
                // It is not made here: an empty folder where a disk is not mounted would look like the group's.
                throw new NoSuchFileException(folder.toString());
            }
            for (Item item : items) {
                if (!write(item)) {
                    taken.add(item.name());
                }
            }
        } catch (ReadOnlyFileSystemException e) {
            throw new TransportException(TransportException.Kind.READ_ONLY, text("read-only", folder), e);
        } catch (IOException e) {
            throw problem(e);
        }
        return taken;
    }

    @Override
    public void replace(Item item) throws TransportException {
        try {
            Files.createDirectories(file(item.name()).getParent());
            put(item);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private boolean write(Item item) throws IOException {
        Path file = file(item.name());
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            byte[] there = Files.readAllBytes(file);
            if (Arrays.equals(there, item.bytes())) {
                return true;
            }
            if (there.length >= item.bytes().length || !Arrays.equals(there, Arrays.copyOf(item.bytes(), there.length))) {
                return false;
            }
            // The beginning of ours: somebody was stopped while writing it.
        }
        put(item);
        if (item.name().number() % 100 == 1) {
            tidy(file.getParent());
        }
        return true;
    }

    private void put(Item item) throws IOException {
        Path file = file(item.name());
        Path part = file.resolveSibling(UNFINISHED + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(item.bytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what a killed program left unfinished long ago. */
    private static void tidy(Path device) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(device, UNFINISHED + "*")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toMillis() < System.currentTimeMillis() - ABANDONED_MILLIS) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private Path file(SegmentName name) {
        return folder.resolve(name.device()).resolve(name.text());
    }

    private TransportException problem(IOException e) {
        if (!Files.isDirectory(folder)) {
            return new TransportException(TransportException.Kind.UNREACHABLE, text("missing", folder), e);
        }
        if (e instanceof AccessDeniedException || said(e).contains("read-only")) {
            return new TransportException(TransportException.Kind.READ_ONLY, text("read-only", folder), e);
        }
        if (said(e).contains("no space left") || said(e).contains("not enough space") || said(e).contains("quota")) {
            return new TransportException(TransportException.Kind.FULL, text("full", folder), e);
        }
        return new TransportException(TransportException.Kind.UNREACHABLE, text("fails", folder, e.getMessage()), e);
    }

    private static String text(String key, Object... arguments) {
        return new Texts(FolderTransport.class).get(key, arguments);
    }

    /** The JDK has no exception of its own for a full disk; the system's words are all there is. */
    private static String said(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
