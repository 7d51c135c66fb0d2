// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.internal.shell.CompletionVerb;
import org.wellspring.cli.internal.shell.ManualVerb;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;

import picocli.CommandLine;

/** What tells shells and readers of manuals which commands there are, those of plug-ins among them. */
@Component(property = {CliVerbs.NAME + "=950 completion", CliVerbs.NAME + "=951 manual"})
public final class ShellVerbs implements CliVerbs {
    private final BundleContext bundles;

    /** With all commands that are installed when one is asked for. */
    @Activate
    public ShellVerbs(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "completion" -> new CompletionVerb(this::whole);
            case "manual" -> new ManualVerb(this::whole, ProgramVersion.text());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private CommandLine whole() {
        return new Grammar(new Verbs(bundles), new Globals(), Path.of("")).of(List.of());
    }
}
