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
import org.wellspring.giving.Shelf;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code item list}: what is kept to share, the last first (G8). */
@Command(name = "list")
public final class ListItems implements Verb {
    private static final int READABLE = 50;

    @Mixin
    private Limit limit;

    /** All of it. */
    record All(List<ItemLine> items) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            items.forEach(item -> table.row(ShortIds.brief(item.id()), item.sharedOn(), item.title(), item.authorName(), item.uri()));
            paper.table(table);
            paper.say("item.count", items.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new All(new Shelf(space).all(0, most).stream().map(ItemLine::of).toList()));
    }
}
