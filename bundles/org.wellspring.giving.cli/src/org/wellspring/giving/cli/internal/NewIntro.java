// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.people.commands.NewIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intro new}: begins to bring two people together, with a reason for each (I1). */
@Command(name = "new")
public final class NewIntro implements Verb {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "intro.a")
    private String a;
    @Parameters(index = "1", paramLabel = "B", descriptionKey = "intro.b")
    private String b;
    @Option(names = "--why-a", required = true, paramLabel = "TEXT", descriptionKey = "intro.whyA")
    private String whyA;
    @Option(names = "--why-b", required = true, paramLabel = "TEXT", descriptionKey = "intro.whyB")
    private String whyB;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new NewIntroduction(Whom.of(space, a).id(), Whom.of(space, b).id(), whyA, whyB));
    }
}
