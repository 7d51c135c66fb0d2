// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;

/** A step with somebody who does not answer: one undo step, as are the touches logged with it. Answers the id of the case. */
public final class SilenceStep extends Command<UUID> {
    private final UUID person;
    private final SilenceStage to;
    private final String words;

    private SilenceStep(UUID person, SilenceStage to, String words) {
        this.person = person;
        this.to = to;
        this.words = words;
    }

    /**
     * T9: I wrote once more. There is exactly one second approach: another is refused until there was an answer.
     *
     * @param words what I wrote; may be empty
     */
    public static SilenceStep wroteAgain(UUID person, String words) {
        return new SilenceStep(person, SilenceStage.SECOND_APPROACH, words);
    }

    /**
     * T10, T12: lets it rest, after the second approach and not before. No more help is suggested, and they are in no queue until they answer.
     *
     * @param note for the user alone; it goes into no export (T11); may be empty
     */
    public static SilenceStep letRest(UUID person, String note) {
        return new SilenceStep(person, SilenceStage.CLOSED, note);
    }

    /** No answer is wanted to what I wrote: nobody is asked about it again. */
    public static SilenceStep noAnswerWanted(UUID person) {
        return new SilenceStep(person, SilenceStage.ANSWERED, "");
    }

    /** T12: takes up again what was let rest. */
    public static SilenceStep reopen(UUID person) {
        return new SilenceStep(person, SilenceStage.WAITING, "");
    }

    @Override
    public String label() {
        return new Texts(SilenceStep.class).get("step." + to.getLiteral(), "");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person whom = Refusals.existing(tx, person, Person.class);
        SilenceState state = new SilenceProtocol(space).of(person).orElseThrow(() -> refused("answered", whom));
        if (to == SilenceStage.SECOND_APPROACH && state.stage() != SilenceStage.ASSUME_BEST && state.stage() != SilenceStage.WAITING) {
            throw refused(state.stage() == SilenceStage.SECOND_APPROACH ? "twice" : "over", whom);
        }
        if (to == SilenceStage.CLOSED && state.stage() != SilenceStage.SECOND_APPROACH) {
            throw refused(state.stage() == SilenceStage.CLOSED ? "over" : "first", whom);
        }
        if (to == SilenceStage.ANSWERED && state.stage() == SilenceStage.CLOSED) {
            throw refused("over", whom);
        }
        if (to == SilenceStage.WAITING && state.stage() != SilenceStage.CLOSED && state.stage() != SilenceStage.ANSWERED) {
            throw refused("open", whom);
        }
        SilenceCase made = state.made().map(id -> Refusals.existing(tx, id, SilenceCase.class)).orElseGet(() -> begun(tx, whom, state));
        set(made, state.stage(), LocalDate.now(space.clock()));
        tx.relabel(new Texts(SilenceStep.class).get("step." + to.getLiteral(), whom.getName()));
        return made.getId();
    }

    private static SilenceCase begun(Tx tx, Person whom, SilenceState state) {
        SilenceCase fresh = ModelFactory.eINSTANCE.createSilenceCase();
        fresh.setPerson(whom);
        fresh.setOutreach(Refusals.reference(tx, state.outreach(), Interaction.class));
        return tx.add(fresh);
    }

    private void set(SilenceCase made, SilenceStage from, LocalDate day) {
        // what was let rest goes on where it was: after the second approach, which may have been written by hand
        boolean wroteAgain = from == SilenceStage.CLOSED || made.getSecondApproach() != null;
        made.setStage(to == SilenceStage.WAITING && wroteAgain ? SilenceStage.SECOND_APPROACH : to);
        made.setSince(day);
        made.setClosedOn(to == SilenceStage.CLOSED ? day : null);
        if (to == SilenceStage.SECOND_APPROACH) {
            // also without words it tells that there was one (T9)
            made.setSecondApproach(words.strip());
        } else if (to == SilenceStage.CLOSED && !words.isBlank()) {
            made.setNote(words.strip());
        }
    }

    private static SpaceException refused(String key, Person whom) {
        return Refusals.because(SilenceStep.class, key, whom.getName());
    }
}
