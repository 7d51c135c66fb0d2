// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.compare;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.people.Duplicates;
import org.wellspring.people.PersonRow;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.show.OnShow;

/** Makes one of two people whom the user names (M13), the person on show and another: side by side first, as with those that look alike. */
public final class MergeHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void merge(MainWindow window, Pages pages, @Optional OnShow onShow) {
        Shell shell = window.shell().orElseThrow();
        PageTools tools = pages.tools();
        java.util.Optional<UUID> shown = onShow == null ? java.util.Optional.empty() : onShow.person();
        shown.flatMap(tools.people()::find).ifPresentOrElse(first -> second(tools, shell, first),
                () -> choose(tools, shell, Texts.get("merge.first"), null, first -> second(tools, shell, first)));
    }

    private static void second(PageTools tools, Shell shell, PersonRow first) {
        choose(tools, shell, Texts.get("merge.second", first.name()), first.id(), second -> new ComparePopover(tools,
                List.of(new Duplicates.Candidate(first, second, 1, List.of(), Texts.get("merge.why")))).open(shell));
    }

    private static void choose(PageTools tools, Shell shell, String title, UUID except, Consumer<PersonRow> then) {
        new Chooser(tools.theme(), title, Texts.get("choose.person.hint"))
                .finding(typed -> tools.peopleFor(typed).stream().filter(choice -> except == null || !choice.id().equals(except.toString())).toList())
                .open(shell, chosen -> tools.people().find(UUID.fromString(chosen.id())).ifPresent(then));
    }
}
