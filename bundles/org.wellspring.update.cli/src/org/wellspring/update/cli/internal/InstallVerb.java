// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plugin install}: fetches a plug-in with what it needs. */
@Command(name = "install")
final class InstallVerb implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "plugin.id")
    private String id;
    @Option(names = "--site", paramLabel = "SITE", descriptionKey = "plugin.site")
    private Optional<String> site;
    @Option(names = "--other-signer", descriptionKey = "plugin.otherSigner")
    private boolean otherSigner;
    private final Plugins plugins;

    InstallVerb(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Answer run(Session session) {
        return Done.of(plugins, plugins.install(id, site, new NullProgressMonitor()), otherSigner);
    }
}
