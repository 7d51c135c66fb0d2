// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.followup.SharedRhythms;
import org.wellspring.followup.commands.SetSharedRhythm;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rhythm template}: how often everybody with a tag, or of a kind, is meant to hear from the user (F4); without either, all there are. */
@Command(name = "template")
public final class SharedRhythmVerb implements Verb {
    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "template.tag")
    private String tag;
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "template.kind")
    private String kind;
    @Option(names = "--every", paramLabel = "SPAN", descriptionKey = "rhythm.every")
    private String every;
    @Option(names = "--max", paramLabel = "SPAN", descriptionKey = "rhythm.max")
    private String max;
    @Option(names = "--none", descriptionKey = "template.none")
    private boolean none;

    /** One of them. */
    record Line(UUID id, Optional<String> tag, Optional<String> kind, int intervalDays, int intervalMonths, int maxDays, int maxMonths) {
        static Line of(SharedRhythms.SharedRhythm one) {
            Optional<String> word = Optional.of(one.word());
            return new Line(one.id(), word.filter(w -> !one.kind()), word.filter(w -> one.kind()), one.ideal().days(), one.ideal().months(),
                    one.longest().days(), one.longest().months());
        }
    }

    /** All of them. */
    record All(List<Line> templates) implements Answer {
        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            templates.forEach(line -> table.row(line.tag().or(line::kind).orElse(""), paper.words(line.tag().isPresent() ? "template.tag" : "template.kind"),
                    durations.every(new Interval(line.intervalDays(), line.intervalMonths())),
                    line.maxDays() == 0 ? "" : paper.words("template.max", durations.span(line.maxDays()))));
            paper.table(table);
            paper.say("template.count", templates.size());
        }
    }

    @Override
    public Answer run(Session session) {
        if (tag == null && kind == null && every == null && max == null && !none) {
            return session.reading(space -> new All(new SharedRhythms(space).list().stream().map(Line::of).toList()));
        }
        if ((tag == null) == (kind == null) || none == (every != null) || none && max != null) {
            throw Failure.value(SharedRhythmVerb.class, "template");
        }
        return Saved.in(session, space -> {
            Interval ideal = none ? Interval.NONE : When.interval(every);
            Interval longest = max == null ? Interval.NONE : When.interval(max);
            return tag == null ? SetSharedRhythm.ofKind(kind, ideal, longest) : SetSharedRhythm.ofTag(tag, ideal, longest);
        });
    }
}
