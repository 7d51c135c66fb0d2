// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.share.internal.join.Reply;

/** Somebody who answered an invitation, and whether it is they is still to be asked: read the words to each other. */
public final class Applicant {
    private final Reply reply;
    private final List<String> checkWords;
    private final Optional<UUID> member;

    Applicant(Reply reply, List<String> checkWords, Optional<UUID> member) {
        this.reply = reply;
        this.member = member;
        this.checkWords = List.copyOf(checkWords);
    }

    Reply reply() {
        return reply;
    }

    Optional<UUID> member() {
        return member;
    }

    /** Whether it is another device of somebody who belongs already. */
    public boolean isOwnDevice() {
        return member.isPresent();
    }

    /** What they are called. */
    public String name() {
        return reply.name();
    }

    /** What they call their machine. */
    public String device() {
        return reply.card().label();
    }

    /** Six words; the applicant has the same ones if nobody changed anything on the way. */
    public List<String> checkWords() {
        return checkWords;
    }
}
