// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.core.words.Durations;
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
        return new Due(space).followUps(true).stream().filter(step -> step.person().isPresent()).map(step -> new Choice(step.person().get().toString(),
                Texts.get("all.line", step.name(), step.what()), step.due().map(day -> new Durations().until(day, today)).orElse(""))).toList();
    }
}
