// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.Due;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.Card;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Opens a card, or lets one choose among all that wait, however young they are (F2). */
public final class CardsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(Space space, Theme theme, Actions actions, ErrorService errors, MainWindow window, @Optional @Named(CommandIds.OBJECT) String id) {
        Shell shell = window.shell().orElseThrow();
        if (id != null) {
            space.find(UUID.fromString(id), Card.class).ifPresent(card -> new CardPopover(space, theme, actions, card).open(shell));
        } else if (new Due(space).cards(true).isEmpty()) {
            errors.notice(Notice.of(Texts.get("cards.none")));
        } else {
            new Chooser(theme, Texts.get("cards.title"), Texts.get("cards.hint")).finding(typed -> waiting(space, typed)).open(shell,
                    chosen -> space.find(UUID.fromString(chosen.id()), Card.class).ifPresent(card -> new CardPopover(space, theme, actions, card).open(shell)));
        }
    }

    /** Those whose words or person are meant, the youngest first. */
    private static List<Choice> waiting(Space space, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.getDefault());
        LocalDate today = LocalDate.now(space.clock());
        DateWords dates = new DateWords();
        return new Due(space).cards(true).reversed().stream()
                .filter(c -> (c.text() + " " + c.name()).toLowerCase(Locale.getDefault()).contains(wanted))
                .map(c -> new Choice(c.id().toString(), c.text(), Stream.of(c.name(), c.capturedAt().map(at -> dates.near(
                        at.atZone(space.clock().getZone()).toLocalDate(), today)).orElse("")).filter(s -> !s.isEmpty()).reduce((a, b) -> a + " · " + b)
                        .orElse("")))
                .toList();
    }
}
