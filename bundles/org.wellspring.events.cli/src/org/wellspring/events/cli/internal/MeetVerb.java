// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.events.MetLine;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.MeetAndSettle;
import org.wellspring.events.commands.Settle;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event meet}: notes whom one met there; who is not in the book comes into it (E1, E5, E8). */
@Command(name = "meet")
public final class MeetVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "meet.person")
    private List<String> person = List.of();
    @Option(names = "--line", paramLabel = "TEXT", descriptionKey = "meet.line")
    private String line;
    @Option(names = "--new", descriptionKey = "meet.new")
    private boolean fresh;
    @Option(names = "--first", descriptionKey = "meet.first")
    private boolean first;
    @Option(names = "--guest", descriptionKey = "meet.guest")
    private boolean guest;
    @Option(names = "--help-idea", paramLabel = "TEXT", descriptionKey = "closeout.help")
    private String help;
    @Option(names = "--next", paramLabel = "TEXT", descriptionKey = "closeout.next")
    private String next;
    @Option(names = "--due", paramLabel = "DAY", descriptionKey = "closeout.due")
    private String due;

    /** Who was met; fresh is who was not in the book before. */
    record Done(Optional<UUID> transaction, List<UUID> ids, UUID encounter, UUID person, String name, boolean fresh) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say(fresh ? "met.fresh" : "met.known", name, encounter);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> {
            Changed<Meet.Noted> changed = session.run(space, command(space));
            Meet.Noted noted = changed.result();
            String name = new People(space).find(noted.person()).map(PersonRow::name).orElse("");
            return new Done(changed.transaction(), List.of(noted.encounter(), noted.person()), noted.encounter(), noted.person(), name, noted.fresh());
        });
    }

    private MeetAndSettle command(Space space) {
        UUID event = EventLine.event(space, id).id();
        MetLine read = MetLine.read(String.join(" ", person));
        List<PersonRow> named = fresh ? List.of() : new People(space).named(read.name());
        if (named.size() > 1) {
            throw Failure.ambiguous(read.name(), Failure.Candidate.of(space, named));
        }
        Meet meet = named.isEmpty() ? Meet.fresh(event, read.name()).role("", read.organization()) : Meet.known(event, named.getFirst().id());
        meet.line(line == null ? read.line() : line).guest(guest).first(first);
        if (help == null && next == null) {
            return new MeetAndSettle(meet, Optional.empty());
        }
        Optional<LocalDate> day = Optional.ofNullable(due).map(new When(space)::day);
        return new MeetAndSettle(meet, Optional.of(encounter -> Settle.of(encounter).help(help).next(next).due(day)));
    }
}
