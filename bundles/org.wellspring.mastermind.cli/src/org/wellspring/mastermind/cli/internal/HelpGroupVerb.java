// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.model.group.GroupPackage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group help}: says that one helps with an ask, or takes up an offer (K2, K6). */
@Command(name = "help")
final class HelpGroupVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "POSTING", descriptionKey = "posting.id")
    private String posting;
    @Option(names = "--no-longer", descriptionKey = "posting.no-longer")
    private boolean noLonger;

    HelpGroupVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return saveAt(session, posting, List.of(GroupPackage.Literals.POSTING), (book, here, id) -> new HelpWithPosting(here.me(), id, !noLonger));
    }
}
