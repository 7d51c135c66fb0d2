// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.events.commands.Settle;

import picocli.CommandLine.Option;

/** What comes of meeting somebody: how one could help, and a next step on a day (E2). */
final class NextStepOptions {
    @Option(names = "--help-idea", paramLabel = "TEXT", descriptionKey = "closeout.help")
    private String help;
    @Option(names = "--next", paramLabel = "TEXT", descriptionKey = "closeout.next")
    private String next;
    @Option(names = "--due", paramLabel = "DAY", descriptionKey = "closeout.due")
    private String due;
    @Option(names = "--promised", descriptionKey = "closeout.promised")
    private boolean promised;
    @Option(names = "--offered", descriptionKey = "closeout.offered")
    private boolean offered;

    /** How one could help; empty where nothing is said of it. */
    Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /** Whether nothing of it is said. */
    boolean isEmpty() {
        return help == null && next == null;
    }

    /** Decides it of an encounter. */
    Settle of(Space space, UUID encounter) {
        return Settle.of(encounter).help(help).next(next).due(Optional.ofNullable(due).map(new When(space)::day)).promised(promised).offered(offered);
    }
}
