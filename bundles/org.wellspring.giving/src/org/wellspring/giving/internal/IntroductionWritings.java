// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionLetters.Letter;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.model.ConsentState;
import org.wellspring.people.spi.Writings;

/** What there is to write at the step an introduction has come to (I1): ask one of the two, or bring both together. That it was sent is noted with the touch. */
@Component
public final class IntroductionWritings implements Writings {
    @Override
    public Optional<Writing> about(Space space, UUID object, UUID person) {
        return new Introductions(space).find(object).flatMap(row -> side(row, person).flatMap(side -> writing(row, side)));
    }

    private static Optional<Side> side(IntroductionRow row, UUID person) {
        return row.a().person().equals(person) ? Optional.of(Side.A) : row.b().person().equals(person) ? Optional.of(Side.B) : Optional.empty();
    }

    private static Optional<Writing> writing(IntroductionRow row, Side side) {
        IntroductionLetters letters = new IntroductionLetters(row);
        Texts texts = new Texts(IntroductionWritings.class);
        if (row.stage() == Stage.AGREED) {
            Letter letter = letters.introducing();
            return Optional.of(of(row, List.of(row.on(side).person(), row.on(side.other()).person()), letter)
                    .meaning(texts.get("write.made", row.a().name(), row.b().name()), Sent.of(() -> SetIntroduction.made(row.id()))));
        }
        boolean open = row.stage() == Stage.TO_ASK || row.stage() == Stage.WAITING;
        if (open && (row.on(side).state() == ConsentState.NOT_ASKED || row.on(side).state() == ConsentState.ASKED)) {
            return Optional.of(of(row, List.of(row.on(side).person()), letters.asking(side)).meaning(texts.get("write.asked", row.on(side).name()),
                    Sent.of(() -> SetIntroduction.asked(row.id(), side))));
        }
        return Optional.empty();
    }

    private static Writing of(IntroductionRow row, List<UUID> to, Letter letter) {
        return new Writing(row.id(), to, "introduction", letter.subject(), letter.body(), Map.of(), "", Optional.empty());
    }
}
