// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.recommend;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.ui.internal.introduce.IntroductionPlace;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.links.MailDoor;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes that somebody recommended me (I5), or opens the one named. */
public final class RecommendationHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Links links, @Optional MailDoor mail,
            @Optional @Named(CommandIds.OBJECT) String recommendation) {
        Shell shell = window.shell().orElseThrow();
        IntroductionPlace place = new IntroductionPlace(theme, space, actions, links, java.util.Optional.ofNullable(mail), shell);
        if (recommendation == null) {
            new NewRecommendationPopover(place).open();
        } else {
            new Latest(shell).ask(() -> new Recommendations(space).find(UUID.fromString(recommendation)),
                    found -> found.ifPresent(row -> new ThanksPopover(place, row).open()));
        }
    }
}
