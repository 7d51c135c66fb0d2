// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.util.List;

import org.wellspring.share.internal.join.Reply;

/** Somebody who answered an invitation, and whether it is they is still to be asked: read the words to each other. */
public final class Applicant {
    private final Reply reply;
    private final List<String> checkWords;

    Applicant(Reply reply, List<String> checkWords) {
        this.reply = reply;
        this.checkWords = List.copyOf(checkWords);
    }

    Reply reply() {
        return reply;
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
