// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.model.AgreedBy;

/** Sets a person's rhythm, or some fields of it (F4). It stays a draft until F3 is satisfied. */
public final class SetRhythm implements Command<SetRhythm.Outcome> {
    /**
     * What came of it.
     *
     * @param missing what keeps it a draft: "purpose", "benefit-them", "benefit-me", "interval"
     */
    public record Outcome(UUID rhythm, RhythmStage stage, List<String> missing) {
    }

    /** Of this person; a rhythm made now starts on this day. */
    public SetRhythm(UUID person, LocalDate today) {
    }

    /** How often, in days: as a wish. */
    public SetRhythm every(int days) {
        return this;
    }

    /** How often at the least. */
    public SetRhythm atMost(int days) {
        return this;
    }

    /** By which ways. */
    public SetRhythm channels(String... names) {
        return this;
    }

    /** What to talk about. */
    public SetRhythm topics(String... topics) {
        return this;
    }

    /** What it is for. */
    public SetRhythm purpose(String text) {
        return this;
    }

    /** What they have of it. */
    public SetRhythm benefitThem(String text) {
        return this;
    }

    /** What I have of it. */
    public SetRhythm benefitMe(String text) {
        return this;
    }

    /** Who agreed (F4). */
    public SetRhythm agreedBy(AgreedBy who) {
        return this;
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome apply(org.wellspring.core.Space space, Tx tx) {
        throw new UnsupportedOperationException();
    }
}
