// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.nio.file.Path;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.share.Answered;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group answer}: writes once more what was answered to an invitation, as long as it waits. */
@Command(name = "answer")
final class AnswerVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Option(names = "--out", required = true, paramLabel = "REPLY", descriptionKey = "join.out")
    private Path out;

    private final GroupAccess access;

    AnswerVerb(GroupAccess access) {
        this.access = access;
    }

    @Override
    public Answer run(Session session) {
        return access.reading(session, group, shared -> {
            Answered answer = shared.answer().orElseThrow(() -> Failure.of(AnswerVerb.class, "no-answer", shared.name()));
            return new JoinVerb.Joined(shared.id(), shared.name(), MemberFile.write(out.toString(), answer::reply), answer.checkWords(), shared.keys());
        });
    }
}
