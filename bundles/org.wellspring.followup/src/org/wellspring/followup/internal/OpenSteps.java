// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.PromiseState;
import org.wellspring.people.spi.OpenMatters;

/** Next steps and promises, which a touch may have been (F9). */
@Component
public final class OpenSteps implements OpenMatters {
    @Override
    public List<Matter> with(Space space, UUID person) {
        Texts texts = RowReasons.words();
        return new NextSteps(space).with(person).stream().filter(step -> step.kind() != NextSteps.Kind.CARD)
                .map(step -> new Matter(step.id(), texts.get("settles." + step.kind().name(), step.what()), () -> done(step))).toList();
    }

    private static Command<UUID> done(NextSteps.Step step) {
        return step.kind() == NextSteps.Kind.PROMISE ? new SetPromise(step.id(), PromiseState.KEPT) : new SetFollowUp(step.id(), FollowUpState.DONE);
    }
}
