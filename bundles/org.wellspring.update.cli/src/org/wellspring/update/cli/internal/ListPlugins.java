// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.List;
import java.util.Locale;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugin;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;

/** {@code plugin list}: what is installed, whether it works, where it came from and who signed it. */
@Command(name = "list")
final class ListPlugins implements Verb {
    private final Plugins plugins;

    ListPlugins(Plugins plugins) {
        this.plugins = plugins;
    }

    /** A plug-in, for programs. */
    record Line(String id, String name, String version, String state, String problem, String site, String signer, String key) {
        static Line of(Plugin plugin) {
            return new Line(plugin.id(), plugin.name(), plugin.version(), plugin.state().name().toLowerCase(Locale.ROOT), plugin.problem(), plugin.site(),
                    plugin.signer().name(), plugin.signer().key());
        }
    }

    /**
     * Those installed.
     *
     * @param safe whether the program was started without them
     * @param takenBack what did not start, and was taken back; empty for nothing
     */
    record All(List<Line> plugins, boolean safe, String takenBack) implements Answer {
        static All of(Plugins plugins) {
            return new All(plugins.installed().stream().map(Line::of).toList(), plugins.isSafe(), plugins.takenBack().orElse(""));
        }

        @Override
        public void print(Paper paper) {
            if (!takenBack.isEmpty()) {
                paper.line(takenBack);
                paper.blank();
            }
            Table table = new Table();
            plugins.forEach(line -> table.row(line.id(), line.version(), paper.words("state." + line.state()), line.name(),
                    line.key().isEmpty() ? paper.words("unsigned") : paper.words("signed", line.signer())));
            paper.table(table);
            plugins.stream().filter(line -> !line.problem().isEmpty()).forEach(line -> paper.line(line.id() + ": " + line.problem()));
            paper.say("plugins.count", plugins.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return All.of(plugins);
    }
}
