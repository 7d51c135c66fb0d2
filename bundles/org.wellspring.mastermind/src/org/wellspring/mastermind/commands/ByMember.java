// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.group.Member;
import org.wellspring.people.commands.StepLabel;

/**
 * What a member does in the group. Who has left does nothing in it any more.
 *
 * @param <R> what it answers
 */
public abstract class ByMember<R> extends Command<R> {
    private final UUID me;
    private final String key;

    /** @param key of what it is called, in the texts beside this class */
    ByMember(UUID me, String key) {
        this.me = me;
        this.key = key;
    }

    /** Who does it. */
    public final UUID me() {
        return me;
    }

    @Override
    public final String label() {
        return new Texts(ByMember.class).get(key);
    }

    @Override
    protected final R perform(Space space, Tx tx) {
        Member member = Refusals.existing(tx, me, Member.class);
        if (member.getLeftOn() != null && !member.getLeftOn().isAfter(LocalDate.now(space.clock()))) {
            throw Refusal.because("left", member.getName());
        }
        return act(space, tx, member);
    }

    /** What it does; called once. */
    abstract R act(Space space, Tx tx, Member member);

    /** Names what it is about in the history; what is confidential is not named. */
    final void about(Tx tx, String words) {
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", words));
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
