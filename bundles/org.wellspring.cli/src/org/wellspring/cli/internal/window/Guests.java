// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.wellspring.cli.spi.Access;
import org.wellspring.core.Spaces;

/** Runs commands that come from outside, as if they had been given to this process. */
@FunctionalInterface
public interface Guests {
    /** How such a command gets at the book, once its options are known. */
    @FunctionalInterface
    interface Entry {
        /** @param options with the clock the command believes in */
        Access access(Spaces.Options options);
    }

    /**
     * Runs one.
     *
     * @param directory the book's, as the command named it
     * @param folder where places begin that are not absolute
     * @return the exit code
     */
    int run(List<String> arguments, Path directory, Path folder, Clock now, Entry entry, InputStream in, PrintStream out,
            PrintStream err);
}
