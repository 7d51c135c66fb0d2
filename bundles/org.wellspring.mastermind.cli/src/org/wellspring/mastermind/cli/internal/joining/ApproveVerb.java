// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.share.Applicant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group approve}: lets somebody in who answered an invitation. */
@Command(name = "approve")
final class ApproveVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Parameters(index = "1", paramLabel = "REPLY", descriptionKey = "approve.reply")
    private Path reply;
    @Option(names = "--dry-run", descriptionKey = "approve.dry")
    private boolean dry;

    private final GroupAccess access;

    ApproveVerb(GroupAccess access) {
        this.access = access;
    }

    /** Who came in, and the words they must have. */
    record Approved(Optional<UUID> member, String name, List<String> checkWords, boolean ownDevice) implements Answer {
        @Override
        public void print(Paper paper) {
            if (member.isEmpty()) {
                paper.say("approve.words", name);
                paper.say("words", String.join(" ", checkWords));
            } else if (ownDevice) {
                paper.say("approved.device", String.join(" ", checkWords));
            } else {
                paper.say("approved", name, String.join(" ", checkWords));
            }
        }
    }

    @Override
    public Answer run(Session session) {
        String text = MemberFile.read(reply.toString());
        return access.changing(session, group, shared -> {
            Applicant applicant = shared.read(text);
            boolean own = applicant.isOwnDevice();
            Optional<UUID> member = dry ? Optional.empty() : Optional.of(MemberEntries.admit(shared, applicant));
            return new Approved(member, applicant.name(), applicant.checkWords(), own);
        });
    }
}
