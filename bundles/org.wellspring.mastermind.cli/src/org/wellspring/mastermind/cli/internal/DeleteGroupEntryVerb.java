// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.model.group.GroupPackage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group delete}: deletes what was put into a group by mistake. */
@Command(name = "delete")
final class DeleteGroupEntryVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "delete.id")
    private String id;

    DeleteGroupEntryVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return saveAt(session, id, List.of(GroupPackage.Literals.POSTING, GroupPackage.Literals.COMMITMENT, GroupPackage.Literals.PROJECT,
                GroupPackage.Literals.RESOURCE, GroupPackage.Literals.SHARED_CONTACT, GroupPackage.Literals.MEETING),
                (book, here, entry) -> new DeleteEntryOfGroup(here.me(), entry));
    }
}
