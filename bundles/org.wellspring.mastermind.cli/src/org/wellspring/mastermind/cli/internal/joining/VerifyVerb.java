// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.share.SharedGroups.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group verify}: compares what carries a group with what is here, and puts right what is damaged there. */
@Command(name = "verify")
final class VerifyVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;

    private final GroupAccess access;

    VerifyVerb(GroupAccess access) {
        this.access = access;
    }

    /** What was found. */
    record Verified(UUID group, String name, List<String> remarks) implements Answer {
        @Override
        public void print(Paper paper) {
            remarks.forEach(paper::line);
            if (remarks.isEmpty()) {
                paper.say("verified", name);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        Entry entry = access.find(session, group);
        return access.working(session, entry.id(), shared -> new Verified(shared.id(), shared.name(), shared.verify()));
    }
}
