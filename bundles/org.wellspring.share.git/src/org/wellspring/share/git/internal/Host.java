// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.transport.BasePackFetchConnection;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackLock;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.util.FS;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind.Ground;

/** The repository that the members share, as it is seen through one connection at a time. */
final class Host implements AutoCloseable {
    /** How long an answer may take, in seconds. */
    private static final int PATIENCE = 20;
    /** A lock on a branch is held for some thousandths of a second. */
    private static final Duration LEFT_OVER = Duration.ofSeconds(2);
    private static final String LOCK = ".lock";

    private final GitAddress address;
    private final Ground ground;
    private final Surroundings surroundings;
    private final Answers answers = new Answers();
    private final Tidying tidying = new Tidying();
    private Ssh ssh;

    Host(GitAddress address, Ground ground, Surroundings surroundings) {
        this.address = address;
        this.ground = ground;
        this.surroundings = surroundings;
    }

    /**
     * Asks which branches there are, and takes what is wanted of them in the same breath. Nothing but the question is sent if nothing is.
     *
     * @param wanted whether a device's branch, being there, is wanted
     * @param taken what to do once it is here
     * @return where the devices' branches are
     */
    Map<String, ObjectId> fetch(Copy copy, Wanted wanted, Taken taken) throws IOException, TransportException {
        if (address.way() == GitAddress.Way.PATH) {
            return fetchFromDirectory(copy, wanted, taken);
        }
        try (Transport transport = open(copy.repository(), false); FetchConnection connection = transport.openFetch()) {
            if (!(connection instanceof BasePackFetchConnection)) {
                // Whoever serves no more than files can take nothing; an empty page from whomever looks to JGit like a host of that sort.
                throw answers.failure(address, "strange");
            }
            Map<String, Ref> refs = connection.getRefsMap();
            Map<String, ObjectId> there = Copy.tips(refs.values());
            List<Ref> wants = new ArrayList<>();
            for (String device : wanted(there, wanted)) {
                wants.add(refs.get(Copy.branch(device)));
            }
            if (!wants.isEmpty()) {
                connection.fetch(NullProgressMonitor.INSTANCE, wants, Set.of());
            }
            taken.here(there);
            for (PackLock lock : connection.getPackLocks()) {
                lock.unlock();
            }
            return there;
        }
    }

    private Map<String, ObjectId> fetchFromDirectory(Copy copy, Wanted wanted, Taken taken) throws IOException, TransportException {
        answers.begin(false);
        try (DirectoryFetching fetching = new DirectoryFetching(checked(), address.uri())) {
            Set<String> wants = wanted(fetching.tips(), wanted);
            if (!wants.isEmpty()) {
                fetching.take(copy, wants);
            }
            taken.here(fetching.tips());
            return fetching.tips();
        }
    }

    private static Set<String> wanted(Map<String, ObjectId> there, Wanted wanted) throws IOException {
        Set<String> devices = new HashSet<>();
        for (Map.Entry<String, ObjectId> tip : there.entrySet()) {
            if (wanted.is(tip.getKey(), tip.getValue())) {
                devices.add(tip.getKey());
            }
        }
        return devices;
    }

    /** Which of the branches there are wanted. */
    interface Wanted {
        /** Whether a device's is, being there. */
        boolean is(String device, ObjectId tip) throws IOException;
    }

    /** What is done with what was fetched, before anybody may clear it away. */
    interface Taken {
        /** With where the branches are. */
        void here(Map<String, ObjectId> tips) throws IOException, TransportException;
    }

    private final class Pushing implements Sending {
        private final Transport transport;
        private final PushConnection connection;
        private final Repository local;

        Pushing(Repository local) throws IOException, TransportException {
            this.local = local;
            this.transport = open(local, true);
            try {
                this.connection = transport.openPush();
            } catch (IOException | RuntimeException e) {
                transport.close();
                throw e;
            }
        }

        @Override
        public Map<String, ObjectId> tips() {
            return Copy.tips(connection.getRefs());
        }

