// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Space;
import org.wellspring.people.commands.CreateOrganization;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Asks for a name, adds the organization and opens its page. */
public final class NewOrganizationHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void ask(MainWindow window, Theme theme, Actions actions, Showing showing) {
        EPartService parts = window.service(EPartService.class);
        Popover popover = new Popover(window.shell().orElseThrow(), theme, Texts.get("organization.new"), 460).titled();
        Text field = Fields.text(popover.content(), theme, Texts.get("organization.new.hint"));
        field.addListener(SWT.DefaultSelection, e -> {
            String name = field.getText().strip();
            if (!name.isEmpty()) {
                actions.runAndSay(new CreateOrganization(name), Texts.get("new.said", name)).ifPresent(id -> {
                    popover.close();
                    parts.switchPerspective(PeopleIds.PERSPECTIVE);
                    showing.showOrganization(id);
                    parts.showPart(PeopleIds.PAGE, EPartService.PartState.ACTIVATE);
                });
            }
        });
        new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("organization.new.help"))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        popover.open();
        field.setFocus();
    }
}
