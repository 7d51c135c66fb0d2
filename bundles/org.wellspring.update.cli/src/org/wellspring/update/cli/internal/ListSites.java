// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;

/** {@code plugin sites}: where plug-ins come from. */
@Command(name = "sites")
final class ListSites implements Verb {
    private final Plugins plugins;

    ListSites(Plugins plugins) {
        this.plugins = plugins;
    }

    /** All sites. */
    record All(List<String> sites) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.items(sites);
            paper.say("sites.count", sites.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return new All(plugins.sites());
    }
}
