// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.goals.GoalTemplate;

import picocli.CommandLine.Command;

/** {@code goal templates}: goals to begin with (O2). */
@Command(name = "templates")
public final class ListTemplates implements Verb {
    /** One of them. */
    record Line(String name, String title, String outcome, String measure, double target, List<String> ways) {
    }

    /** All there are. */
    record All(List<Line> templates) implements Answer {
        @Override
        public void print(Paper paper) {
            templates.forEach(template -> {
                paper.blank();
                paper.line(template.name() + "  " + template.title());
                paper.items(Stream.concat(Stream.of(template.outcome() + " (" + GoalLine.number(template.target()) + " " + template.measure() + ")"),
                        template.ways().stream().map(way -> "– " + way)).toList());
            });
        }
    }

    @Override
    public Answer run(Session session) {
        return new All(Stream.of(GoalTemplate.values())
                .map(one -> new Line(one.key(), one.title(), one.outcome(), one.measure(), one.target(), one.ways())).toList());
    }

    static String names() {
        return Stream.of(GoalTemplate.values()).map(GoalTemplate::key).collect(Collectors.joining(", "));
    }
}
