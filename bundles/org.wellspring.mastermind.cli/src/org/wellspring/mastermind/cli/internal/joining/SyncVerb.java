// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.ClockTime;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.share.SharedGroups.Entry;
import org.wellspring.share.SyncReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group sync}: exchanges what was done with the other members. */
@Command(name = "sync")
final class SyncVerb implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;

    private final GroupAccess access;

    SyncVerb(GroupAccess access) {
        this.access = access;
    }

    /** When somebody was last heard of. */
    record Heard(UUID member, String name, Optional<Instant> lastHeard) {
    }

    /** What came of one group. */
    record One(UUID group, String name, int sent, int received, int waiting, Optional<Instant> lastSent, int seenBy, List<Heard> members, String host,
            Optional<String> problem, List<String> remarks) {
        static One of(SyncReport report) {
            return new One(report.group(), report.name(), report.sent(), report.received(), report.waiting(), report.lastSent(), report.seenBy(),
                    report.members().stream().map(heard -> new Heard(heard.member(), heard.name(), heard.lastHeard())).toList(),
                    report.host().name().toLowerCase(Locale.ROOT), report.problem(), report.remarks());
        }
    }

    /** Of all. */
    record Synced(List<One> groups) implements Answer {
        @Override
        public void print(Paper paper) {
            for (One one : groups) {
                if (one.host().equals("none")) {
                    paper.say("sync.none", one.name());
                } else {
                    paper.say("sync.line", one.name(), one.sent(), one.received(), one.waiting());
                }
                one.problem().ifPresent(paper::line);
                one.remarks().forEach(paper::line);
                for (Heard heard : one.members()) {
                    if (heard.lastHeard().isPresent()) {
                        paper.say("heard", heard.name(), ClockTime.of(heard.lastHeard().get()));
                    } else {
                        paper.say("heard.never", heard.name());
                    }
                }
            }
        }

        @Override
        public Exit exit() {
            return groups.stream().anyMatch(one -> one.host().equals("unreachable")) ? Exit.PARTLY : Exit.DONE;
        }
    }

    @Override
    public Answer run(Session session) {
        List<Entry> wanted = group == null ? access.groups().all(session.directory()) : List.of(access.find(session, group));
        List<One> done = new ArrayList<>();
        for (Entry entry : wanted) {
            done.add(One.of(access.working(session, entry.id(), shared -> shared.sync())));
        }
        return new Synced(done);
    }
}
