// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.Recommendations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recommendation list}: who recommended me, with thanks still to say, or all (I5). */
@Command(name = "list")
public final class ListRecommendations implements Verb {
    private static final int READABLE = 50;

    @Option(names = "--all", descriptionKey = "recommendation.all")
    private boolean all;
    @Mixin
    private Limit limit;

    /** Those asked for. */
    record All(List<RecommendationLine> recommendations) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            recommendations.forEach(one -> table.row(ShortIds.brief(one.id()), one.on(),
                    one.chain().stream().map(RecommendationLine.Link::name).collect(Collectors.joining(" > ")), one.what()));
            paper.table(table);
            paper.say("recommendation.count", recommendations.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> {
            Recommendations recommendations = new Recommendations(space);
            return new All((all ? recommendations.all(0, most) : recommendations.open()).stream().limit(most).map(RecommendationLine::of).toList());
        });
    }
}
