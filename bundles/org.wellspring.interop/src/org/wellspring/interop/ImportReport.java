// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did, or in a preview would do.
 *
 * @param files each file in the order given
 * @param transaction the transaction to undo; empty if nothing was written
 * @param runs ids of the {@code ImportRun}s that keep the failures for {@link Importer#retry}; empty in a preview
 */
public record ImportReport(List<FileReport> files, Optional<UUID> transaction, List<UUID> runs) {
    /**
     * One file. {@code records = created + updated + unchanged + leftOut + groups + failures()}, but for failures of the whole file
     * and of parts of records that were read.
     *
     * @param file its name as given
     * @param format id of its {@link Format}; empty if it could not be told
     * @param records how many records it holds
     * @param failed what could not be read, in order; where so many records fail that only the first are named, the last
     *        one stands for the rest
     * @param remarks what could not be read of records that were read, such as a damaged picture, and members of groups that
     *        are nowhere, in order; the rest of such a record is as it should be, so this is no failure
     * @param leftOut how many the user left out
     * @param joined records that became one with somebody who was there before
     * @param alike records that did not, though they look like somebody
     * @param reading how the file was read
     * @param groups records about a group that say something new: nobody new, but its members have its name as a tag
     * @param organizations how many of those created are organizations rather than people
     */
    public record FileReport(String file, Optional<String> format, int records, int created, int updated, int unchanged,
            List<Failure> failed, List<Remark> remarks, int leftOut, List<Joined> joined, List<Alike> alike, FileReading reading,
            List<Group> groups, int organizations) {
        /** A file of which there is nothing more to say. */
        public FileReport(String file, Optional<String> format, int records, int created, int updated, int unchanged,
                List<Failure> failed) {
            this(file, format, records, created, updated, unchanged, failed, List.of(), 0);
        }

        /** A file of which there is only to say which groups and how many organizations were in it. */
        public FileReport(String file, Optional<String> format, int records, int created, int updated, int unchanged,
                List<Failure> failed, List<Group> groups, int organizations) {
            this(file, format, records, created, updated, unchanged, failed, List.of(), 0, List.of(), List.of(), FileReading.UNKNOWN, groups, organizations);
        }

        /** How many records change something in the book. */
        public int changing() {
            return created + updated + groups.size();
        }

        /** How many failures there are, those that are not named included. */
        public int failures() {
            return Math.max(failed.size(), records - changing() - unchanged - leftOut);
        }

        /** How many failures are named each, from the first on. */
        public int named() {
            return failures() == failed.size() ? failed.size() : failed.size() - 1;
        }

        /** Whether the file as a whole could not be read. */
        public boolean unreadable() {
            return failed.stream().anyMatch(f -> f.record() == 0);
        }
    }

    /**
     * A record that could not be read.
     *
     * @param record its number in the file, from 1; 0 if it is the file as a whole
     * @param line the line it begins on, from 1; 0 if it is the file as a whole
     * @param reason a sentence for the user
     */
    public record Failure(int record, int line, String reason) {
    }

    /**
     * A part of a record that could not be read, while the rest of it could.
     *
     * @param record its number in the file, from 1
     * @param line the line the part stands on, from 1
     * @param name whom the record is about
     * @param person id of the person or organization of the book that the record is about; empty in a preview, if it is somebody new
     * @param reason a sentence for the user
     */
    public record Remark(int record, int line, String name, Optional<UUID> person, String reason) {
    }

    /**
     * A record about a group.
     *
     * @param record its number in the file, from 1
     * @param line the line it begins on, from 1
     * @param name of the group, which is the tag of its members
     * @param members how many it names
     */
    public record Group(int record, int line, String name, int members) {
    }

    /** Number of records over all files. */
    public int records() {
        return files.stream().mapToInt(FileReport::records).sum();
    }

    /** Number of people and organizations created. */
    public int created() {
        return files.stream().mapToInt(FileReport::created).sum();
    }

    /** Number of organizations among those created. */
    public int organizations() {
        return files.stream().mapToInt(FileReport::organizations).sum();
    }

    /** Number of records that changed somebody known. */
    public int updated() {
        return files.stream().mapToInt(FileReport::updated).sum();
    }

    /** Number of records that said nothing new. */
    public int unchanged() {
        return files.stream().mapToInt(FileReport::unchanged).sum();
    }

    /** Number of records that the user left out. */
    public int leftOut() {
        return files.stream().mapToInt(FileReport::leftOut).sum();
    }

    /** Number of failures. */
    public int failed() {
        return files.stream().mapToInt(FileReport::failures).sum();
    }

    /** Number of records about a group that said something new. */
    public int groups() {
        return files.stream().mapToInt(f -> f.groups().size()).sum();
    }

    /** Number of records that changed something in the book. */
    public int changing() {
        return created() + updated() + groups();
    }

    /** Whether nothing failed (exit 0 of the CLI). */
    public boolean complete() {
        return failed() == 0;
    }

    /** Whether something was read although something failed (exit 2); false with failures means that nothing was (exit 1). */
    public boolean anythingRead() {
        return changing() + unchanged() > 0;
    }
}
