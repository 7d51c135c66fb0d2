// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.interop.Choice;
import org.wellspring.interop.Choice.Whom.InBook;
import org.wellspring.interop.Choice.Whom.OfRecord;
import org.wellspring.interop.ImportPlan;

/** What the user says of single records: {@code 3}, or {@code 2:3} for the third record of the second file (M13). */
final class Choices {
    private static final char BETWEEN = ':';

    private record Place(int file, int record) {
    }

    private final ImportPlan plan;
    private final Space space;

    Choices(ImportPlan plan, Space space) {
        this.plan = plan;
        this.space = space;
    }

    /** Does them all. */
    void choose(List<String> leaveOut, List<String> apart, List<String> join) {
        leaveOut.forEach(record -> choose("--leave-out", record, new Choice.LeaveOut()));
        apart.forEach(record -> choose("--apart", record, new Choice.Apart()));
        join.forEach(this::join);
    }

    /** {@code 5=Rosa}, or {@code 5=#2} for whom record 2 makes. */
    private void join(String pair) {
        int equals = pair.indexOf('=');
        if (equals <= 0 || equals == pair.length() - 1) {
            throw Failure.value(Choices.class, "pair", "--join", pair);
        }
        String whom = pair.substring(equals + 1).strip();
        choose("--join", pair.substring(0, equals), new Choice.Join(whom.startsWith("#")
                ? ofRecord(place("--join", whom.substring(1)))
                : new InBook(Whom.of(space, whom).id())));
    }

    private static OfRecord ofRecord(Place place) {
        return new OfRecord(place.file(), place.record());
    }

    private void choose(String option, String record, Choice choice) {
        Place place = place(option, record);
        if (!plan.choose(place.file(), place.record(), choice)) {
            throw Failure.value(Choices.class, "record", option, record);
        }
    }

    private static Place place(String option, String text) {
        String record = text.strip();
        int between = record.indexOf(BETWEEN);
        try {
            return new Place(between < 0 ? 0 : Integer.parseInt(record.substring(0, between)) - 1,
                    Integer.parseInt(record.substring(between + 1)));
        } catch (NumberFormatException e) {
            throw Failure.value(Choices.class, "record", option, text);
        }
    }
}
