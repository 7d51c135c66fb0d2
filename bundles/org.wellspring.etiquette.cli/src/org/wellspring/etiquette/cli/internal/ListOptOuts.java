// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.model.OptOutBy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code optout list}: who is not to be reached by which way, with the reasons of both sides, and how many there are (T3). */
@Command(name = "list")
public final class ListOptOuts implements Verb {
    @Option(names = "--all", descriptionKey = "optout.all")
    private boolean all;

    /** One of them. */
    record Line(UUID id, UUID person, String name, String channel, OptOutBy by, String reason, Optional<LocalDate> on, Optional<LocalDate> endedOn) {
        static Line of(OptOutRow row) {
            return new Line(row.id(), row.person(), row.name(), row.way(), row.by(), row.reason(), row.on(), row.ended());
        }
    }

    /**
     * All of them.
     *
     * @param byThem how many people's own wish holds, by channel
     * @param byMe how many hold because I wish it, by channel
     */
    record All(List<Line> optouts, Map<String, Long> byThem, Map<String, Long> byMe) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            optouts.forEach(line -> table.row(line.name(),
                    paper.words("optout.way." + line.by().getLiteral() + (line.channel().equals(ContactWay.ALL) ? ".all" : ""), line.channel()), line.on(),
                    line.endedOn().map(day -> paper.words("optout.ended", day)), line.reason()));
            paper.table(table);
            paper.say("optout.count", optouts.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::read);
    }

    private All read(Space space) {
        List<OptOutRow> rows = new OptOuts(space).all(all);
        return new All(rows.stream().map(Line::of).toList(), counted(rows, OptOutBy.THEM, space), counted(rows, OptOutBy.ME, space));
    }

    private static Map<String, Long> counted(List<OptOutRow> rows, OptOutBy by, Space space) {
        LocalDate today = LocalDate.now(space.clock());
        return rows.stream().filter(row -> row.by() == by && row.holds(today))
                .collect(Collectors.groupingBy(OptOutRow::way, TreeMap::new, Collectors.counting()));
    }
}
