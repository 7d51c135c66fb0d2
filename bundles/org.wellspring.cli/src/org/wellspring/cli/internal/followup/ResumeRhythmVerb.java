// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.followup;

import java.util.List;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Saved;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.frame.Whom;
import org.wellspring.followup.commands.ResumeRhythm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rhythm resume}: takes a paused or ended rhythm up again. */
@Command(name = "resume")
public final class ResumeRhythmVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new ResumeRhythm(Whom.id(space, person)));
    }
}
