// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectDatabase;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Sending to a directory, by writing what is new into the repository there. JGit would play the server for it on another thread, whose
 * failures end on the console, and which takes four times as long.
 */
final class DirectorySending implements Sending {
    private final Repository ours;
    private final Repository host;
    private final Map<String, ObjectId> tips;
    /** No server does it there. */
    private final Tidying tidying;

    DirectorySending(Repository ours, File directory, Tidying tidying) throws IOException {
        this.tidying = tidying;
        this.ours = ours;
        this.host = new FileRepositoryBuilder().setGitDir(directory).setMustExist(true).build();
        try {
            this.tips = Copy.tips(host);
        } catch (IOException | RuntimeException e) {
            host.close();
            throw e;
        }
    }

    @Override
    public Map<String, ObjectId> tips() {
        return tips;
    }

    /** Something went wrong where this is written to, and not on our own disk. */
    static final class AtHostException extends IOException {
        private static final long serialVersionUID = 1;

        AtHostException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public Map<String, String> send(Map<String, ObjectId> further) throws IOException {
        try {
            return put(further);
        } catch (IOException e) {
            throw new AtHostException(e);
        }
    }

    private Map<String, String> put(Map<String, ObjectId> further) throws IOException {
        Map<String, String> refused = new HashMap<>();
        for (Map.Entry<String, ObjectId> tip : further.entrySet()) {
            ObjectId before = tips.get(tip.getKey());
            carry(before, tip.getValue());
            RefUpdate update = host.updateRef(Copy.branch(tip.getKey()));
            update.setNewObjectId(tip.getValue());
            update.setExpectedOldObjectId(before == null ? ObjectId.zeroId() : before);
            update.disableRefLog();
            // That all which is there stays was seen to before; what matters is that it is still there.
            update.setForceUpdate(true);
            RefUpdate.Result result = update.update();
            switch (result) {
                case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> tips.put(tip.getKey(), tip.getValue());
                case LOCK_FAILURE, REJECTED -> refused.put(tip.getKey(), result.toString());
                default -> throw new IOException("Branch of " + tip.getKey() + ": " + result);
            }
        }
        tidying.changed();
        tidying.now(host);
        return refused;
    }

    /** Each commit's parents before it, and what it holds before itself: who has a commit has all of it, whenever this ends. */
    private void carry(ObjectId before, ObjectId tip) throws IOException {
        ObjectDatabase there = host.getObjectDatabase();
        try (RevWalk walk = new RevWalk(ours); ObjectReader reader = ours.newObjectReader(); ObjectInserter inserter = host.newObjectInserter()) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(tip));
            if (before != null) {
                walk.markUninteresting(walk.parseCommit(before));
            }
            for (RevCommit commit : walk) {
                for (CanonicalTreeParser tree = new CanonicalTreeParser(null, reader, commit.getTree()); !tree.eof(); tree.next(1)) {
                    put(tree.getEntryObjectId(), reader, there, inserter);
                }
                put(commit.getTree(), reader, there, inserter);
                put(commit, reader, there, inserter);
            }
            inserter.flush();
        }
    }

    private static void put(ObjectId id, ObjectReader reader, ObjectDatabase there, ObjectInserter inserter) throws IOException {
        if (!there.has(id)) {
            ObjectLoader loader = reader.open(id);
            inserter.insert(loader.getType(), loader.getBytes());
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
