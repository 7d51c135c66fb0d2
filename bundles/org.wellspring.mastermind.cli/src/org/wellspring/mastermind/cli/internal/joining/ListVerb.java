// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.share.GroupMember;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;

/** {@code group list}: the groups on this computer. */
@Command(name = "list")
final class ListVerb implements Verb {
    private final GroupAccess access;

    ListVerb(GroupAccess access) {
        this.access = access;
    }

    /** One of them. */
    record One(UUID group, String name, boolean belongs, int members, int waiting, Optional<String> place) {
        static One of(SharedGroup shared) {
            return new One(shared.id(), shared.name(), shared.belongs(),
                    (int) shared.members().stream().filter(member -> member.standing() == GroupMember.Standing.ACTIVE).count(), shared.waiting(),
                    shared.place());
        }
    }

    /** All of them. */
    record All(List<One> groups) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            for (One one : groups) {
                table.row(ShortIds.brief(one.group()), one.name(), one.belongs() ? paper.words("group.members", one.members()) : paper.words("group.waits"),
                        paper.words("group.waiting", one.waiting()), one.place().orElseGet(() -> paper.words("group.alone")));
            }
            paper.table(table);
            paper.say("group.count", groups.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(book -> new All(access.groups().all(session.directory()).stream()
                .map(entry -> access.groups().using(session.directory(), entry.id(), session.options(), One::of)).toList()));
    }
}
