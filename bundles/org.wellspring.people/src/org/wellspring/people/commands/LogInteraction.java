// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;
import org.wellspring.model.About;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Purpose;

/** Logs a touch with one or more people (M2), with what was given or received in it (G2, G4). */
public final class LogInteraction implements Command<LogInteraction.Logged> {
    /**
     * What was logged.
     *
     * @param interaction the interaction
     * @param favours the favours given or received in it, one a person
     * @param onlyAsk F7: it held nothing but an ask, which is worth a gentle word
     */
    public record Logged(UUID interaction, java.util.List<UUID> favours, boolean onlyAsk) {
    }

    /** With these people, at least one. */
    public LogInteraction(InteractionKind kind, Collection<UUID> people) {
    }

    /** With one person. */
    public LogInteraction(InteractionKind kind, UUID person) {
        this(kind, java.util.List.of(person));
    }

    /** When it was; without this it is now. */
    public LogInteraction at(Instant when) {
        return this;
    }

    /** The day it was, where the time of day is not known. */
    public LogInteraction on(LocalDate day) {
        return this;
    }

    /** One line about it. */
    public LogInteraction summary(String line) {
        return this;
    }

    /** More about it; its first line stands in for a missing summary. */
    public LogInteraction note(String markdown) {
        return this;
    }

    /** Who reached out; without this it was both ways. */
    public LogInteraction direction(Direction way) {
        return this;
    }

    /** By which way: phone, a platform's name, in person. */
    public LogInteraction channel(String name) {
        return this;
    }

    /** What was talked about. */
    public LogInteraction topics(String... topics) {
        return this;
    }

    /** I asked for something. */
    public LogInteraction ask(boolean asked) {
        return this;
    }

    /** I pitched something. */
    public LogInteraction pitch(boolean pitched) {
        return this;
    }

    /** It was about business (M7). */
    public LogInteraction business(boolean was) {
        return this;
    }

    /** Whose matters it was about (N5). */
    public LogInteraction about(About whom) {
        return this;
    }

    /** What it was for (T6). */
    public LogInteraction purpose(Purpose what) {
        return this;
    }

    /** The event it was at. */
    public LogInteraction event(UUID id) {
        return this;
    }

    /** How long it took. */
    public LogInteraction minutes(int length) {
        return this;
    }

    /** What I gave in it; unasked if nobody had asked. */
    public LogInteraction gave(FavourType type, String what, boolean unasked) {
        return this;
    }

    /** What I received in it. */
    public LogInteraction received(FavourType type, String what) {
        return this;
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Logged apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
