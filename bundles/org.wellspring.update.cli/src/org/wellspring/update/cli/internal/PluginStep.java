// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.function.Function;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Change;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plugin disable}, {@code enable} and {@code remove}. */
@Command
final class PluginStep implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "plugin.id")
    private String id;
    private final Plugins plugins;
    private final Function<String, Change> change;

    PluginStep(Plugins plugins, Function<String, Change> change) {
        this.plugins = plugins;
        this.change = change;
    }

    @Override
    public Answer run(Session session) {
        return Done.of(plugins, change.apply(id), true);
    }
}
