// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.OrganizationRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code organization list}: companies, offices, clubs, and how they are reached (M11). */
@Command(name = "list")
public final class ListOrganizations implements Verb {
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "organization.query")
    private List<String> query = List.of();
    @Mixin
    private Limit limit;

    /** Organizations by name, and how many there are in all. */
    record Found(List<OrganizationRow> organizations, int total) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            organizations.forEach(o -> table.row(o.name(), o.people() == 0 ? "" : paper.words("organization.people", o.people()), o.phone(), o.email()));
            paper.table(table);
            paper.say(organizations.size() == total ? "organization.count" : "organization.some", organizations.size(), total);
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, Integer.MAX_VALUE);
        return session.reading(space -> {
            List<OrganizationRow> all = new OrganizationReader(space).list(String.join(" ", query));
            return new Found(all.subList(0, Math.min(most, all.size())), all.size());
        });
    }
}