        @Override
        public Map<String, String> send(Map<String, ObjectId> tips) throws IOException {
            Map<String, RemoteRefUpdate> updates = new HashMap<>();
            for (Map.Entry<String, ObjectId> tip : tips.entrySet()) {
                String branch = Copy.branch(tip.getKey());
                updates.put(branch, new RemoteRefUpdate(local, null, tip.getValue(), branch, false, null, null));
            }
            try {
                connection.push(NullProgressMonitor.INSTANCE, updates);
            } finally {
                answers.said(connection.getMessages());
            }
            Map<String, String> refused = new HashMap<>();
            for (String device : tips.keySet()) {
                RemoteRefUpdate update = updates.get(Copy.branch(device));
                if (update.getStatus() != RemoteRefUpdate.Status.OK && update.getStatus() != RemoteRefUpdate.Status.UP_TO_DATE) {
                    refused.put(device, update.getStatus() + " " + update.getMessage());
                }
            }
            return refused;
        }

        @Override
        public void close() {
            connection.close();
            transport.close();
        }
    }

    /** Connects for sending. */
    Sending sending(Copy copy) throws IOException, TransportException {
        if (address.way() == GitAddress.Way.PATH) {
            answers.begin(true);
            return new DirectorySending(copy.repository(), checked(), tidying);
        }
        return new Pushing(copy.repository());
    }

    private Transport open(Repository local, boolean toWrite) throws IOException, TransportException {
        answers.begin(toWrite);
        Transport transport = Transport.open(local, address.uri());
        transport.setTimeout(PATIENCE);
        if (transport instanceof TransportHttp web) {
            web.setHttpConnectionFactory(answers);
            Optional<char[]> token = ground.secret("token");
            if (token.isPresent()) {
                answers.withToken();
                String user = ground.secret("user").map(String::new).orElse(address.user());
                web.setPreemptiveBasicAuthentication(user.isEmpty() ? "git" : user, new String(token.get()));
            }
        } else if (address.way() == GitAddress.Way.OPEN) {
            ((SshTransport) transport).setSshSessionFactory(new Programs());
        } else if (transport instanceof SshTransport secure) {
            if (ssh == null) {
                ssh = new Ssh(ground, surroundings, answers);
            }
            secure.setSshSessionFactory(new Programs(ssh));
        }
        return transport;
    }

    /** JGit opens what it can't read, and goes wrong later in odd ways. */
    private File checked() throws IOException, TransportException {
        File directory = RepositoryCache.FileKey.resolve(Path.of(address.text()).toFile(), FS.DETECTED);
        if (directory == null) {
            throw answers.failure(address, Files.isDirectory(Path.of(address.text())) ? "path.other" : "path.missing");
        }
        FileBasedConfig config = new FileBasedConfig(directory.toPath().resolve("config").toFile(), FS.DETECTED);
        try {
            config.load();
        } catch (org.eclipse.jgit.errors.ConfigInvalidException e) {
            throw answers.failure(address, e);
        }
        String format = config.getString("extensions", null, "objectFormat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            throw answers.failure(address, "format");
        }
        return directory;
    }

    /** Whether a lock on our own device's branch lay in the directory so long that nobody can have it any more, and is gone now. */
    boolean freed() throws IOException {
        if (address.way() != GitAddress.Way.PATH) {
            return false;
        }
        File directory = RepositoryCache.FileKey.resolve(Path.of(address.text()).toFile(), FS.DETECTED);
        if (directory == null) {
            return false;
        }
        Path lock = directory.toPath().resolve(Copy.branch(ground.device()) + LOCK);
        return Files.exists(lock) && Files.getLastModifiedTime(lock).toInstant().isBefore(Instant.now().minus(LEFT_OVER))
                && Files.deleteIfExists(lock);
    }

    /** Something strange about it, for the user. */
    String remark(String key) {
        return Answers.remark(address, key);
    }

    /** What went wrong, for the user. */
    TransportException failure(Throwable cause) {
        return answers.failure(address, cause);
    }

    /** The same, by its key. */
    TransportException failure(String key) {
        return answers.failure(address, key);
    }

    @Override
    public void close() {
        if (ssh != null) {
            ssh.close();
        }
    }
}
