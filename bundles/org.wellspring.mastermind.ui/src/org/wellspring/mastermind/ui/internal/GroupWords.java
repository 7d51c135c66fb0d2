// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MemberName;
import org.wellspring.share.GroupMember;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SyncReport;
import org.wellspring.share.SyncReport.Heard;
import org.wellspring.ui.widgets.RichText;

/** Groups in words. Any thread. */
public final class GroupWords {
    /** Who wrote within this time is not said to be silent. */
    private static final Duration LATELY = Duration.ofHours(36);

    private GroupWords() {
    }

    /**
     * How a group stands, in plain words (sharing): "Sent 10:42, seen by 5 of 6 · Last heard from Bo: 3 days ago".
     *
     * @param report of the last exchange; empty before the first
     */
    public static String state(SharedGroup group, Optional<SyncReport> report) {
        Space space = group.space();
        List<String> parts = new ArrayList<>();
        if (!group.belongs()) {
            parts.add(outside(group));
            if (group.me().isPresent()) {
                // Nothing leaves or comes any more.
                return parts.getFirst();
            }
        }
        SyncReport known = report.orElse(null);
        if (known == null || known.host() == SyncReport.Host.NONE) {
            parts.add(Texts.get("state.here"));
        } else if (known.host() == SyncReport.Host.UNREACHABLE) {
            parts.add(Texts.get("state.unreachable"));
        }
        if (known != null && known.host() != SyncReport.Host.NONE) {
            if (known.waiting() > 0) {
                parts.add(Texts.get("state.waiting", known.waiting()));
            } else if (known.host() == SyncReport.Host.REACHABLE) {
                parts.add(known.lastSent().map(at -> known.members().isEmpty() ? Texts.get("state.sent.alone", moment(space, at))
                        : Texts.get("state.sent", moment(space, at), known.seenBy(), known.members().size())).orElseGet(() -> Texts.get("state.here")));
            }
            silent(space, known).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    /** Why we can't write in it. */
    private static String outside(SharedGroup group) {
        return group.members().stream().filter(GroupMember::me).findFirst().map(me -> Texts.get(switch (me.standing()) {
            case ACTIVE -> "state.computerOut";
            case SUSPENDED -> "state.undecided";
            case REMOVED -> "state.removed";
            case LEFT -> "state.left";
        })).orElseGet(() -> Texts.get("state.waits"));
    }

    /** Who was not heard of for longest, if that is some time ago. */
    private static Optional<String> silent(Space space, SyncReport report) {
        Instant now = space.clock().instant();
        return report.members().stream().filter(heard -> heard.lastHeard().filter(at -> at.isBefore(now.minus(LATELY))).isPresent())
                .min(Comparator.comparing((Heard heard) -> heard.lastHeard().orElseThrow()))
                .map(heard -> Texts.get("state.heard", heard.name(), ago(space, heard.lastHeard().orElseThrow())));
    }

    /** "3 days ago". */
    public static String ago(Space space, Instant at) {
        long days = LocalDate.ofInstant(at, zone(space)).until(LocalDate.now(space.clock()), java.time.temporal.ChronoUnit.DAYS);
        return days <= 0 ? Texts.get("ago.today", new DateWords().time(at.atZone(zone(space)).toLocalTime())) : Texts.get("ago.days", days);
    }

    /** "10:42" of today, "Tuesday, 10:42" of another day. */
    public static String moment(Space space, Instant at) {
        LocalDate today = LocalDate.now(space.clock());
        var there = at.atZone(zone(space));
        return there.toLocalDate().equals(today) ? new DateWords().time(there.toLocalTime()) : new DateWords().moment(there, today);
    }

    /** When something is planned for: "Tuesday, 18:00". */
    public static String when(Space space, Instant at) {
        return new DateWords().moment(at.atZone(zone(space)), LocalDate.now(space.clock()));
    }

    /** When, in full, where there is room for it: "Tuesday, 8 December, 18:00". */
    public static String day(Space space, Instant at) {
        var there = at.atZone(zone(space));
        return new DateWords().full(there.toLocalDate(), LocalDate.now(space.clock())) + ", " + new DateWords().time(there.toLocalTime());
    }

    /** "18:00". */
    public static String clock(Space space, Instant at) {
        return new DateWords().time(at.atZone(zone(space)).toLocalTime());
    }

    private static ZoneId zone(Space space) {
        return space.clock().getZone();
    }

    /** "by 29 Nov"; empty without a day. */
    public static String due(Space space, Promised promised) {
        return promised.due().map(day -> Texts.get("commitment.by", new DateWords().near(day, LocalDate.now(space.clock())))).orElse("");
    }

    /** Whose it is. */
    public static String name(Optional<MemberName> member) {
        return member.map(MemberName::name).orElseGet(() -> Texts.get("member.gone"));
    }

    /** What somebody promised: whose it is stands out. */
    public static RichText promised(Promised promised) {
        return RichText.empty().strong(name(promised.member())).plain("  " + promised.what());
    }

    /** Names in a row. */
    public static String names(List<MemberName> members) {
        return members.stream().map(MemberName::name).collect(Collectors.joining(", "));
    }

    /** Those of the texts that are not empty. */
    public static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
