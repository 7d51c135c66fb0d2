// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.commands.SetIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code intro thank}: thanks were said, nothing is left to do (I1). */
@Command(name = "thank")
public final class ThankIntro implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "intro.id")
    private String id;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SetIntroduction.thanked(Intros.id(space, id)));
    }
}
