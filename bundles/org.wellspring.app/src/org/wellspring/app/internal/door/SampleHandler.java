// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Space;
import org.wellspring.ui.errors.Confirmation;
import org.wellspring.ui.errors.ErrorService;

/** Fills the book with the sample world, at any time; asks first where other things were done in it. */
public final class SampleHandler {
    @CanExecute
    boolean possible(@Optional Space space, FirstSteps steps) {
        return space != null && space.readOnlyReason().isEmpty() && steps.hasSample();
    }

    @Execute
    void fill(Space space, FirstSteps steps, ErrorService errors) {
        if (space.history().recent(1).isEmpty()) {
            steps.fill(space);
        } else {
            errors.ask(new Confirmation(Texts.get("sample.ask"), Texts.get("sample.yes"), Texts.get("sample.no"), () -> steps.fill(space)));
        }
    }
}
