// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.Shelf;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code item show}: something kept to share, to whom it went and why, and who could use it (G8, G10). */
@Command(name = "show")
public final class ShowItem implements Verb {
    private static final int READABLE = 10;

    @Parameters(paramLabel = "ITEM", descriptionKey = "item.id")
    private String id;
    @Mixin
    private Limit limit;

    /** To whom it went, and why. */
    record Share(UUID favour, UUID person, String name, Optional<LocalDate> on, String why) {
    }

    /** It. */
    record One(ItemLine item, List<Share> shared, List<Shelf.Use> uses) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(item.title() + item.authorName().map(name -> "  (" + name + ")").orElse(""));
            paper.line(item.id());
            List.of(item.uri(), item.note()).stream().filter(text -> !text.isBlank()).forEach(paper::line);
            if (!shared.isEmpty()) {
                paper.heading("item.shared");
                Table table = new Table();
                shared.forEach(share -> table.row(share.on(), share.name(), share.why()));
                paper.table(table);
            }
            ShowItem.print(paper, uses);
        }
    }

    static void print(Paper paper, List<Shelf.Use> uses) {
        if (!uses.isEmpty()) {
            paper.heading("item.uses");
            paper.items(uses.stream().map(use -> paper.words("item.use", use.name(), use.need())).toList());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> show(space, most));
    }

    private One show(Space space, int most) {
        UUID item = ItemLine.id(space, id);
        List<Share> shared = new Giving(space).shares(item).stream().map(row -> new Share(row.id(), row.person(), row.name(), row.on(), row.note())).toList();
        return new One(ItemLine.of(ItemLine.row(space, item)), shared, new Shelf(space).uses(item, most));
    }
}
