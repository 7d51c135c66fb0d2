// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.ui.choose.Chooser.Choice;

/** All next steps that are open, the earliest first. */
public final class NextStepsHandler extends OpenList {
    public NextStepsHandler() {
        super("all.steps");
    }

    @Override
    List<Choice> all(Space space) {
        LocalDate today = LocalDate.now(space.clock());
        return new Due(space).followUps(true).stream().flatMap(step -> line(step.person(), step.name(), step.what(), step.due(), today)).toList();
    }
}
