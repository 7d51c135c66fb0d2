// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.desk;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

/** Begins a desk session (F12) with as much of what is due as its minutes hold; while there is one, it ends that. */
public final class DeskHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ErrorService errors, @Service Today today) {
        Shell shell = window.shell().orElseThrow();
        if (DeskSheet.close(shell)) {
            return;
        }
        int minutes = new Settings(space).get(FollowupSettings.DESK_MINUTES);
        new Latest(shell).ask(() -> today.of(space, DeskSheet.LOOKED_AT), list -> begin(list, minutes, shell, space, theme, actions, commands, errors, today));
    }

    private static void begin(TodayList list, int minutes, Shell shell, Space space, Theme theme, Actions actions, Commands commands,
            ErrorService errors, Today today) {
        if (list.rows().isEmpty()) {
            errors.notice(Notice.of(Texts.get("desk.nothing")));
            return;
        }
        DeskSession session = new DeskSession(DeskSession.within(list.rows(), minutes), space.clock().instant());
        new DeskSheet(shell, theme, space, new DeskDeeds(theme, space, actions, commands, today, session), session, minutes).open();
    }
}
