// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.PostingKind;

/** Puts an ask or an offer on the group's board (K2). Answers its id. */
public final class PostOnBoard extends ByMember<UUID> {
    private final PostingKind kind;
    private final String what;
    private String details = "";
    private LocalDate on;
    private boolean confidential;

    /** This is asked for, or offered, by this member. */
    public PostOnBoard(UUID me, PostingKind kind, String what) {
        super(me, kind == PostingKind.ASK ? "ask" : "offer");
        this.kind = kind;
        this.what = what;
    }

    /** More about it. */
    public PostOnBoard details(String markdown) {
        details = markdown;
        return this;
    }

    /** The day it is about, or by which it is of use. */
    public PostOnBoard on(LocalDate day) {
        on = day;
        return this;
    }

    /** K10: it stays in the group. */
    public PostOnBoard confidential(boolean is) {
        confidential = is;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Posting posting = GroupFactory.eINSTANCE.createPosting();
        posting.setKind(kind);
        posting.setBy(member);
        posting.setWhat(Refusals.filled(what));
        posting.setDetails(orNull(details));
        posting.setOn(on);
        posting.setConfidential(confidential);
        about(tx, confidential ? "" : posting.getWhat());
        return tx.add(posting).getId();
    }
}
