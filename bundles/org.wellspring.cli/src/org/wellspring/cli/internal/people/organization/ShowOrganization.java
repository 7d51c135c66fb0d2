// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.PersonPage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code organization show}: how an organization is reached, and who works there (M11). */
@Command(name = "show")
public final class ShowOrganization implements Verb {
    @Parameters(arity = "1..*", paramLabel = "ORGANIZATION", descriptionKey = "organization")
    private List<String> organization;

    /** Somebody who works or worked there; {@code id} is that of the role. */
    record Member(UUID id, UUID person, String name, String title, String department, Optional<LocalDate> from, Optional<LocalDate> to,
            boolean current) {
        static Member of(OrganizationPage.Member member) {
            return new Member(member.role(), member.person(), member.name(), member.title(), member.department(), member.from(), member.to(),
                    member.current());
        }

        String what() {
            return Stream.of(title, department).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        }
    }

    /** The page of an organization. */
    record Shown(UUID id, String name, List<String> alsoKnownAs, List<String> tags, String website, List<PersonPage.Contact> contacts,
            List<PersonPage.Field> fields, String notes, List<Member> people) implements Answer {
        static Shown of(OrganizationPage page) {
            return new Shown(page.id(), page.name(), page.alsoKnownAs(), page.tags(), page.website(), page.contacts(), page.fields(), page.notes(),
                    page.people().stream().map(Member::of).toList());
        }

        @Override
        public void print(Paper paper) {
            paper.line(name);
            paper.say("organization.is");
            if (!tags.isEmpty()) {
                paper.line(tags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" · ")));
            }
            paper.line(id);
            contacts(paper);
            if (!notes.isBlank()) {
                paper.heading("page.notes");
                paper.items(notes.lines().toList());
            }
            people(paper, true, "organization.work");
            people(paper, false, "organization.worked");
        }

        private void contacts(Paper paper) {
            Table table = new Table();
            contacts.forEach(c -> table.row("", c.kind(), c.label(), c.value().replace("\n", ", ")));
            if (!website.isBlank()) {
                table.row("", "link", "", website);
            }
            alsoKnownAs.forEach(other -> table.row("", paper.words("page.alsoCalled"), "", other));
            fields.forEach(f -> table.row("", f.name(), "", f.value()));
            if (!table.isEmpty()) {
                paper.heading("page.contacts");
                paper.table(table);
            }
        }

        private void people(Paper paper, boolean current, String heading) {
            List<Member> those = people.stream().filter(member -> member.current() == current).toList();
            if (!those.isEmpty()) {
                Table table = new Table();
                those.forEach(member -> table.row("", member.name(), member.what(), member.from(), member.to()));
                paper.heading(heading);
                paper.table(table);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> Shown.of(new OrganizationReader(space).page(WhichOrganization.id(space, organization)).orElseThrow()));
    }
}
