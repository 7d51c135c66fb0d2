// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;

/**
 * One line of a preview.
 *
 * @param index which of the plan's files it is of
 * @param file the file's name
 * @param planned the record; one with number 0 stands for a file that can't be read at all
 */
record PlanLine(int index, String file, PlannedRecord planned) {
    /** What becomes of it. */
    enum Fate {
        CREATE, UPDATE, UNCHANGED, LEFT_OUT, FAILED
    }

    /** What becomes of it. */
    Fate fate() {
        return switch (planned.outcome()) {
            case Outcome.Create c -> Fate.CREATE;
            case Outcome.Update u -> Fate.UPDATE;
            case Outcome.Join j -> Fate.UPDATE;
            case Outcome.Unchanged u -> Fate.UNCHANGED;
            case Outcome.LeftOut l -> Fate.LEFT_OUT;
            case Outcome.Failed f -> Fate.FAILED;
        };
    }

    /** Whether anything can be chosen about it. */
    boolean open() {
        return fate() == Fate.CREATE || fate() == Fate.UPDATE || fate() == Fate.LEFT_OUT;
    }

    /** Whether somebody should look at it: it may be somebody who is known, or became one with them by a guess. */
    boolean doubtful() {
        return !planned.like().isEmpty() || planned.outcome() instanceof Outcome.Join;
    }

    /** Whether a part of it could not be read. */
    boolean unread() {
        return !planned.unread().isEmpty();
    }

    /** Whether it became one with somebody, and could be parted. */
    boolean tied() {
        return fate() == Fate.UPDATE;
    }

    /** The same line after something was chosen. */
    PlanLine now(ImportPlan plan) {
        return new PlanLine(index, file, plan.record(index, planned.record()));
    }

    /** The last part of a path, which is what people call a file. */
    static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** All lines of a plan, file by file. */
    static List<PlanLine> of(ImportPlan plan) {
        List<FileReport> files = plan.preview().files();
        List<PlanLine> lines = new ArrayList<>();
        IntStream.range(0, files.size()).forEach(i -> {
            FileReport file = files.get(i);
            file.failed().stream().filter(f -> f.record() == 0).forEach(f -> lines.add(new PlanLine(i, name(file.file()),
                    new PlannedRecord(0, 0, name(file.file()), new Outcome.Failed(f.reason())))));
            plan.records(i).forEach(r -> lines.add(new PlanLine(i, name(file.file()), r)));
        });
        return lines;
    }
}
