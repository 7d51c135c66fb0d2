// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.Actions;

/** Takes the person or organization on show out of the book. Undo brings them back, so nothing is asked. */
public final class DeletePersonHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && space.readOnlyReason().isEmpty() && showing != null && showing.any().isPresent();
    }

    @Execute
    void delete(Space space, Showing showing, Actions actions) {
        if (showing.organization().isPresent()) {
            OrganizationPane.delete(space, showing, actions, showing.organization().get());
            return;
        }
        UUID id = showing.person().orElseThrow();
        String name = new People(space).find(id).map(PersonRow::name).orElse("");
        actions.runAndSay(new DeletePerson(id), Texts.get("deleted", name)).ifPresent(done -> showing.lost());
    }
}
