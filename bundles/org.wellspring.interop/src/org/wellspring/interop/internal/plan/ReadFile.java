// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.interop.Alike;
import org.wellspring.interop.FileReading;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.ImportReport.Group;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.Joined;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.Organization;

/** A file that was read. */
public sealed interface ReadFile {
    /** Where it is. */
    Path path();

    /** Its records in their order; of a whole space the failures alone. */
    List<Entry> entries();

    /**
     * Its counts, if every entry is done as it says.
     *
     * @param more what else could not be read
     * @param made what doing it has made
     */
    FileReport report(List<Remark> more, Made made);

    /** The same with nothing more to say. */
    default FileReport report() {
        return report(List.of(), Made.NOBODY);
    }

    /** The file's name. */
    default String name() {
        return String.valueOf(path().getFileName());
    }

    /** The records that can't be read. */
    default List<Entry.Failed> failures() {
        return entries().stream().filter(Entry.Failed.class::isInstance).map(Entry.Failed.class::cast).toList();
    }

    /**
     * A file that can't be read at all.
     *
     * @param format its format; empty if it could not be told
     * @param problem why, for the user
     */
    record Unread(Path path, Optional<String> format, String problem) implements ReadFile {
        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public FileReport report(List<Remark> more, Made made) {
            return new FileReport(path.toString(), format, 0, 0, 0, 0, List.of(new Failure(0, 0, problem)));
        }
    }

    /**
     * A whole space, which has counts alone.
     *
     * @param reader reads it again, object by object
     * @param counts what would be created and what is there already, and failures
     */
    record WholeSpace(Path path, FormatReader.OfSpace reader, List<Entry> entries, FileReport counts) implements ReadFile {
        @Override
        public FileReport report(List<Remark> more, Made made) {
            return counts;
        }
    }

    /**
     * Records, such as cards or the rows of a table.
     *
     * @param format id of its format
     * @param reader what understood its records
     * @param uncounted records that failed and that no entry stands for, because there are too many
     * @param reading how it was read
     */
    record Contacts(Path path, String format, RecordReader reader, List<Entry> entries, int uncounted, FileReading reading)
            implements ReadFile {
        /** The same with other entries. */
        Contacts withEntries(List<Entry> other) {
            return new Contacts(path, format, reader, other, uncounted, reading);
        }

        @Override
        public FileReport report(List<Remark> more, Made made) {
            int created = 0;
            int updated = 0;
            int unchanged = 0;
            int leftOut = 0;
            int organizations = 0;
            List<Remark> remarks = new ArrayList<>(0);
            List<Joined> joined = new ArrayList<>(0);
            List<Alike> alike = new ArrayList<>(0);
            List<Group> groups = new ArrayList<>(0);
            for (Entry entry : entries) {
                switch (entry) {
                    case Entry.New fresh when Groups.isGroup(fresh.draft()) -> groups.add(Groups.reported(entry, fresh.draft()));
                    case Entry.Into into when Groups.isGroup(into.draft()) -> groups.add(Groups.reported(entry, into.draft()));
                    case Entry.New fresh -> {
                        created++;
                        organizations += fresh.draft().entity() instanceof Organization ? 1 : 0;
                        if (!fresh.like().isEmpty()) {
                            alike.add(new Alike(fresh.number(), fresh.line(), fresh.title(), fresh.like()));
                        }
                    }
                    case Entry.Into into -> {
                        updated++;
                        joined(into, into.tie(), Optional.of(into.object()), made.source(into.draft())).ifPresent(joined::add);
                    }
                    case Entry.Joining joining -> {
                        updated++;
                        joined(joining, joining.tie(), made.person(joining.first()), made.source(joining.draft())).ifPresent(joined::add);
                    }
                    case Entry.Same s -> unchanged++;
                    case Entry.LeftOut l -> leftOut++;
                    case Entry.Failed f -> {}
                }
                entry.remarks().stream().limit(Math.max(0, Failures.NAMED - remarks.size()))
                        .forEach(r -> remarks.add(new Remark(entry.number(), entry.line() + r.line(), entry.title(), object(entry, made), r.reason())));
            }
            remarks.addAll(more);
            remarks.sort(Comparator.comparing(Remark::record));
            List<Failure> failed = failures().stream().map(f -> new Failure(f.number(), f.line(), f.reason())).toList();
            return new FileReport(path.toString(), Optional.of(format), entries.size() + uncounted, created, updated, unchanged, failed,
                    List.copyOf(remarks), leftOut, List.copyOf(joined), List.copyOf(alike), reading, List.copyOf(groups), organizations);
        }

        private static Optional<UUID> object(Entry entry, Made made) {
            return switch (entry) {
                case Entry.New fresh -> made.person(fresh);
                case Entry.Into into -> Optional.of(into.object());
                case Entry.Joining joining -> made.person(joining.first());
                case Entry.Same same -> Optional.ofNullable(same.object());
                case Entry.LeftOut left -> Optional.empty();
                case Entry.Failed failed -> Optional.empty();
            };
        }

        private static Optional<Joined> joined(Entry entry, Entry.Tie tie, Optional<UUID> person, Optional<UUID> source) {
            return !tie.joins() ? Optional.empty()
                    : Optional.of(new Joined(entry.number(), entry.line(), entry.title(), person,
                            tie.with(), source, tie.known(), tie.why()));
        }
    }
}
