// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.PersonLine;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;

/** Makes of a card what it was meant to become (F2): a person, a note, a next step. The card is done then. Answers the id of what was made. */
public final class SortCard extends Command<UUID> {
    private enum Into {
        PERSON, NOTE, STEP
    }

    private final UUID id;
    private final Into into;
    private final UUID person;
    private final String name;
    private final LocalDate due;

    private SortCard(UUID card, Into into, UUID person, String name, LocalDate due) {
        this.id = card;
        this.into = into;
        this.person = person;
        this.name = name;
        this.due = due;
    }

    /**
     * A new person of this name, met on the day the card was kept, with the addresses, numbers and organization it says
     * ({@link PersonLine}); where it says more than that, its words are a note of theirs.
     */
    public static SortCard intoPerson(UUID card, String name) {
        return new SortCard(card, Into.PERSON, null, name, null);
    }

    /** A note of somebody, on the day the card was kept. */
    public static SortCard intoNote(UUID card, UUID person) {
        return new SortCard(card, Into.NOTE, person, "", null);
    }

    /** A next step with somebody, on a day. */
    public static SortCard intoStep(UUID card, UUID person, LocalDate due) {
        return new SortCard(card, Into.STEP, person, "", due);
    }

    @Override
    public String label() {
        return new Texts(SortCard.class).get("card.into." + into.name());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Card card = Refusals.existing(tx, id, Card.class);
        String text = card.getText() == null ? "" : card.getText().strip();
        UUID whose = into == Into.PERSON ? create(space, tx, card, text) : person;
        UUID made = switch (into) {
            case PERSON -> {
                PersonLine line = PersonLine.of(text);
                if (line.rest() || !line.name().equals(name.strip())) {
                    note(space, tx, card, whose, text);
                }
                yield whose;
            }
            case NOTE -> note(space, tx, card, whose, text);
            case STEP -> new NewFollowUp(whose, text, due).apply(space, tx);
        };
        card.setPerson(Refusals.existing(tx, whose, Person.class));
        card.setState(CardState.DONE);
        return made;
    }

    private UUID create(Space space, Tx tx, Card card, String text) {
        PersonLine line = PersonLine.of(text);
        CreatePerson create = new CreatePerson(Refusals.filled(name)).role("", line.organization()).metOn(day(space, card));
        line.emails().forEach(create::email);
        line.phones().forEach(create::phone);
        return create.apply(space, tx);
    }

    private static LocalDate day(Space space, Card card) {
        return card.getCapturedAt() == null ? LocalDate.now(space.clock()) : card.getCapturedAt().atZone(space.clock().getZone()).toLocalDate();
    }

    private static UUID note(Space space, Tx tx, Card card, UUID whose, String text) {
        return new LogInteraction(InteractionKind.NOTE, whose).summary(text).on(day(space, card)).apply(space, tx).interaction();
    }
}
