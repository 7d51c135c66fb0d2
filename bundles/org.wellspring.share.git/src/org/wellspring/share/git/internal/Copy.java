// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;

/**
 * What this machine knows of the host: a bare repository. A branch here is where the host's was when it was last seen, and only ever
 * grows; what is on its way to the host is in no branch until the host has it. Used by one thread, which has the {@link CopyLock} of the directory.
 */
final class Copy implements AutoCloseable {
    private static final String BRANCHES = "refs/heads/d/";
    private static final String NAME = "Wellspring";
    private static final String MAIL = "group@wellspring.invalid";

    private final Repository repository;
    private final Chains chains;
    private final Tidying tidying = new Tidying();

    private Copy(Repository repository) {
        this.repository = repository;
        this.chains = new Chains(repository);
    }

    /** Opens the one in a directory, or makes an empty one. What a program left that was killed is cleared away. */
    static Copy in(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            Path beside = directory.resolveSibling(directory.getFileName() + "-new");
            create(beside);
            Files.move(beside, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        clear(directory);
        Repository repository = builder(directory).build();
        try {
            Copy copy = new Copy(repository);
            for (Map.Entry<String, ObjectId> tip : copy.tips().entrySet()) {
                copy.chains.grow(tip.getKey(), tip.getValue());
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static FileRepositoryBuilder builder(Path directory) {
        return new FileRepositoryBuilder().setGitDir(directory.toFile()).setBare();
    }

    private static void create(Path directory) throws IOException {
        delete(directory);
        try (Repository made = builder(directory).build()) {
            made.create(true);
            StoredConfig config = made.getConfig();
            // All branches in the first answer, without asking for them in a second.
            config.setInt("protocol", null, "version", 0);
            // A token must not follow to wherever a host sends us.
            config.setString("http", null, "followRedirects", "false");
            // What is sealed gets no smaller, and is like nothing else.
            config.setInt("core", null, "compression", 0);
            config.setBoolean("pack", null, "deltaCompression", false);
            config.setBoolean("core", null, "logAllRefUpdates", false);
            config.save();
        }
    }

    /** Whoever is alone here knows that no lock is anybody's. A pack is kept until the branches have it; without its program, it never gets there. */
    private static void clear(Path directory) throws IOException {
        Predicate<String> left = name -> name.endsWith(".lock") || name.equals("gc.pid") || name.endsWith(".keep") || name.endsWith("_tmp")
                || name.startsWith("incoming_") || name.startsWith("noz") || name.startsWith(".tmp-");
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.filter(file -> left.test(file.getFileName().toString())).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    /** A directory and all in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(directory)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }

    Repository repository() {
        return repository;
    }

    Chains chains() {
        return chains;
    }

    /** The branch of a device. */
    static String branch(String device) {
        return BRANCHES + device;
    }

    /** The devices' branches among others. */
    static Map<String, ObjectId> tips(Iterable<Ref> refs) {
        Map<String, ObjectId> tips = new HashMap<>();
        for (Ref ref : refs) {
            String name = ref.getName();
            if (name.startsWith(BRANCHES) && ref.getObjectId() != null
                    && SegmentName.of("seg-" + name.substring(BRANCHES.length()) + "-00000001").isPresent()) {
                tips.put(name.substring(BRANCHES.length()), ref.getObjectId());
            }
        }
        return tips;
    }

    /** Where the devices' branches are. */
    Map<String, ObjectId> tips() throws IOException {
        return tips(repository);
    }

    /** Where they are in any repository. */
    static Map<String, ObjectId> tips(Repository repository) throws IOException {
        return tips(repository.getRefDatabase().getRefsByPrefix(BRANCHES));
    }

    /** Whether one commit is in the history of another. One that is not here is in none. */
    boolean includes(ObjectId tip, ObjectId older) throws IOException {
        if (!has(older)) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(older), walk.parseCommit(tip));
        }
    }

    /** Whether it is here. */
    boolean has(AnyObjectId id) throws IOException {
        return repository.getObjectDatabase().has(id);
    }

    /**
     * Notes where a device's branch now is at the host, and what it brings.
     *
     * @param tip that has all that is known of it
     * @return whether something else came under a name that is known
     */
    boolean advance(String device, ObjectId tip) throws IOException {
        boolean twice = chains.grow(device, tip);
        RefUpdate update = repository.updateRef(branch(device));
        update.setNewObjectId(tip);
        update.disableRefLog();
        // That it only grows was asked before; JGit would walk the same way again.
        update.setForceUpdate(true);
        RefUpdate.Result result = update.update();
        switch (result) {
            case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> tidying.changed();
            default -> throw new IOException("Branch of " + device + ": " + result);
        }
        return twice;
    }

    /**
     * A commit that brings segments of one device; not in its branch yet.
     *
     * @param parent null for the first
     * @param time not before its parent's whatever is said here; the host looks for what is missing by it
     */
    ObjectId commit(ObjectId parent, List<Item> items, Instant time) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            TreeFormatter tree = new TreeFormatter();
            for (Item item : items.stream().sorted(Comparator.comparing(Item::name)).toList()) {
                tree.append(item.name().text(), FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, item.bytes()));
            }
            CommitBuilder commit = new CommitBuilder();
            Instant after = time;
            if (parent != null) {
                commit.setParentId(parent);
                after = later(time, seconds(parent) + 1);
            }
            return insert(inserter, commit, inserter.insert(tree), after, "Segments");
        }
    }

    /** A commit that has what two have: the same whoever makes it, so that all who do agree at once. */
    ObjectId join(ObjectId one, ObjectId other) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setParentIds(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
            Instant time = Instant.ofEpochSecond(Math.max(seconds(one), seconds(other)) + 1);
            return insert(inserter, commit, inserter.insert(new TreeFormatter()), time, "Joined");
        }
    }

    private static ObjectId insert(ObjectInserter inserter, CommitBuilder commit, ObjectId tree, Instant time, String message) throws IOException {
        PersonIdent nobody = new PersonIdent(NAME, MAIL, time, ZoneOffset.UTC);
        commit.setTreeId(tree);
        commit.setAuthor(nobody);
        commit.setCommitter(nobody);
        commit.setMessage(message);
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    private static Instant later(Instant time, long seconds) {
        return time.getEpochSecond() >= seconds ? time : Instant.ofEpochSecond(seconds);
    }

    /** When a commit was made, in seconds since 1970. */
    private long seconds(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit parsed = walk.parseCommit(commit);
            return parsed.getCommitTime();
        }
    }

    /** What stands under a name, checked against its id; empty if nothing does, or something that is too long for a segment. */
    Optional<byte[]> content(SegmentName name) throws IOException {
        Optional<ObjectId> id = chains.content(name);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        ObjectLoader loader = repository.open(id.get(), Constants.OBJ_BLOB);
        if (loader.getSize() > Transport.MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = loader.getBytes();
        if (!sameContent(id.get(), bytes)) {
            throw new CorruptObjectException(id.get(), "Other content");
        }
        return Optional.of(bytes);
    }

    /** Whether these bytes are what an id stands for. */
    static boolean sameContent(ObjectId id, byte[] bytes) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, bytes).equals(id);
        }
    }

    /** Keeps it quick, now and then. */
    void tidy() throws IOException {
        tidying.now(repository);
    }

    @Override
    public void close() {
        repository.close();
    }
}
