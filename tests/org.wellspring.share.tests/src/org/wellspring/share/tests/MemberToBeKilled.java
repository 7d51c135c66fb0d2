// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.store.FileSpaces;

/**
 * A process of its own that commits to things and exchanges, says what is durable, and ends like one that is killed: in the middle of what it was told
 * to be in the middle of.
 */
final class MemberToBeKilled {
    /** What a process can be in the middle of. */
    enum Doing {
        /** Saving a change of its own. */
        SAVING,
        /** Fetching and taking in what others did. */
        MERGING,
        /** Leaving what it did at the place. */
        SENDING
    }

    private static final int EACH = 3;
    private final Doing deadly;
    private final Random random;
    private int left;
    private long begun;
    private long longest = 200_000;

    private MemberToBeKilled(Doing deadly, Random random) {
        this.deadly = deadly;
        this.random = random;
        left = random.nextInt(4);
    }

    /** @param arguments where the book is, a word for its commitments, in the middle of what, and a seed */
    public static void main(String[] arguments) {
        new MemberToBeKilled(Doing.valueOf(arguments[2]), new Random(Long.parseLong(arguments[3]))).run(Path.of(arguments[0]), arguments[1]);
    }

    private void run(Path book, String word) {
        SharedGroups groups = SharedGroups.with(FileSpaces.keeping(List.of()), List.of(new Watched()));
        try (SharedGroup group = groups.open(book, groups.all(book).getFirst().id(), Options.here())) {
            say("open");
            for (int i = 0; i < 100_000; i++) {
                String what = word + "-" + i;
                begins(Doing.SAVING);
                group.space().change("Commit", tx -> {
                    Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
                    commitment.setWhat(what);
                    tx.add(commitment);
                });
                ends(Doing.SAVING);
                say("did " + what + " .");
                if (i % EACH == 0) {
                    group.sync();
                }
            }
        }
    }

    /** Now something begins; in what is deadly the end comes at any moment of about the time that it took before. */
    private void begins(Doing doing) {
        if (doing != deadly) {
            return;
        }
        begun = System.nanoTime();
        if (left-- == 0) {
            long end = begun + random.nextLong(longest);
            say("in " + doing);
            Thread.ofPlatform().daemon().start(() -> {
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                Runtime.getRuntime().halt(1);
            });
        }
    }

    private void ends(Doing doing) {
        if (doing == deadly) {
            longest = Math.max(longest, System.nanoTime() - begun);
            if (left < 0) {
                say("after " + doing);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** A folder that tells what is being done with it. */
    private final class Watched implements TransportKind {
        private final TransportKind folder = new FolderTransportKind();

        @Override
        public String id() {
            return folder.id();
        }

        @Override
        public Address address(String typed) throws TransportException {
            return folder.address(typed);
        }

        @Override
        public boolean isEverybodys() {
            return folder.isEverybodys();
        }

        @Override
        public Transport open(Address address, Ground ground) throws TransportException {
            Transport way = folder.open(address, ground);
            return new Transport() {
                @Override
                public Listing look() throws TransportException {
                    Listing there = way.look();
                    begins(Doing.MERGING);
                    return there;
                }

                @Override
                public Optional<byte[]> read(SegmentName name) throws TransportException {
                    return way.read(name);
                }

                @Override
                public Set<SegmentName> write(List<Item> items) throws TransportException {
                    ends(Doing.MERGING);
                    begins(Doing.SENDING);
                    Set<SegmentName> taken = way.write(items);
                    ends(Doing.SENDING);
                    return taken;
                }

                @Override
                public void replace(Item item) throws TransportException {
                    way.replace(item);
                }

                @Override
                public Duration pace() {
                    return way.pace();
                }

                @Override
                public boolean mayHaveNews() throws TransportException {
                    return way.mayHaveNews();
                }

                @Override
                public void close() {
                    way.close();
                }
            };
        }
    }
}
