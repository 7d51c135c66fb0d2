// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group recover}: makes a recovery code, or comes in again by one. */
@Command(name = "recover")
final class RecoverVerb implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "recover.group")
    private String group;
    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "recover.code")
    private String code;
    @Option(names = "--device", paramLabel = "NAME", descriptionKey = "group.device")
    private String device;
    @Mixin
    private Place place;

    private final GroupAccess access;

    RecoverVerb(GroupAccess access) {
        this.access = access;
    }

    /** What was made, or where one is again. */
    record Recovered(UUID group, String name, Optional<String> code) implements Answer {
        @Override
        public void print(Paper paper) {
            if (code.isPresent()) {
                paper.say("recovery", name);
                paper.line(code.get());
            } else {
                paper.say("recovered", name);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        if (code == null) {
            if (group == null) {
                throw Failure.value(RecoverVerb.class, "code-or-group");
            }
            return access.changing(session, group, shared -> new Recovered(shared.id(), shared.name(), Optional.of(shared.recoveryCode())));
        }
        String kind = place.kind().orElseThrow(() -> Failure.value(RecoverVerb.class, "place"));
        session.working(space -> space.id());
        try (SharedGroup shared = access.groups().recover(session.directory(), code, Optional.ofNullable(device).orElseGet(MachineName::here), kind,
                place.typed().orElseThrow(), session.options())) {
            return new Recovered(shared.id(), shared.name(), Optional.empty());
        }
    }
}
