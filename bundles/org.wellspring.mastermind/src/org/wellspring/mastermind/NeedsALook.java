// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Versions.Contested;
import org.wellspring.core.Versions.Version;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;

/**
 * What members wrote differently without having heard of each other (sharing.md, “Needs a look”). One version of each is shown, to everybody the same; nothing waits for
 * anybody to choose. What a running meeting writes about its own clock is left out: it has a rule of its own. Any thread.
 */
public final class NeedsALook {
    /** When steps began and how far they are: where two run one meeting, both write it (ADR 34). Of what was made or looked at where, one version is as good. */
    private static final Set<String> SETTLED_BY_RULE = Set.of("AgendaItem.startedAt", "AgendaItem.pausedAt", "AgendaItem.pausedMillis", "AgendaItem.done",
            "AgendaItem.seat", "AgendaItem.stage", "HotSeat.stage", "HotSeat.stageStartedAt", "Meeting.endedAt", "Commitment.madeIn", "Commitment.reviewedIn",
            "Member.joinedOn", "Posting.on");
    /** Text that names something else. */
    private static final Set<String> NAMES = Set.of("format", "defaultFormat", "uri");
    private static final String CALLED = """
            SELECT coalesce(o.title, r.title, ''), coalesce(o.data ->> '$.confidential', 0) FROM object o JOIN object r ON r.n = o.root WHERE o.id = ?""";
    private static final Texts TEXTS = new Texts(NeedsALook.class);

    private NeedsALook() {
    }

    /**
     * One of them.
     *
     * @param id names it; the same on all machines, as long as it is there
     * @param title what the thing is called, or what it is part of
     * @param confidential whether what it is about is in no export
     * @param field what of it, in words
     * @param what the field and its versions, the one that is shown first
     */
    public record Look(UUID id, String title, boolean confidential, String field, Contested what) {
        /** Whose field it is. */
        public UUID object() {
            return what.object();
        }

        /** Whether its versions are words, so that others can stand in their place: both of them, for one. */
        public boolean isText() {
            return what.text() && !NAMES.contains(what.feature());
        }

        /** The versions, the one that is shown first. */
        public List<Version> versions() {
            return what.versions();
        }
    }

    /** All of a group, in the order in which the things came. */
    public static List<Look> of(Space group) {
        return group.versions().contested().stream().filter(one -> !SETTLED_BY_RULE.contains(one.type() + "." + one.feature()))
                .map(one -> look(group, one)).toList();
    }

    private static Look look(Space group, Contested one) {
        UUID id = UUID.nameUUIDFromBytes((one.object() + " " + one.feature() + " " + one.part()).getBytes(StandardCharsets.UTF_8));
        String field = TEXTS.getOr("field." + one.type() + "." + one.feature(), one.feature());
        return Rows.of(group).first(CALLED, row -> new Look(id, row.text(1), row.flag(2), field, one), one.object())
                .orElseGet(() -> new Look(id, "", true, field, one));
    }
}
