// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Offers;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.PromiseState;
import org.wellspring.people.spi.OpenMatters;

/** Next steps and promises, which a touch may have been, and offers, which may have been taken up in it (F9). */
@Component
public final class OpenSteps implements OpenMatters {
    @Override
    public List<Matter> with(Space space, UUID person) {
        Texts texts = RowReasons.words();
        Stream<Matter> steps = new NextSteps(space).with(person).stream().filter(step -> step.kind() != NextSteps.Kind.CARD)
                .map(step -> new Matter(step.id(), texts.get("settles." + step.kind().name(), step.what()), () -> done(step)));
        Stream<Matter> offers = new Offers(space).openTo(person).stream()
                .map(offer -> new Matter(offer.id(), texts.get("settles.OFFER", offer.what()), () -> new TakeUp(offer.id())));
        return Stream.concat(steps, offers).toList();
    }

    private static Command<UUID> done(NextSteps.Step step) {
        return step.kind() == NextSteps.Kind.PROMISE ? new SetPromise(step.id(), PromiseState.KEPT) : new SetFollowUp(step.id(), FollowUpState.DONE);
    }
}
