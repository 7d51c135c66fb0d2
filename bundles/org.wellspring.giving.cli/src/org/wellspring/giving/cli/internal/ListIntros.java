// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.Introductions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code intro list}: introductions, and how far each has come (I1). */
@Command(name = "list")
public final class ListIntros implements Verb {
    private static final int READABLE = 50;

    @Option(names = "--all", descriptionKey = "intro.all")
    private boolean all;
    @Mixin
    private Limit limit;

    /** Those asked for. */
    record All(List<IntroLine> introductions) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            introductions.forEach(i -> table.row(ShortIds.brief(i.id()), i.proposedOn(), paper.words("stage." + i.stage()), i.a().name(), i.b().name()));
            paper.table(table);
            paper.say("intro.count", introductions.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> {
            Introductions introductions = new Introductions(space);
            return new All((all ? introductions.all(0, most) : introductions.open()).stream().limit(most).map(IntroLine::of).toList());
        });
    }
}
