// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.osgi.service.log.Logger;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** One who brings rows, whose faults are nobody else's: where it fails to say what a deed means, it means nothing by it. */
final class Careful implements TodayRows {
    /** Who names no kinds stands at the end. */
    static final Comparator<Careful> ORDER = Comparator.comparingInt(
            source -> source.kinds.stream().mapToInt(RowKind::weight).min().orElse(Integer.MAX_VALUE));

    private final TodayRows source;
    private final List<RowKind> kinds;
    private final Logger log;

    /** @param kinds what it has; none where it did not say */
    Careful(TodayRows source, List<RowKind> kinds, Logger log) {
        this.source = source;
        this.kinds = List.copyOf(kinds);
        this.log = log;
    }

    /** Whoever is asked. */
    TodayRows source() {
        return source;
    }

    /** What the user may call its rows: their heading, or else the name of its class. */
    String name() {
        return kinds.stream().findFirst().map(RowKind::heading).orElseGet(() -> source.getClass().getSimpleName());
    }

    @Override
    public List<RowKind> kinds() {
        return kinds;
    }

    @Override
    public Found rows(Day day, int limit) {
        return source.rows(day, limit);
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        return source.coming(day, from, until);
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return tried(() -> source.done(space, tx, row));
    }

    @Override
    public Optional<Command<UUID>> letGo(Space space, Tx tx, UUID row) {
        return tried(() -> source.letGo(space, tx, row));
    }

    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return tried(() -> source.putOff(space, tx, row, until));
    }

    private Optional<Command<UUID>> tried(Supplier<Optional<Command<UUID>>> question) {
        try {
            return question.get();
        } catch (SpaceException e) {
            // says to the user what is wrong
            throw e;
        } catch (RuntimeException | LinkageError e) {
            log.error("{} failed; it is left out.", source.getClass().getName(), e);
            return Optional.empty();
        }
    }
}
