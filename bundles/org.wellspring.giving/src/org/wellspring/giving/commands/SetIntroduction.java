// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.internal.WishesMet;
import org.wellspring.model.ConsentState;
import org.wellspring.model.Introduction;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/**
 * The steps of an introduction (I1): one asks each, each says yes or no, it is made once both said yes, something comes of it (I6), thanks are said. It is
 * made by no other way: nobody's name goes to a stranger before they wanted it. Answers its id.
 */
public final class SetIntroduction extends Command<UUID> {
    private interface Step {
        /** Takes it; answers the wishes it met, in their words. */
        List<String> take(Introduction introduction, LocalDate today);

        static Step of(BiConsumer<Introduction, LocalDate> deed) {
            return (introduction, today) -> {
                deed.accept(introduction, today);
                return List.of();
            };
        }
    }

    private final UUID id;
    private final String label;
    private final Step step;

    private SetIntroduction(UUID id, String label, Step step) {
        this.id = id;
        this.label = label;
        this.step = step;
    }

    /** One of the two was asked, perhaps once more. Refused where they said yes already, and where the other would rather not: it ended there. */
    public static SetIntroduction asked(UUID introduction, Side side) {
        return consent(introduction, side, ConsentState.ASKED);
    }

    /** One of the two would like it; also who was asked at another time and place. */
    public static SetIntroduction accepted(UUID introduction, Side side) {
        return consent(introduction, side, ConsentState.ACCEPTED);
    }

    /** One of the two would rather not; then it ends here. */
    public static SetIntroduction declined(UUID introduction, Side side) {
        return consent(introduction, side, ConsentState.DECLINED);
    }

    private static SetIntroduction consent(UUID id, Side side, ConsentState state) {
        return new SetIntroduction(id, "introduction." + state.getLiteral(), Step.of((introduction, today) -> {
            if (introduction.getMadeOn() != null) {
                throw Refusal.because("alreadyMade");
            }
            if (state == ConsentState.ASKED) {
                requireToAsk(introduction, side);
            }
            if (side == Side.A) {
                introduction.setStateA(state);
            } else {
                introduction.setStateB(state);
            }
        }));
    }

    private static void requireToAsk(Introduction one, Side side) {
        if ((side == Side.A ? one.getStateA() : one.getStateB()) == ConsentState.ACCEPTED) {
            throw Refusal.because("alreadyYes", (side == Side.A ? one.getA() : one.getB()).getName());
        }
        if ((side == Side.A ? one.getStateB() : one.getStateA()) == ConsentState.DECLINED) {
            throw Refusal.because("otherDeclined", (side == Side.A ? one.getB() : one.getA()).getName());
        }
    }

    /** Both were brought together today; refused unless both said yes. Whoever had wished to meet the other has met them (I4). */
    public static SetIntroduction made(UUID introduction) {
        return new SetIntroduction(introduction, "introduction.made", (one, today) -> {
            if (one.getMadeOn() != null) {
                throw Refusal.because("alreadyMade");
            }
            if (one.getStateA() != ConsentState.ACCEPTED || one.getStateB() != ConsentState.ACCEPTED) {
                throw Refusal.because("notAgreed", String.join(", ", open(one)));
            }
            one.setMadeOn(today);
            return WishesMet.by(one.getA(), one.getB().getName(), List.of(one.getB()));
        });
    }

    private static List<String> open(Introduction one) {
        return Stream.of(one.getStateA() == ConsentState.ACCEPTED ? null : one.getA(), one.getStateB() == ConsentState.ACCEPTED ? null : one.getB())
                .filter(person -> person != null).map(Person::getName).toList();
    }

    /** What came of it (I6); the note may be empty. */
    public static SetIntroduction outcome(UUID introduction, OutcomeType type, String note) {
        return new SetIntroduction(introduction, "introduction.outcome", Step.of((one, today) -> {
            requireMade(one);
            one.setOutcome(type);
            one.setOutcomeNote(note == null || note.isBlank() ? null : note.strip());
        }));
    }

    /** Thanks were said: there is nothing left to do about it. */
    public static SetIntroduction thanked(UUID introduction) {
        return new SetIntroduction(introduction, "introduction.thanked", Step.of((one, today) -> {
            requireMade(one);
            one.setThankedOn(today);
        }));
    }

    private static void requireMade(Introduction one) {
        if (one.getMadeOn() == null) {
            throw Refusal.because("notMade");
        }
    }

    @Override
    public String label() {
        return new Texts(SetIntroduction.class).get(label);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Introduction introduction = Refusals.existing(tx, id, Introduction.class);
        if (introduction.getA() == null || introduction.getB() == null || introduction.getA().eIsProxy() || introduction.getB().eIsProxy()) {
            throw Refusal.because("oneGone");
        }
        List<String> met = step.take(introduction, LocalDate.now(space.clock()));
        String done = StepLabel.of(label(), StepLabel.Joint.OF, List.of(introduction.getA().getName(), introduction.getB().getName()), "");
        tx.relabel(met.isEmpty() ? done : new Texts(SetIntroduction.class).get("label.met", done, String.join("; ", met)));
        return id;
    }
}
