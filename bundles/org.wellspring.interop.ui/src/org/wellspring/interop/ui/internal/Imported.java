// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.wellspring.interop.ImportReport;

/**
 * What one import has done so far: the first go, and every later try with records that failed in it.
 *
 * @param reports in the order they were made
 * @param runs the runs that keep what failed
 */
record Imported(List<ImportReport> reports, List<UUID> runs) {
    Imported {
        reports = List.copyOf(reports);
        runs = List.copyOf(runs);
    }

    /** The first go. */
    static Imported first(ImportReport report) {
        return new Imported(List.of(report), report.runs());
    }

    /** The same after more tries. */
    Imported and(List<ImportReport> more) {
        return new Imported(java.util.stream.Stream.concat(reports.stream(), more.stream()).toList(), runs);
    }

    int created() {
        return sum(ImportReport::created);
    }

    /** Of those created. */
    int organizations() {
        return sum(ImportReport::organizations);
    }

    int updated() {
        return sum(ImportReport::updated);
    }

    int groups() {
        return sum(ImportReport::groups);
    }

    int unchanged() {
        return sum(ImportReport::unchanged);
    }

    /** What was written, the newest first: the order in which to take it back. */
    List<UUID> transactions() {
        return reports.reversed().stream().map(ImportReport::transaction).flatMap(Optional::stream).toList();
    }

    private int sum(ToIntFunction<ImportReport> count) {
        return reports.stream().mapToInt(count).sum();
    }
}
