// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.wellspring.share.spi.SegmentName;

/** Which segments the branches bring. Read from the repository once and kept up as branches grow. One thread. */
final class Chains {
    private final Repository repository;
    private final Map<String, ObjectId> read = new HashMap<>();
    private final Map<SegmentName, ObjectId> segments = new HashMap<>();
    private Set<SegmentName> names = Set.of();

    Chains(Repository repository) {
        this.repository = repository;
    }

    /**
     * Takes in what a device's branch has, up to this commit; what stood under a name first stays.
     *
     * @return whether something else came under a name that is known
     */
    boolean grow(String device, ObjectId tip) throws IOException {
        ObjectId before = read.get(device);
        if (tip.equals(before)) {
            return false;
        }
        boolean twice = false;
        for (Map.Entry<SegmentName, ObjectId> segment : brought(device, tip, before).entrySet()) {
            ObjectId known = segments.putIfAbsent(segment.getKey(), segment.getValue());
            twice |= known != null && !known.equals(segment.getValue());
        }
        names = null;
        read.put(device, tip);
        return twice;
    }

    /** What a device's branch has up to a commit, all of it. */
    Set<SegmentName> upTo(String device, ObjectId tip) throws IOException {
        return tip.equals(read.get(device))
                ? segments.keySet().stream().filter(name -> name.device().equals(device)).collect(Collectors.toSet())
                : brought(device, tip, null).keySet();
    }

    /** The content's id, if the name is known. */
    Optional<ObjectId> content(SegmentName name) {
        return Optional.ofNullable(segments.get(name));
    }

    /** All that is known; the same set until something new comes. */
    Set<SegmentName> names() {
        if (names == null) {
            names = Set.copyOf(segments.keySet());
        }
        return names;
    }

    /** A branch counts for its own device alone: nobody brings segments under another's name by it. */
    private Map<SegmentName, ObjectId> brought(String device, ObjectId tip, ObjectId before) throws IOException {
        Map<SegmentName, ObjectId> brought = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader(); RevWalk walk = new RevWalk(reader)) {
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(tip));
            if (before != null) {
                walk.markUninteresting(walk.parseCommit(before));
            }
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            CanonicalTreeParser tree = new CanonicalTreeParser();
            for (RevCommit commit : walk) {
                for (tree.reset(reader, commit.getTree()); !tree.eof(); tree.next(1)) {
                    if (tree.getEntryFileMode() == FileMode.REGULAR_FILE) {
                        ObjectId content = tree.getEntryObjectId();
                        SegmentName.of(tree.getEntryPathString()).filter(name -> name.device().equals(device))
                                .ifPresent(name -> brought.putIfAbsent(name, content));
                    }
                }
            }
        }
        return brought;
    }
}
