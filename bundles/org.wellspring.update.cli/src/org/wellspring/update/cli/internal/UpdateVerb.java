// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugins;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plugin update}: newer versions of all plug-ins, or of those named. */
@Command(name = "update")
final class UpdateVerb implements Verb {
    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "plugin.ids")
    private List<String> ids = new ArrayList<>();
    @Option(names = "--other-signer", descriptionKey = "plugin.otherSigner")
    private boolean otherSigner;
    private final Plugins plugins;

    UpdateVerb(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Answer run(Session session) {
        return Done.of(plugins, plugins.update(ids, new NullProgressMonitor()), otherSigner);
    }
}
