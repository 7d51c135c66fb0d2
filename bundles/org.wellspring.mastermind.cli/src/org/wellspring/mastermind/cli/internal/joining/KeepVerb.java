// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group keep}: takes in what somebody wrote who had been removed and did not know of it. */
@Command(name = "keep")
final class KeepVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Parameters(index = "1", paramLabel = "DEVICE", descriptionKey = "keep.device")
    private String device;

    private final GroupAccess access;

    KeepVerb(GroupAccess access) {
        this.access = access;
    }

    /** Whose words. */
    record Kept(UUID group, String device) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("kept", device);
        }
    }

    @Override
    public Answer run(Session session) {
        return access.changing(session, group, shared -> {
            shared.keep(device);
            return new Kept(shared.id(), device);
        });
    }
}
