// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.wellspring.launch.StartArguments;

/**
 * A command as it was given.
 *
 * @param folder where places begin that are not absolute
 * @param now the time where it was given, in the zone there
 * @param in standard input
 * @param out where the answer goes
 * @param err where progress goes, and what went wrong
 */
record Call(List<String> arguments, Map<String, String> environment, Path folder, Clock now, InputStream in,
        PrintStream out, PrintStream err) {
    /** Given to this process. */
    static Call here(List<String> arguments, Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        return new Call(arguments, environment, Path.of("").toAbsolutePath(), Clock.systemDefaultZone(), in, out, err);
    }

    /** What shows before the command is known. */
    StartArguments start() {
        return StartArguments.of(arguments);
    }

    /** Where the book is. */
    Path directory() {
        return start().directory(environment, folder);
    }
}
