// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.util.List;
import java.util.Optional;

/**
 * A format of files that contacts, or things of a plug-in's own class, come in by or go out by (X1, X7, X8). Register it as a DS
 * service: the command line ({@code --format}), the import and the export in the window find it by themselves. Of two with one id,
 * the service of the higher ranking stands.
 * <p>
 * It is asked on any thread, by several at once. One that fails costs the file it was asked about, which is said and told to the log.
 */
public interface RecordFormat {
    /** It is not in this format. */
    int NO = 0;
    /** It may be, as it may be in many others: a table whose columns are understood. */
    int PERHAPS = 30;
    /** It looks like it, by something that others hardly have. */
    int LIKELY = 60;
    /** It says so itself. */
    int SURE = 90;

    /** Permanent name in lower case, as in {@code --format} and in reports. */
    String id();

    /** Its name in the language of the user, such as “vCard”. */
    String name();

    /** Its name among formats to write, where it is another. */
    default String nameToWrite() {
        return name();
    }

    /** What writing it is good for, in the language of the user, for choosing; may be empty. */
    default String purpose() {
        return "";
    }

    /** Endings of file names in lower case, without the dot; the usual one first. */
    List<String> endings();

    /** Where it stands among others in a list; ours are below 100. Equal ones stand in the order of their ids. */
    default int place() {
        return 100;
    }

    /**
     * How sure it is, by how a file begins, that it can read it: {@link #NO} to 100. The surest reads the file; of two who are equally
     * sure the first in the list does, and the user is told. Quick: it is asked about each file that is imported.
     */
    default int probe(RecordFile file) {
        return NO;
    }

    /** The name under which its records are kept and known again; spellings of one format share it. */
    default String source() {
        return id();
    }

    /** Reads it; empty for a format that is only written. */
    default Optional<FormatReader> reader() {
        return Optional.empty();
    }

    /** Writes it; empty for a format that is only read. */
    default Optional<FormatWriter> writer() {
        return Optional.empty();
    }
}
