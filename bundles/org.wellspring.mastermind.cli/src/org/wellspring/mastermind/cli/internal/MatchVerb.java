// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.PrivateMatching;
import org.wellspring.people.paths.Paths;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group match}: whom of my book I could name for what others ask and offer. The group learns nothing of it (K6). */
@Command(name = "match")
final class MatchVerb extends GroupVerb {
    private static final int EACH = 5;

    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group = "";
    @Option(names = "--posting", paramLabel = "POSTING", descriptionKey = "match.posting")
    private String posting;

    MatchVerb(GroupAccess groups) {
        super(groups);
    }

    /**
     * Somebody for something on the board.
     *
     * @param what what is asked or offered
     * @param by who put it there
     */
    record Found(UUID posting, UUID person, String name, String why, String what, String by) {
    }

    /** Who was found. */
    record Matches(List<Found> matches) implements Answer {
        @Override
        public void print(Paper paper) {
            matches.stream().collect(Collectors.groupingBy(Found::posting, java.util.LinkedHashMap::new, Collectors.toList())).forEach((id, found) -> {
                paper.blank();
                paper.line(ShortIds.brief(id) + "  " + found.getFirst().by() + ": " + found.getFirst().what());
                Table table = new Table();
                found.forEach(one -> table.row("", ShortIds.brief(one.person()), one.name(), one.why()));
                paper.table(table);
            });
            paper.blank();
            paper.say("match.count", matches.size());
        }
    }

    /** What the board says, and who asks. */
    private record Board(GroupPage page, UUID me) {
    }

    @Override
    public Answer run(Session session) {
        Board board = in(session, group, (book, here) -> new Board(GroupPage.of(here.space()), here.me()));
        return session.reading(book -> matches(book, board));
    }

    private Matches matches(Space book, Board of) {
        Map<UUID, Posted> board = Stream.concat(of.page().asks().stream(), of.page().offers().stream()).collect(Collectors.toMap(Posted::id, one -> one));
        UUID one = posting == null ? null : ShortIds.among(posting, board.keySet());
        return new Matches(new PrivateMatching(book, new Paths()).of(of.page(), of.me(), EACH).stream()
                .filter(match -> one == null || one.equals(match.posting()))
                .map(match -> new Found(match.posting(), match.person(), match.name(), match.why(), board.get(match.posting()).what(),
                        board.get(match.posting()).by().map(MemberName::name).orElse("")))
                .toList());
    }
}
