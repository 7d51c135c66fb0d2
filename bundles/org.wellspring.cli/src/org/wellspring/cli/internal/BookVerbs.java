// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.cli.internal.history.HistoryVerb;
import org.wellspring.cli.internal.history.RedoVerb;
import org.wellspring.cli.internal.history.UndoVerb;
import org.wellspring.cli.internal.space.BackupVerb;
import org.wellspring.cli.internal.space.CheckVerb;
import org.wellspring.cli.internal.space.GetSetting;
import org.wellspring.cli.internal.space.InfoVerb;
import org.wellspring.cli.internal.space.ListSettings;
import org.wellspring.cli.internal.space.NewVerb;
import org.wellspring.cli.internal.space.RestoreVerb;
import org.wellspring.cli.internal.space.SetSetting;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.spi.Starter;

/** What can be done with the book as a whole, its history and its settings, by name. */
@Component(property = {CliVerbs.NAME + "=100 new",
        CliVerbs.NAME + "=800 history",
        CliVerbs.NAME + "=810 undo",
        CliVerbs.NAME + "=820 redo",
        CliVerbs.NAME + "=830 settings",
        CliVerbs.NAME + "=830 settings get",
        CliVerbs.NAME + "=830 settings set",
        CliVerbs.NAME + "=840 info",
        CliVerbs.NAME + "=850 check",
        CliVerbs.NAME + "=860 backup",
        CliVerbs.NAME + "=900 restore"})
public final class BookVerbs implements CliVerbs {
    private final List<ComponentServiceObjects<Starter>> starters;
    private final Supplier<List<SettingKeys>> settings;

    /** With who has settings and who has a world to look around in; they are made when they are asked for. */
    @Activate
    public BookVerbs(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<SettingKeys>> settings,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<Starter>> starters) {
        this.settings = () -> settings.reversed().stream().map(ComponentServiceObjects::getService).toList();
        this.starters = List.copyOf(starters);
    }

    private Optional<Starter> starter() {
        return starters.reversed().stream().findFirst().map(ComponentServiceObjects::getService);
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "new" -> new NewVerb(starter());
            case "history" -> new HistoryVerb();
            case "undo" -> new UndoVerb(this::starter);
            case "redo" -> new RedoVerb(this::starter);
            case "settings" -> new ListSettings(settings);
            case "settings get" -> new GetSetting(settings);
            case "settings set" -> new SetSetting(settings);
            case "info" -> new InfoVerb();
            case "check" -> new CheckVerb();
            case "backup" -> new BackupVerb();
            case "restore" -> new RestoreVerb();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
