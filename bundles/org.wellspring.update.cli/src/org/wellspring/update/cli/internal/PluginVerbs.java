// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.update.Plugins;

/** What can be done about plug-ins, by name. */
@Component(property = {CliVerbs.NAME + "=860 plugin list",
        CliVerbs.NAME + "=860 plugin available",
        CliVerbs.NAME + "=860 plugin install",
        CliVerbs.NAME + "=860 plugin update",
        CliVerbs.NAME + "=860 plugin disable",
        CliVerbs.NAME + "=860 plugin enable",
        CliVerbs.NAME + "=860 plugin remove",
        CliVerbs.NAME + "=860 plugin sites",
        CliVerbs.NAME + "=860 plugin sites add",
        CliVerbs.NAME + "=860 plugin sites remove"})
public final class PluginVerbs implements CliVerbs {
    private final Plugins plugins;

    /** With the plug-ins there are. */
    @Activate
    public PluginVerbs(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "plugin list" -> new ListPlugins(plugins);
            case "plugin available" -> new ListAvailable(plugins);
            case "plugin install" -> new InstallVerb(plugins);
            case "plugin update" -> new UpdateVerb(plugins);
            case "plugin disable" -> new PluginStep(plugins, id -> plugins.enable(id, false));
            case "plugin enable" -> new PluginStep(plugins, id -> plugins.enable(id, true));
            case "plugin remove" -> new PluginStep(plugins, plugins::remove);
            case "plugin sites" -> new ListSites(plugins);
            case "plugin sites add" -> new SiteStep(plugins, true);
            case "plugin sites remove" -> new SiteStep(plugins, false);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
