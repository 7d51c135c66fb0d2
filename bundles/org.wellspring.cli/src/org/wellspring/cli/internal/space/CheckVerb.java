// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Care;

import picocli.CommandLine.Command;

/** {@code check}: whether a space is sound. */
@Command(name = "check")
public final class CheckVerb implements Verb {
    /** What the check found. */
    record Checked(boolean sound, long objects, List<String> findings) implements Answer {
        static Checked of(Care.Report report) {
            return new Checked(report.sound(), report.objects(), report.findings());
        }

        @Override
        public void print(Paper paper) {
            paper.say(sound ? "check.sound" : "check.damaged", objects, findings.size());
            paper.items(findings);
            if (!sound) {
                paper.say("check.todo");
            }
        }

        @Override
        public Exit exit() {
            return sound ? Exit.DONE : Exit.FAILED;
        }
    }

    @Override
    public Answer run(Session session) {
        return session.ofAnyKind().inspecting(space -> Checked.of(space.care().check()));
    }
}
