// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.twins;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.people.commands.MarkNotDuplicates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code duplicates dismiss}: says that two people are not the same (M13). */
@Command(name = "dismiss")
public final class DismissDuplicates implements Verb {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String one;
    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "person")
    private String other;

    @Override
    public Answer run(Session session) {
        return Saved.in(session,
                space -> new MarkNotDuplicates(Whom.of(space, one).id(), Whom.of(space, other).id()));
    }
}
