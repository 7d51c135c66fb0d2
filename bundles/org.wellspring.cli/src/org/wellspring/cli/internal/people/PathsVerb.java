// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.paths.Paths;
import org.wellspring.people.paths.ReachPath;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paths}: who reaches a company, a role or a person, each step explained (M4); whom somebody's wishes lead to (I4). */
@Command(name = "paths")
public final class PathsVerb implements Verb {
    private static final int READABLE = 8;
    /** Of each wish. */
    private static final int OF_A_WISH = 3;

    @Option(names = "--to", paramLabel = "COMPANY|ROLE|PERSON", descriptionKey = "paths.to")
    private String to;
    @Option(names = "--introduce-to", paramLabel = "PERSON", descriptionKey = "paths.introduce-to")
    private String introduceTo;
    @Option(names = "--for", paramLabel = "PERSON", descriptionKey = "paths.for")
    private String of;
    @Mixin
    private Limit limit;

    /**
     * One of them.
     *
     * @param to what or whom it leads to, as it was asked
     * @param people from whom I know to the one it leads to
     * @param hops why each knows the next
     * @param lastTouch when I was last in touch with the first
     */
    record Line(String to, List<ReachPath.Person> people, List<String> hops, Optional<LocalDate> lastTouch) {
    }

    /** All that were found. */
    record All(List<Line> paths, LocalDate today) implements Answer {
        @Override
        public void print(Paper paper) {
            if (paths.isEmpty()) {
                paper.say("paths.none");
            }
            String before = null;
            for (Line line : paths) {
                if (!line.to().equals(before)) {
                    paper.heading("paths.to", line.to());
                    before = line.to();
                }
                ReachPath.Person last = line.people().getLast();
                paper.line("  " + (last.about().isEmpty() ? last.name() : paper.words("paths.who", last.name(), last.about())));
                String first = line.people().getFirst().name();
                paper.items(Stream.concat(Stream.of(line.lastTouch().map(day -> paper.words("paths.know.since", first, new DateWords().near(day, today)))
                        .orElseGet(() -> paper.words("paths.know", first))), line.hops().stream()).map(hop -> "  " + hop).toList());
            }
        }
    }

    @Override
    public Answer run(Session session) {
        if (Stream.of(to, introduceTo, of).filter(text -> text != null && !text.isBlank()).count() != 1) {
            throw Failure.value(PathsVerb.class, "paths");
        }
        int most = limit.of(session, READABLE);
        return session.reading(space -> new All(found(space, most), LocalDate.now(space.clock())));
    }

    private List<Line> found(Space space, int most) {
        Paths paths = new Paths();
        if (to != null) {
            return lines(to, paths.to(space, to, most));
        }
        if (introduceTo != null) {
            var person = Whom.of(space, introduceTo);
            return lines(person.name(), paths.introducing(space, person.id(), most));
        }
        List<Line> lines = new ArrayList<>();
        paths.wishes(space, Whom.of(space, of).id(), OF_A_WISH).forEach((wish, found) -> lines.addAll(lines(wish, found)));
        return lines.stream().limit(most).toList();
    }

    private static List<Line> lines(String to, List<ReachPath> paths) {
        return paths.stream().map(path -> new Line(to, path.people(), path.hops(), path.lastTouch())).toList();
    }
}
