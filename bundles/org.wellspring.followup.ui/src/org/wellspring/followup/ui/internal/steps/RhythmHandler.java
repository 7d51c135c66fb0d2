// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.followup.ui.internal.rhythm.RhythmPopover;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.page.SectionPlace;

/** Agrees on a rhythm, or on another one (F4). */
public final class RhythmHandler extends PersonCommand {
    @Override
    void about(SectionPlace place, PersonRow person, Shell window) {
        new RhythmPopover(place.theme(), place.actions(), place.space(), person.id(), person.name()).open(window);
    }
}
