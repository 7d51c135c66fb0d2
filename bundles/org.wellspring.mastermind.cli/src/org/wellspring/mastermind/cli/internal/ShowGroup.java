// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Common;
import org.wellspring.mastermind.GroupPage.Kept;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.MemberName;
import org.wellspring.share.OpenInvitation;
import org.wellspring.model.group.PostingState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group show}: a group at a glance (K1, K2, K3, K5). */
@Command(name = "show")
final class ShowGroup extends GroupVerb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group = "";

    ShowGroup(GroupAccess groups) {
        super(groups);
    }

    /** All of it; {@code asked} are the ids of the commitments that the next meeting asks about. */
    record Shown(UUID group, String name, String charter, int everyDays, String timeZone, String format, List<Belonging> members, List<Met> meetings,
            List<Promised> commitments, List<UUID> asked, List<Posted> asks, List<Posted> offers, List<Common> projects, List<Kept> resources,
            List<Passed> contacts, List<LookAnswer> needsALook, List<OpenInvitation> invitations, Path keys, LocalDate date)
            implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(name);
            paper.items(Stream.of(charter, everyDays == 0 ? "" : paper.words("group.every", everyDays, timeZone)).filter(text -> !text.isEmpty()).toList());
            paper.heading("group.members");
            paper.items(members.stream().map(one -> Stream.of(one.name(), String.join(", ", one.roles()),
                    one.leftOn().map(day -> paper.words("group.left", day)).orElse("")).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")))
                    .toList());
            table(paper, "group.invited", invitations.stream().map(one -> row(one.id(), one.name())));
            table(paper, "group.meetings", meetings.stream()
                    .map(one -> row(one.id(), one.start().map(ClockTime::of).orElse(""), one.title(), paper.words("meeting." + one.state().getLiteral()))));
            table(paper, "group.commitments", commitments.stream().map(one -> row(one.id(), one.due().map(Object::toString).orElse(""),
                    one.member().map(MemberName::name).orElse(""), one.what(), paper.words("state." + one.state().getLiteral()),
                    asked.contains(one.id()) ? paper.words("group.asked") : "")));
            table(paper, "group.asks", asks.stream().map(one -> posted(paper, one)));
            table(paper, "group.offers", offers.stream().map(one -> posted(paper, one)));
            table(paper, "group.projects", projects.stream().map(one -> row(one.id(), one.name(),
                    one.members().stream().map(MemberName::name).collect(Collectors.joining(", ")), one.closed() ? paper.words("state.closed") : "")));
            table(paper, "group.resources", resources.stream().map(one -> row(one.id(), one.title(), one.uri(), one.note())));
            table(paper, "group.contacts", contacts.stream()
                    .map(one -> row(one.id(), one.name(), one.organization(), one.email(), one.phone(), one.note(),
                            one.by().map(MemberName::name).orElse(""))));
            if (!needsALook.isEmpty()) {
                paper.heading("group.needsALook");
                needsALook.forEach(look -> look.print(paper));
            }
            paper.say("group.keys", keys);
        }

        private static Object[] posted(Paper paper, Posted one) {
            return row(one.id(), one.by().map(MemberName::name).orElse(""), one.what(), one.state() == PostingState.OPEN ? ""
                    : paper.words("state." + one.state().getLiteral()),
                    one.helpers().isEmpty() ? ""
                            : paper.words("group.helpers", one.helpers().stream().map(MemberName::name).collect(Collectors.joining(", "))));
        }

        private static Object[] row(UUID id, Object... cells) {
            return Stream.concat(Stream.of("", ShortIds.brief(id)), Stream.of(cells)).toArray();
        }

        private static void table(Paper paper, String heading, Stream<Object[]> rows) {
            Table table = new Table();
            rows.forEach(table::row);
            if (!table.isEmpty()) {
                paper.heading(heading);
                paper.table(table);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return in(session, group, (book, here) -> {
            GroupPage page = GroupPage.of(here.space());
            return new Shown(here.space().id(), page.name(), page.charter(), page.everyDays(), page.timeZone(), page.format(), page.members(), page.meetings(),
                    page.commitments(), new Meetings(here.space()).asked().stream().map(Promised::id).toList(), page.asks(), page.offers(), page.projects(),
                    page.resources(), page.contacts(), LookAnswer.of(here.space()), here.group().invitations(), here.group().keys(),
                    LocalDate.now(book.clock()));
        });
    }
}
