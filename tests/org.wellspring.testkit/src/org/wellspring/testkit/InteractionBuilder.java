// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;

/** Builds an interaction: {@code anInteraction(CALL, "Lunch").with(ana).on(day).in(space)}. */
public final class InteractionBuilder {
    private final Interaction interaction = ModelFactory.eINSTANCE.createInteraction();

    private InteractionBuilder(InteractionKind kind, String summary) {
        interaction.setKind(kind);
        interaction.setSummary(summary);
    }

    /** Begins an interaction. */
    public static InteractionBuilder anInteraction(InteractionKind kind, String summary) {
        return new InteractionBuilder(kind, summary);
    }

    /** Begins a call. */
    public static InteractionBuilder aCall(String summary) {
        return new InteractionBuilder(InteractionKind.CALL, summary);
    }

    /** With these people. */
    public InteractionBuilder with(Person... people) {
        interaction.getParticipants().addAll(List.of(people));
        return this;
    }

    /** At a point in time. */
    public InteractionBuilder at(Instant at) {
        interaction.setAt(at);
        return this;
    }

    /** On a day, at a time nobody remembers. */
    public InteractionBuilder on(LocalDate day) {
        interaction.setAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        interaction.setDayOnly(true);
        return this;
    }

    /** Who began it. */
    public InteractionBuilder direction(Direction direction) {
        interaction.setDirection(direction);
        return this;
    }

    /** By which channel. */
    public InteractionBuilder by(String channel) {
        interaction.setChannel(channel);
        return this;
    }

    /** With a note. */
    public InteractionBuilder note(String text) {
        interaction.setNote(text);
        return this;
    }

    /** About topics. */
    public InteractionBuilder topics(String... topics) {
        interaction.getTopics().addAll(List.of(topics));
        return this;
    }

    /** The interaction, in no space yet. */
    public Interaction build() {
        return interaction;
    }

    /** The interaction, added in a transaction that is open. */
    public Interaction in(Tx tx) {
        return tx.add(interaction);
    }

    /** The interaction, added to a space in a change of its own. */
    public Interaction in(Space space) {
        space.change("Log " + interaction.getSummary(), tx -> {
            tx.add(interaction);
        });
        return interaction;
    }
}
