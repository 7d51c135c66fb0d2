// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.events.Offices;
import org.wellspring.events.commands.DeleteOffice;
import org.wellspring.events.commands.EditOffice;
import org.wellspring.events.commands.NewOffice;
import org.wellspring.events.commands.OfficeTime;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be done about offices in associations, by name (E6). */
@Component(property = {CliVerbs.NAME + "=565 office new",
        CliVerbs.NAME + "=565 office edit",
        CliVerbs.NAME + "=565 office list",
        CliVerbs.NAME + "=565 office spent",
        CliVerbs.NAME + "=565 office delete"})
public final class OfficeVerbs implements CliVerbs {
    private static final int MINUTES = 60;

    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "office new" -> new Fresh();
            case "office edit" -> new Changed();
            case "office list" -> new All();
            case "office spent" -> new Spent();
            case "office delete" -> new Gone();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The office of an id, of the end of one, or of some of its words. */
    static UUID office(Space space, String text) {
        List<Offices.Office> all = Offices.of(space);
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<Offices.Office> said = all.stream()
                .filter(one -> !words.isEmpty() && (one.title() + " " + one.organization()).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        if (said.size() > 1) {
            throw Failure.of(EventVerbs.class, "several", text, said.get(0).title() + ", " + said.get(1).title());
        }
        return said.size() == 1 ? said.getFirst().id() : ShortIds.among(text, all.stream().map(Offices.Office::id).toList());
    }

    /** {@code office new}. */
    @Command(name = "new")
    public static final class Fresh implements Verb {
        @Parameters(arity = "1..*", paramLabel = "TITLE", descriptionKey = "office.title")
        private List<String> title = List.of();
        @Option(names = "--at", paramLabel = "NAME", descriptionKey = "office.at")
        private String at;
        @Option(names = "--from", paramLabel = "DAY", descriptionKey = "office.from")
        private String from;
        @Option(names = "--until", paramLabel = "DAY", descriptionKey = "office.until")
        private String until;

        @Override
        public Answer run(Session session) {
            return Saved.in(session, space -> new NewOffice(String.join(" ", title)).at(at).from(day(space, from)).until(day(space, until)));
        }

        private static Optional<LocalDate> day(Space space, String text) {
            return Optional.ofNullable(text).map(new When(space)::past);
        }
    }

    /** {@code office edit}. */
    @Command(name = "edit")
    public static final class Changed implements Verb {
        private static final String NONE = "none";

        @Parameters(index = "0", paramLabel = "OFFICE", descriptionKey = "office.id")
        private String id;
        @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "office.title")
        private String title;
        @Option(names = "--at", paramLabel = "NAME", descriptionKey = "office.at")
        private String at;
        @Option(names = "--from", paramLabel = "DAY", descriptionKey = "office.from")
        private String from;
        @Option(names = "--until", paramLabel = "DAY", descriptionKey = "office.ended")
        private String until;

        @Override
        public Answer run(Session session) {
            if (title == null && at == null && from == null && until == null) {
                throw Failure.value(EventVerbs.class, "edit");
            }
            return Saved.in(session, this::command);
        }

        private EditOffice command(Space space) {
            EditOffice command = new EditOffice(office(space, id));
            Optional.ofNullable(title).ifPresent(command::title);
            Optional.ofNullable(at).ifPresent(command::at);
            Optional.ofNullable(from).ifPresent(text -> command.from(day(space, text)));
            Optional.ofNullable(until).ifPresent(text -> command.until(day(space, text)));
            return command;
        }

        private static Optional<LocalDate> day(Space space, String text) {
            return text.strip().equals(NONE) ? Optional.empty() : Optional.of(new When(space).past(text));
        }
    }

    /** {@code office list}. */
    @Command(name = "list")
    public static final class All implements Verb {
        /** All offices. */
        record Told(List<Offices.Office> offices) implements Answer {
            @Override
            public void print(Paper paper) {
                Table table = new Table();
                offices.forEach(one -> table.row(ShortIds.brief(one.id()), one.title(), one.organization(), one.from().map(Object::toString).orElse(""),
                        one.until().map(Object::toString).orElse(""),
                        one.minutes() == 0 ? "" : paper.words("event.took", one.minutes() / MINUTES, one.minutes() % MINUTES),
                        one.people() == 0 ? "" : paper.words("office.people", one.people())));
                paper.table(table);
                paper.say("office.count", offices.size());
            }
        }

        @Override
        public Answer run(Session session) {
            return session.reading(space -> new Told(Offices.of(space)));
        }
    }

    /** {@code office spent}. */
    @Command(name = "spent")
    public static final class Spent implements Verb {
        @Parameters(index = "0", paramLabel = "OFFICE", descriptionKey = "office.id")
        private String id;
        @Parameters(index = "1", paramLabel = "MINUTES", descriptionKey = "office.minutes")
        private int minutes;
        @Option(names = "--at", paramLabel = "DAY", descriptionKey = "office.day")
        private String day;
        @Option(names = "--what", paramLabel = "TEXT", descriptionKey = "office.what")
        private String what;

        @Override
        public Answer run(Session session) {
            return Saved.in(session, space -> new OfficeTime(office(space, id), minutes).on(Optional.ofNullable(day).map(new When(space)::past)).what(what));
        }
    }

    /** {@code office delete}. */
    @Command(name = "delete")
    public static final class Gone implements Verb {
        @Parameters(index = "0", paramLabel = "OFFICE", descriptionKey = "office.id")
        private String id;

        @Override
        public Answer run(Session session) {
            return Saved.in(session, space -> new DeleteOffice(office(space, id)));
        }
    }
}
