// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.people.spi.Writings;

/** T9: what there is to write to somebody who does not answer: one second word, prepared. That it was sent is noted with the touch. */
@Component
public final class SecondWord implements Writings {
    @Override
    public Optional<Writing> about(Space space, UUID object, UUID person) {
        return new SilenceProtocol(space).of(person).filter(state -> state.outreach().equals(object) || state.made().filter(object::equals).isPresent())
                .filter(state -> state.next() == SilenceState.Next.SECOND_APPROACH).map(state -> writing(space, state));
    }

    private static Writing writing(Space space, SilenceState state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("days ago", new DateWords().near(state.wrote(), LocalDate.now(space.clock())));
        fields.put("outreach", state.about());
        return Writing.by("second-approach", state.outreach(), state.person(), fields)
                .meaning(new Texts(SecondWord.class).get("write.says", state.name()), words -> SilenceStep.wroteAgain(state.person(), words));
    }
}
