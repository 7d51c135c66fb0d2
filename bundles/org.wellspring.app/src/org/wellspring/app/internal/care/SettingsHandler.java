// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.care;

import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.wellspring.core.Space;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;

/** Shows every setting there is, ours or a plug-in's, to change it. */
public final class SettingsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void show(Space space, MainWindow window, Theme theme, Actions actions, @Service List<SettingKeys> keys) {
        window.shell().ifPresent(new SettingsSheet(theme, space, actions,
                keys.stream().sorted(Comparator.comparingInt(SettingKeys::order)).flatMap(k -> k.keys().stream()).toList())::open);
    }
}
