// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.EaseWeek;
import org.wellspring.people.rhythm.Durations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rhythm spread} and {@code rhythm lengthen}: does what {@code today} proposes where a week holds more than there
 * is room for (F6).
 */
public abstract class EaseVerb implements Verb {
    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;
    private final Supplier<Today> today;

    private EaseVerb(Supplier<Today> today) {
        this.today = today;
    }

    /** {@code rhythm spread}: lets what can wait come in a week with room. */
    @Command(name = "spread")
    public static final class Spread extends EaseVerb {
        /** With the list of the day. */
        public Spread(Supplier<Today> today) {
            super(today);
        }

        @Override
        Eased proposed(Relief.Proposal proposal) {
            return new Eased(Optional.empty(), proposal.spread(), List.of());
        }

        @Override
        EaseWeek command(Eased eased) {
            return EaseWeek.spreading(eased.spread());
        }
    }

    /** {@code rhythm lengthen}: gives the most frequent rhythms longer intervals, until a week has room for all. */
    @Command(name = "lengthen")
    public static final class Lengthen extends EaseVerb {
        /** With the list of the day. */
        public Lengthen(Supplier<Today> today) {
            super(today);
        }

        @Override
        Eased proposed(Relief.Proposal proposal) {
            return new Eased(Optional.empty(), List.of(), proposal.longer());
        }

        @Override
        EaseWeek command(Eased eased) {
            return EaseWeek.lengthening(eased.longer());
        }
    }

    /** What was, or in a dry run would be, made easier. */
    record Eased(Optional<UUID> transaction, List<Relief.Later> spread, List<Relief.Longer> longer) implements Answer {
        Stream<UUID> rhythms() {
            return Stream.concat(spread.stream().map(Relief.Later::rhythm), longer.stream().map(Relief.Longer::rhythm));
        }

        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            spread.forEach(later -> table.row(later.name(), paper.words("ease.until", later.until().toString())));
            longer.forEach(l -> table.row(l.name(), paper.words("ease.longer", durations.every(l.proposed()),
                    durations.every(l.interval()))));
            paper.table(table);
            if (table.isEmpty()) {
                paper.say("ease.none");
            } else {
                paper.say(transaction.isPresent() ? "ease.done" : "ease.dry", transaction.map(UUID::toString).orElse(""));
            }
        }
    }

    abstract Eased proposed(Relief.Proposal proposal);

    abstract EaseWeek command(Eased eased);

    @Override
    public final Answer run(Session session) {
        return dryRun ? session.reading(space -> proposed(space)) : session.changing(space -> {
            Eased eased = proposed(space);
            if (eased.rhythms().findAny().isEmpty()) {
                return eased;
            }
            Changed<Integer> changed = session.run(space, command(eased));
            return new Eased(changed.transaction(), eased.spread(), eased.longer());
        });
    }

    private Eased proposed(Space space) {
        return proposed(TodayVerb.relief(today.get(), space));
    }
}
