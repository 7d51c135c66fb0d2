// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.wellspring.people.day.TodayRow;

/**
 * A timed run through what is due (F12), a row at a time. It changes nothing: each row is done, put off or logged by the command
 * that does this anywhere, so that a run that breaks off has lost nothing; the next one begins with what is still due. One thread.
 */
public final class DeskSession {
    /** What became of a row. */
    public enum Outcome {
        /** It was done, or a touch settled it. */
        DONE,
        /** It was put off. */
        PUT_OFF,
        /** It was let go. */
        LET_GO,
        /** It was left for another time. */
        SKIPPED
    }

    /**
     * How a run went.
     *
     * @param took from its beginning until now
     * @param rows by what became of them, in the order of the run
     * @param left rows of the run that were not come to
     */
    public record Summary(Duration took, Map<Outcome, List<TodayRow>> rows, List<TodayRow> left) {
        /** Rows of which this became. */
        public List<TodayRow> of(Outcome outcome) {
            return rows.getOrDefault(outcome, List.of());
        }
    }

    private final List<TodayRow> queue;
    private final Instant begun;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Outcome> meant = new HashMap<>();

    /** Through these rows, from this moment on. */
    public DeskSession(List<TodayRow> queue, Instant begun) {
        this.queue = List.copyOf(queue);
        this.begun = begun;
    }

    /** As many rows as the minutes hold, in their order; at least one, where there is any. What does not fit any more ends it. */
    public static List<TodayRow> within(List<TodayRow> rows, int minutes) {
        List<TodayRow> fitting = new ArrayList<>();
        int taken = 0;
        for (TodayRow row : rows) {
            taken += row.kind().minutes();
            if (taken > minutes && !fitting.isEmpty()) {
                break;
            }
            fitting.add(row);
        }
        return fitting;
    }

    /** The row to do now; empty at the end. */
    public Optional<TodayRow> current() {
        return queue.stream().filter(row -> !outcomes.containsKey(key(row))).findFirst();
    }

    /** How many rows there are. */
    public int size() {
        return queue.size();
    }

    /** The place of the row to do now, from 1. */
    public int place() {
        return current().map(row -> queue.indexOf(row) + 1).orElse(queue.size());
    }

    /** Leaves the current row for another time. */
    public void skip() {
        current().ifPresent(row -> outcomes.put(key(row), Outcome.SKIPPED));
    }

    /** Something is about to be done with the current row, which will count as this once it is no longer due. */
    public void meaning(Outcome outcome) {
        current().ifPresent(row -> meant.put(key(row), outcome));
    }

    /**
     * What is due now: rows that went have got their outcome, rows that came back, by undo, are to be done again.
     *
     * @param whole whether all who have rows could be read; else a row that is not there may be due all the same, and nothing became of
     *        it but what was meant
     */
    public void due(Collection<TodayRow> now, boolean whole) {
        Set<String> still = now.stream().map(DeskSession::key).collect(Collectors.toSet());
        for (TodayRow row : queue) {
            String key = key(row);
            if (!still.contains(key)) {
                // skipped before it was seen that it is done, it is done
                Optional.ofNullable(meant.get(key)).filter(outcome -> outcomes.get(key) == null || outcomes.get(key) == Outcome.SKIPPED)
                        .ifPresent(outcome -> outcomes.put(key, outcome));
                if (whole) {
                    outcomes.putIfAbsent(key, Outcome.DONE);
                }
            } else if (outcomes.get(key) != null && outcomes.get(key) != Outcome.SKIPPED) {
                outcomes.remove(key);
                meant.remove(key);
            }
        }
    }

    /** How it went until now. */
    public Summary summary(Instant now) {
        Map<Outcome, List<TodayRow>> rows = queue.stream().filter(row -> outcomes.containsKey(key(row)))
                .collect(Collectors.groupingBy(row -> outcomes.get(key(row))));
        return new Summary(took(now), rows, queue.stream().filter(row -> !outcomes.containsKey(key(row))).toList());
    }

    /** How long it has gone on. */
    public Duration took(Instant now) {
        return Duration.between(begun, now);
    }

    private static String key(TodayRow row) {
        return row.kind().word() + " " + row.id();
    }
}
