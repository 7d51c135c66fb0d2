// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import java.time.LocalDate;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Space;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Asks for a name, "Ana Ruiz, Acme" if the organization is known, adds the person and opens the page. */
public final class NewPersonHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void ask(MainWindow window, Theme theme, Space space, Actions actions, Showing showing) {
        EPartService parts = window.service(EPartService.class);
        Popover popover = new Popover(window.shell().orElseThrow(), theme, Texts.get("new.title"), 460).titled();
        Text field = Fields.text(popover.content(), theme, Texts.get("new.hint"));
        field.addListener(SWT.DefaultSelection, e -> {
            String[] words = field.getText().strip().split("\\s*,\\s*", 2);
            if (!words[0].isBlank()) {
                popover.close();
                add(space, actions, showing, parts, words);
            }
        });
        new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("new.help"))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        popover.open();
        field.setFocus();
    }

    private static void add(Space space, Actions actions, Showing showing, EPartService parts, String[] words) {
        CreatePerson command = new CreatePerson(words[0]).metOn(LocalDate.now(space.clock()));
        if (words.length > 1 && !words[1].isBlank()) {
            command.role("", words[1]);
        }
        actions.runAndSay(command, Texts.get("new.said", words[0])).ifPresent(id -> {
            parts.switchPerspective(PeopleIds.PERSPECTIVE);
            showing.show(id);
            parts.showPart(PeopleIds.PAGE, EPartService.PartState.ACTIVATE);
        });
    }
}
