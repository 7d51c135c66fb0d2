// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.nio.file.Path;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.MemberFile;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group invite}: invites somebody, or another device of one's own. */
@Command(name = "invite")
final class InviteVerb implements Verb {
    /** Whom. */
    private static final class Invited {
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "invite.name")
        private String name;
        @Option(names = "--own-device", required = true, descriptionKey = "invite.device")
        private boolean device;
    }

    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @ArgGroup(exclusive = true, multiplicity = "1")
    private Invited invited;
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "invite.out")
    private Path out;

    private final GroupAccess access;

    InviteVerb(GroupAccess access) {
        this.access = access;
    }

    /** The file to send. */
    record Invitation(UUID group, String name, Path file) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("invited", name, file);
        }
    }

    @Override
    public Answer run(Session session) {
        return access.changing(session, group, shared -> {
            Path written = MemberFile.write(out.toString(), () -> invited.device ? shared.inviteOwnDevice() : shared.invite(invited.name));
            return new Invitation(shared.id(), invited.device ? session.options().author() : invited.name, written);
        });
    }
}
