// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.mastermind.joining.MachineName;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group create}: founds a group (K1). */
@Command(name = "create")
final class CreateVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "group.name")
    private List<String> name = List.of();
    @Option(names = "--every", paramLabel = "SPAN", descriptionKey = "group.every")
    private String every;
    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "group.as")
    private String as;
    @Option(names = "--device", paramLabel = "NAME", descriptionKey = "group.device")
    private String device;
    @Mixin
    private Place place;

    private final GroupAccess access;

    CreateVerb(GroupAccess access) {
        this.access = access;
    }

    /** What was founded. */
    record Created(UUID group, String name, UUID member, String device, Optional<String> place, String founder) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("created", name, founder);
            place.ifPresentOrElse(where -> paper.say("created.place", where), () -> paper.say("created.noplace"));
            paper.line(group);
        }
    }

    private static int days(String span) {
        Interval interval = When.interval(span);
        if (interval.months() > 0) {
            throw Failure.value(CreateVerb.class, "every", span);
        }
        return interval.days();
    }

    @Override
    public Answer run(Session session) {
        return session.changing(book -> {
            String founder = Optional.ofNullable(as).orElse(session.options().author());
            Founding founding = new Founding(String.join(" ", name), founder).device(Optional.ofNullable(device).orElseGet(MachineName::here))
                    .everyDays(every == null ? 0 : days(every));
            try (SharedGroup group = founding.run(access.groups(), session.directory(), session.options())) {
                place.kind().ifPresent(kind -> group.move(kind, place.typed().orElseThrow()));
                return new Created(group.id(), group.name(), group.me().orElseThrow(), group.device(), group.place(), founder);
            }
        });
    }
}
