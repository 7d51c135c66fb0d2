// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.page.SectionPlace;

/** Notes what I offered somebody (F9). */
public final class OfferHandler extends PersonCommand {
    @Override
    void about(SectionPlace place, PersonRow person, Shell window) {
        new StepPopover(place, person.id(), Optional.empty()).with(person.name()).offered().open(window);
    }
}
