// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plugin sites add} and {@code remove}. */
@Command
final class SiteStep implements Verb {
    @Parameters(paramLabel = "SITE", descriptionKey = "plugin.site")
    private String site;
    private final Plugins plugins;
    private final boolean add;

    SiteStep(Plugins plugins, boolean add) {
        this.plugins = plugins;
        this.add = add;
    }

    @Override
    public Answer run(Session session) {
        if (add) {
            plugins.addSite(site, new NullProgressMonitor());
        } else {
            plugins.removeSite(site);
        }
        return new ListSites.All(plugins.sites());
    }
}
