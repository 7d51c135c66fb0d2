// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.wellspring.cli.internal.frame.When;

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
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "global.help")
    private boolean help;
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "global.version")
    private boolean version;

    /**
     * The time to believe in. On another day it stands still, at the present time of that day, so that no run of the
     * program sees two days.
     */
    Clock clock(Clock now) {
        if (on == null) {
            return now;
        }
        ZoneId zone = now.getZone();
        Instant then = new When(now).day(on).atTime(LocalTime.now(now)).atZone(zone).toInstant();
        return Clock.fixed(then, zone);
    }

    boolean json() {
        return json;
    }
}
