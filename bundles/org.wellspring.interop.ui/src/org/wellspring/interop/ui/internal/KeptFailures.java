// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.ImportFailure;
import org.wellspring.model.ImportRun;

/** What of an import could not be read, as the book keeps it. Realm only. */
final class KeptFailures {
    /**
     * One record.
     *
     * @param id of the failure kept in the book; empty if nothing was kept, as for a file that is no contacts at all
     * @param file its file
     * @param record its number there; 0 for the file as a whole
     * @param line where it begins; 0 for the file as a whole
     * @param reason a sentence
     * @param text what stands there; empty if nothing was kept
     */
    record Failure(Optional<UUID> id, String file, int record, int line, String reason, String text) {
        /** Whether it can be tried again. */
        boolean kept() {
            return id.isPresent();
        }
    }

    private KeptFailures() {
    }

    /** Those that remain after the last try. */
    static List<Failure> of(Space space, Imported imported) {
        List<Failure> kept = imported.runs().stream().flatMap(run -> space.find(run, ImportRun.class).stream())
                .flatMap(run -> run.getFailures().stream().map(f -> kept(run, f))).toList();
        return kept.isEmpty() && imported.reports().size() == 1 ? told(imported.reports().getFirst()) : kept;
    }

    private static Failure kept(ImportRun run, ImportFailure f) {
        return new Failure(Optional.of(f.getId()), run.getFile() == null ? "" : PlanLine.name(run.getFile()), f.getRecord(), f.getLine(),
                f.getReason() == null ? "" : f.getReason(), f.getRaw() == null ? "" : f.getRaw());
    }

    private static List<Failure> told(ImportReport report) {
        return report.files().stream().flatMap(file -> file.failed().stream()
                .map(f -> new Failure(Optional.empty(), PlanLine.name(file.file()), f.record(), f.line(), f.reason(), ""))).toList();
    }
}
