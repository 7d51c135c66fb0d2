// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.ui.MainWindow;

/** Goes to the field above the list of people. */
public final class FindPersonHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void go(MainWindow window) {
        EPartService parts = window.service(EPartService.class);
        parts.switchPerspective(PeopleIds.PERSPECTIVE);
        MPart part = parts.showPart(PeopleIds.LIST, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof ListPart list) {
            list.focusField();
        }
    }
}
