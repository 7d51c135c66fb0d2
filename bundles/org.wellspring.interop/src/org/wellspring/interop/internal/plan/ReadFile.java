// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.interop.Format;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.internal.model.Remark;

/**
 * A file that was read.
 *
 * @param path where it is
 * @param format its format; empty if it could not be told
 * @param reader what understood its records; null for a space or an unreadable file
 * @param source format under which its source records are kept
 * @param entries its records in their order; empty for a space, which has counts alone
 * @param uncounted records that failed and that no entry stands for, because there are too many
 * @param problem why the file as a whole can't be read, for the user; null if it can
 * @param counts for a space: what would be created and what is there already, and failures
 */
public record ReadFile(Path path, Optional<Format> format, RecordReader reader, String source, List<Entry> entries,
        int uncounted, String problem, FileReport counts) {
    /** A file that can't be read at all. */
    static ReadFile unreadable(Path path, Optional<Format> format, String problem) {
        return new ReadFile(path, format, null, "", List.of(), 0, problem, null);
    }

    /** The same with other entries. */
    ReadFile withEntries(List<Entry> other) {
        return new ReadFile(path, format, reader, source, other, uncounted, problem, counts);
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it is a whole space. */
    public boolean space() {
        return counts != null;
    }

    /** Its counts, if every entry is done as it says. */
    public FileReport report() {
        if (counts != null) {
            return counts;
        }
        Optional<String> id = format.map(Format::id);
        if (problem != null) {
            return new FileReport(path.toString(), id, 0, 0, 0, 0, List.of(new Failure(0, 0, problem)));
        }
        int created = 0;
        int updated = 0;
        int unchanged = 0;
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.New n -> created++;
                case Entry.Into i -> updated++;
                case Entry.Joining j -> updated++;
                case Entry.Same s -> unchanged++;
                case Entry.Failed f -> { }
            }
        }
        List<Failure> failed = failures().stream().map(f -> new Failure(f.number(), f.line(), f.reason())).toList();
        return new FileReport(path.toString(), id, entries.size() + uncounted, created, updated, unchanged, failed,
                remarks());
    }

    private List<Failure> remarks() {
        List<Failure> remarks = new ArrayList<>();
        for (Entry entry : entries) {
            for (Remark remark : entry.remarks()) {
                if (remarks.size() < Failures.NAMED) {
                    remarks.add(new Failure(entry.number(), entry.line() + remark.line(), remark.reason()));
                }
            }
        }
        return remarks;
    }

    /** The records that can't be read. */
    public List<Entry.Failed> failures() {
        return entries.stream().filter(Entry.Failed.class::isInstance).map(Entry.Failed.class::cast).toList();
    }
}
