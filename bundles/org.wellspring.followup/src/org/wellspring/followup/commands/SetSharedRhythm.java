// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.SharedRhythms;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.RhythmTemplate;
import org.wellspring.people.rhythm.Interval;

/**
 * Says how often everybody with a tag, or of a kind, is meant to hear from the user, where their rhythm has no interval of its own (F4);
 * one for each tag and kind. Answers its id, or that of the one that is gone.
 */
public final class SetSharedRhythm extends Command<UUID> {
    private final boolean kind;
    private final String word;
    private final Interval ideal;
    private final Optional<Interval> longest;

    private SetSharedRhythm(boolean kind, String word, Interval ideal, Optional<Interval> longest) {
        this.kind = kind;
        this.word = word;
        this.ideal = ideal;
        this.longest = longest;
    }

    /** For a tag; the longest may be {@link Interval#NONE}, and with no interval at all there is none any more. */
    public static SetSharedRhythm ofTag(String tag, Interval ideal, Interval longest) {
        return new SetSharedRhythm(false, tag, ideal, Optional.of(longest));
    }

    /** For a tag; the longest that is there stays, unless it would be shorter than the interval. */
    public static SetSharedRhythm ofTag(String tag, Interval ideal) {
        return new SetSharedRhythm(false, tag, ideal, Optional.empty());
    }

    /** For a kind of relationship, likewise. */
    public static SetSharedRhythm ofKind(String kind, Interval ideal, Interval longest) {
        return new SetSharedRhythm(true, kind, ideal, Optional.of(longest));
    }

    /** For a kind of relationship, likewise. */
    public static SetSharedRhythm ofKind(String kind, Interval ideal) {
        return new SetSharedRhythm(true, kind, ideal, Optional.empty());
    }

    @Override
    public String label() {
        return new Texts(SetSharedRhythm.class).get(ideal.days() == 0 ? "template.none" : "template.set", word);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        String name = Refusals.filled(word);
        List<SharedRhythms.SharedRhythm> all = new SharedRhythms(space).list();
        Optional<SharedRhythms.SharedRhythm> there = all.stream().filter(one -> one.kind() == kind && one.word().equalsIgnoreCase(name)).findFirst();
        if (ideal.days() == 0) {
            RhythmTemplate gone = Refusals.existing(tx, there.map(SharedRhythms.SharedRhythm::id).orElseThrow(() -> Refusal.because("noTemplate", name)),
                    RhythmTemplate.class);
            tx.delete(gone);
            return gone.getId();
        }
        Interval most = longest.or(() -> there.map(SharedRhythms.SharedRhythm::longest).filter(kept -> kept.days() >= ideal.days())).orElse(Interval.NONE);
        if (SetRhythm.objection(ideal.days(), most.days()).isPresent()) {
            throw Refusal.because("interval");
        }
        RhythmTemplate template = there.map(one -> Refusals.existing(tx, one.id(), RhythmTemplate.class)).orElseGet(() -> {
            RhythmTemplate fresh = ModelFactory.eINSTANCE.createRhythmTemplate();
            fresh.setName(name);
            if (kind) {
                fresh.setKind(name);
            } else {
                fresh.setTag(name);
            }
            return tx.add(fresh);
        });
        template.setIdealDays(ideal.days());
        template.setIdealMonths(ideal.months());
        template.setMaxDays(most.days());
        template.setMaxMonths(most.months());
        return template.getId();
    }
}
