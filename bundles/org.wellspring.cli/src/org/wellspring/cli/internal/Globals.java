// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.time.Clock;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.days.BelievedDay;
import org.wellspring.launch.StartArguments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before its name or after it. */
@Command(name = "wellspring")
final class Globals {
    @Option(names = "--space", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "global.space")
    private String space;
    @Option(names = "--on", paramLabel = "DATE", scope = ScopeType.INHERIT, descriptionKey = "global.on")
    private String on;
    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "global.json")
    private boolean json;
    /** Taken by the launcher, before there is anybody else to ask: see StartArguments. */
    @Option(names = StartArguments.SAFE, scope = ScopeType.INHERIT, descriptionKey = "global.safe")
    private boolean safe;
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "global.help")
    private boolean help;
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "global.version")
    private boolean version;

    /** The time to believe in. */
    Clock clock(Clock now) {
        return on == null ? now : BelievedDay.clock(on, now).orElseThrow(() -> Failure.value("day", on));
    }

    boolean json() {
        return json;
    }
}
