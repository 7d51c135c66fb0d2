// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackLock;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;

/** Taking what is new from a directory: written there as one file of its own, and read from it. See {@link DirectorySending} for why no server is played. */
final class DirectoryFetching implements AutoCloseable {
    private final Repository host;
    private final URIish address;
    private final Map<String, ObjectId> tips;
    private List<PackLock> locks = List.of();

    DirectoryFetching(File directory, URIish address) throws IOException {
        this.address = address;
        this.host = new FileRepositoryBuilder().setGitDir(directory).setMustExist(true).build();
        try {
            this.tips = Copy.tips(host);
        } catch (IOException | RuntimeException e) {
            host.close();
            throw e;
        }
    }

    /** Where the devices' branches are. */
    Map<String, ObjectId> tips() {
        return tips;
    }

    /** Takes the branches of these devices. */
    void take(Copy copy, Set<String> devices) throws IOException {
        Path file = Files.createTempFile(copy.repository().getDirectory().toPath(), "incoming_", "_tmp");
        try {
            write(copy, devices, file);
            read(copy, file);
        } finally {
            Files.delete(file);
        }
    }

    private void write(Copy copy, Set<String> devices, Path file) throws IOException {
        BundleWriter writer = new BundleWriter(host);
        devices.forEach(device -> writer.include(Copy.branch(device), tips.get(device)));
        try (RevWalk walk = new RevWalk(host); OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (ObjectId known : copy.tips().values()) {
                if (host.getObjectDatabase().has(known)) {
                    writer.assume(walk.parseCommit(known));
                }
            }
            writer.writeBundle(NullProgressMonitor.INSTANCE, out);
        }
    }

    private void read(Copy copy, Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try (TransportBundleStream bundle = new TransportBundleStream(copy.repository(), address, in); FetchConnection connection = bundle.openFetch()) {
            Map<String, Ref> refs = new HashMap<>(connection.getRefsMap());
            connection.fetch(NullProgressMonitor.INSTANCE, refs.values(), Set.of());
            locks = List.copyOf(connection.getPackLocks());
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
        for (PackLock lock : locks) {
            lock.unlock();
        }
    }
}
