// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

/** All that is open of one sort, to look through and narrow; whoever is chosen is shown. */
abstract class OpenList {
    private final String key;

    /** @param key of its texts */
    OpenList(String key) {
        this.key = key;
    }

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void open(MainWindow window, Space space, Theme theme, Commands commands) {
        Shell shell = window.shell().orElseThrow();
        new Latest(shell).ask(() -> all(space), lines -> new Chooser(theme, Texts.get(key + ".title"), Texts.get("all.hint")).finding(typed -> {
            String wanted = typed.strip().toLowerCase(Locale.getDefault());
            return lines.stream().filter(line -> (line.label() + " " + line.aside()).toLowerCase(Locale.getDefault()).contains(wanted)).toList();
        }).open(shell, chosen -> commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, chosen.id()))));
    }

    /** Something with somebody, until a day; nothing where it is with nobody. */
    static Stream<Choice> line(java.util.Optional<UUID> person, String name, String what, java.util.Optional<LocalDate> due, LocalDate today) {
        return person.stream()
                .map(id -> new Choice(id.toString(), Texts.get("all.line", name, what), due.map(day -> new Durations().until(day, today)).orElse("")));
    }

    /** What comes up first before the rest, each with the id of what is shown for it. Background thread. */
    abstract List<Choice> all(Space space);
}
