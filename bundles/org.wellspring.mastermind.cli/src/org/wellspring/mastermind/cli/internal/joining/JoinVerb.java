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
import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group join}: answers an invitation. */
@Command(name = "join")
final class JoinVerb implements Verb {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "join.file")
    private Path file;
    @Option(names = "--out", required = true, paramLabel = "REPLY", descriptionKey = "join.out")
    private Path out;
    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "group.as")
    private String as;
    @Option(names = "--device", paramLabel = "NAME", descriptionKey = "group.device")
    private String device;
    @Mixin
    private Place place;

    private final GroupAccess access;

    JoinVerb(GroupAccess access) {
        this.access = access;
    }

    /** The file to send back, and the words to read. */
    record Joined(UUID group, String name, Path reply, List<String> checkWords, Path keys) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("joined", name, reply);
            paper.say("words", String.join(" ", checkWords));
            paper.say("keys", keys);
        }
    }

    @Override
    public Answer run(Session session) {
        String invitation = MemberFile.read(file.toString());
        return session.changing(book -> {
            Joining[] joining = new Joining[1];
            try {
                Path written = MemberFile.write(out.toString(), () -> {
                    joining[0] = access.groups().join(session.directory(), invitation, Optional.ofNullable(as),
                            Optional.ofNullable(device).orElseGet(MachineName::here), place.kind(), place.typed(), session.options());
                    return joining[0].reply();
                });
                SharedGroup group = joining[0].group();
                return new Joined(group.id(), group.name(), written, joining[0].checkWords(), group.keys());
            } finally {
                if (joining[0] != null) {
                    joining[0].group().close();
                }
            }
        });
    }
}
