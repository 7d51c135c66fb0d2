// SPDX-License-Identifier: EPL-2.0
package org.wellspring.start;

import java.io.InputStream;
import java.io.PrintStream;

/** The program without a window: an OSGi service of whoever answers commands. An installation without one has a window alone. */
public interface CommandProgram {
    /**
     * Does one command and says what came of it. Any thread; one command of a process.
     *
     * @param arguments as they were given to the program
     * @param in standard input
     * @param out where the answer goes
     * @param err where progress goes, and what went wrong
     * @return the exit code
     */
    int run(String[] arguments, InputStream in, PrintStream out, PrintStream err);
}
