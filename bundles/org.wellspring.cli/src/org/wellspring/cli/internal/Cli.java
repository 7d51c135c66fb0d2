// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.PrintStream;

import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;

/** The program without a window. */
@Component(service = Cli.class)
public final class Cli {
    @CommandLine.Command(name = "wellspring", mixinStandardHelpOptions = true, version = "0.1")
    static final class Root {
    }
    /** Runs. */
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new Root()).execute(arguments);
    }
}
