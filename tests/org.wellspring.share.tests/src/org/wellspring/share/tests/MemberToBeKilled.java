// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.nio.file.Path;
import java.util.List;

import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.store.FileSpaces;

/** A process of its own that commits to things and exchanges, and says what is durable, until it is killed. */
final class MemberToBeKilled {
    private MemberToBeKilled() {
    }

    /** @param arguments where the book is, and a word for its commitments */
    public static void main(String[] arguments) {
        SharedGroups groups = SharedGroups.with(FileSpaces.keeping(List.of()), List.of(new FolderTransportKind()));
        Path book = Path.of(arguments[0]);
        try (SharedGroup group = groups.open(book, groups.all(book).getFirst().id(), Options.here())) {
            say("open");
            for (int i = 0; i < 100_000; i++) {
                String what = arguments[1] + "-" + i;
                group.space().change("Commit", tx -> {
                    Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
                    commitment.setWhat(what);
                    tx.add(commitment);
                });
                say("did " + what + " .");
                if (i % 3 == 2) {
                    group.sync();
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
