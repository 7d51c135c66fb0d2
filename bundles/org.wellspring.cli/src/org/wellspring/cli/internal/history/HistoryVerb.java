// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.OrganizationRow;
import org.wellspring.people.People;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.StepDetails;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: what was done to a person or anything else, or at all, newest first. */
@Command(name = "history")
public final class HistoryVerb implements Verb {
    private static final int READABLE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "history.id")
    private List<String> of = List.of();
    @Option(names = "--changes", descriptionKey = "history.changes")
    private boolean changes;
    @Mixin
    private Limit limit;

    /** One field before and after; an empty feature is the object itself. */
    record Change(UUID object, String class_, String feature, Optional<String> before, Optional<String> after) {
        static Change of(History.FieldChange change) {
            String type = change.type().substring(change.type().indexOf('#') + 1);
            return new Change(change.object(), type, change.feature(), Optional.ofNullable(change.before()),
                    Optional.ofNullable(change.after()));
        }

        History.FieldChange field() {
            return new History.FieldChange(object, class_, feature, before.orElse(null), after.orElse(null));
        }
    }

    /**
     * One transaction; its changes are there if they were asked for.
     *
     * @param own whether the author is whoever uses this book here
     * @param people how many people it touched, in the history of one person
     */
    record Line(UUID id, Instant at, String author, boolean own, String device, String label, int operations, Optional<UUID> undoes,
            History.Kind kind, boolean undone, Optional<Long> people, List<Change> changes) {
    }

    /** The transactions, newest first. */
    record Lines(List<Line> history) implements Answer {
        @Override
        public void print(Paper paper) {
            ZoneId zone = UserLocale.current().zone();
            history.forEach(line -> {
                paper.line(TIME.format(line.at().atZone(zone)) + "  " + ShortIds.brief(line.id()) + "  "
                        + paper.words(line.undone() && line.kind() == History.Kind.STEP ? "history.undone" : "history.line", words(line, paper),
                                line.operations(), line.own() ? "" : paper.words("history.by", line.author()))
                        + line.people().filter(many -> many > PersonHistory.MANY).map(many -> paper.words("history.people", many)).orElse(""));
                paper.items(StepDetails.words(line.changes().stream().map(Change::field).toList(), Clock.system(zone)));
            });
            paper.say("history.count", history.size());
        }

        private static String words(Line line, Paper paper) {
            return line.kind() == History.Kind.STEP ? line.label() : paper.words("history." + line.kind(), line.label());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new Lines(
                entries(space, most).stream().map(entry -> line(space, entry)).toList()));
    }

    private List<History.Entry> entries(Space space, int most) {
        if (of.isEmpty()) {
            return space.history().recent(most);
        }
        String text = String.join(" ", of);
        UUID id = ShortIds.whole(text).orElseGet(() -> whose(space, text));
        return new PersonHistory(space).of(id, most);
    }

    /** Somebody's, or where nobody is called so an organization's. */
    private static UUID whose(Space space, String text) {
        List<OrganizationRow> organizations = new People(space).named(text).isEmpty() ? new OrganizationReader(space).named(text) : List.of();
        return organizations.size() == 1 ? organizations.getFirst().id() : Whom.of(space, text).id();
    }

    private Line line(Space space, History.Entry entry) {
        History history = space.history();
        List<Change> fields = changes ? history.changes(entry.id()).stream().map(Change::of).toList() : List.of();
        return new Line(entry.id(), entry.at(), entry.author(), entry.author().equals(history.author()), entry.device(), entry.label(), entry.operations(),
                Optional.ofNullable(entry.undoes()), entry.kind(), entry.undone(),
                of.isEmpty() ? Optional.empty() : Optional.of(new PersonHistory(space).people(entry.id())), fields);
    }
}
