// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmState;
import org.wellspring.people.commands.PutOff;
import org.wellspring.people.commands.StepLabel;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmIntervals;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * Sets a person's rhythm, or some fields of it (F4). It stays a draft until F3 is satisfied; with another interval it is put off
 * no longer (F6).
 */
public final class SetRhythm extends Command<SetRhythm.Outcome> {
    private static final int LONGEST = 3650;

    /**
     * What came of it.
     *
     * @param missing what keeps it a draft: "interval" (unless a template gives one), "purpose", "benefit-them",
     *        "benefit-me"
     */
    public record Outcome(UUID rhythm, RhythmStage stage, List<String> missing) {
    }

    private final UUID person;
    private final List<Consumer<Rhythm>> edits = new ArrayList<>();

    /** Of this person; a rhythm made now starts today, by the clock of the space. */
    public SetRhythm(UUID person) {
        this.person = person;
    }

    /** The day it started on, where that is another. */
    public SetRhythm since(LocalDate day) {
        return edit(rhythm -> rhythm.setStartedOn(day));
    }

    /** How often, in days: as a wish. */
    public SetRhythm every(int days) {
        return every(Interval.ofDays(checked(days)));
    }

    /** How often: days, or calendar months. */
    public SetRhythm every(Interval interval) {
        checked(interval.days());
        return edit(rhythm -> {
            rhythm.setIdealDays(interval.days());
            rhythm.setIdealMonths(interval.months());
        });
    }

    /** No interval of its own: that of a template counts. */
    public SetRhythm noInterval() {
        return edit(rhythm -> {
            rhythm.setIdealDays(0);
            rhythm.setIdealMonths(0);
        });
    }

    /** The longest gap, in days. */
    public SetRhythm atMost(int days) {
        return atMost(Interval.ofDays(checked(days)));
    }

    /** The longest gap: days, or calendar months. */
    public SetRhythm atMost(Interval longest) {
        checked(longest.days());
        return edit(rhythm -> {
            rhythm.setMaxDays(longest.days());
            rhythm.setMaxMonths(longest.months());
        });
    }

    /** No longest gap. */
    public SetRhythm noLongest() {
        return edit(rhythm -> {
            rhythm.setMaxDays(0);
            rhythm.setMaxMonths(0);
        });
    }

    /** What is wrong with two intervals, in words for the user; 0 stands for none. Any thread. */
    public static Optional<String> objection(int ideal, int longest) {
        boolean fits = ideal <= LONGEST && longest <= LONGEST && (longest == 0 || longest >= ideal);
        return fits ? Optional.empty() : Optional.of(new Texts(SetRhythm.class).get("refused.interval"));
    }

    /** By which ways, in place of those before. */
    public SetRhythm channels(String... names) {
        return edit(rhythm -> replace(rhythm.getChannels(), names));
    }

    /** What to talk about, in place of what was before. */
    public SetRhythm topics(String... topics) {
        return edit(rhythm -> replace(rhythm.getTopics(), topics));
    }

    /** What it is for. */
    public SetRhythm purpose(String text) {
        return edit(rhythm -> rhythm.setPurpose(text));
    }

    /** What is in it for them. */
    public SetRhythm benefitThem(String text) {
        return edit(rhythm -> rhythm.setBenefitThem(text));
    }

    /** What is in it for me. */
    public SetRhythm benefitMe(String text) {
        return edit(rhythm -> rhythm.setBenefitMe(text));
    }

    /** Who agreed (F4). */
    public SetRhythm agreedBy(AgreedBy who) {
        return edit(rhythm -> rhythm.setAgreedBy(who));
    }

    private SetRhythm edit(Consumer<Rhythm> edit) {
        edits.add(edit);
        return this;
    }

    @Override
    public String label() {
        return new Texts(SetRhythm.class).get("rhythm.set");
    }

    @Override
    protected Outcome perform(Space space, Tx tx) {
        Person owner = Refusals.existing(tx, person, Person.class);
        Rhythm rhythm = owner.getRhythm();
        if (rhythm == null) {
            rhythm = ModelFactory.eINSTANCE.createRhythm();
            rhythm.setStartedOn(LocalDate.now(space.clock()));
            rhythm.setState(RhythmState.ACTIVE);
            rhythm.setAgreedBy(AgreedBy.ME);
            owner.setRhythm(rhythm);
        }
        List<Object> before = days(rhythm);
        for (Consumer<Rhythm> edit : edits) {
            edit.accept(rhythm);
        }
        if (!before.equals(days(rhythm))) {
            PutOff.lift(space, tx, rhythm);
        }
        if (objection(rhythm.getIdealDays(), rhythm.getMaxDays()).isPresent()) {
            throw Refusal.because("interval");
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, owner.getName(), ""));
        int days = new RhythmIntervals(space).idealDays(owner);
        return new Outcome(rhythm.getId(), RhythmStage.of(rhythm, days),
                RhythmStage.missing(days, rhythm.getPurpose(), rhythm.getBenefitThem(), rhythm.getBenefitMe()));
    }

    /** What its next date is counted by. */
    private static List<Object> days(Rhythm rhythm) {
        return Arrays.asList(rhythm.getIdealDays(), rhythm.getIdealMonths(), rhythm.getStartedOn());
    }

    private static int checked(int days) {
        if (days < 1 || days > LONGEST) {
            throw Refusal.because("interval");
        }
        return days;
    }

    private static void replace(List<String> list, String... values) {
        List<String> wanted = List.of(values);
        list.removeIf(value -> !wanted.contains(value));
        wanted.stream().filter(value -> !list.contains(value)).forEach(list::add);
    }
}
