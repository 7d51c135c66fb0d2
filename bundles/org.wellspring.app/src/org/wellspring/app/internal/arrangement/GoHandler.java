// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.arrangement;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;

import jakarta.inject.Named;

/** Goes to the perspective at a place on the rail, counted from 1. */
public final class GoHandler {
    public static final String PLACE = "org.wellspring.parameter.place";

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    public void go(@Optional @Named(PLACE) String place, Arrangement arrangement, MainWindow window) {
        int index = place == null || !place.matches("[1-9]") ? 0 : Integer.parseInt(place) - 1;
        if (index < arrangement.all().size()) {
            window.service(EPartService.class).switchPerspective(arrangement.all().get(index));
        }
    }
}
