// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Command;
import org.wellspring.followup.silence.SilenceStep;

/** What can be done about who does not answer, by name. */
@Component(property = {CliVerbs.NAME + "=435 silence list",
        CliVerbs.NAME + "=435 silence next",
        CliVerbs.NAME + "=435 silence second",
        CliVerbs.NAME + "=435 silence close",
        CliVerbs.NAME + "=435 silence reopen",
        CliVerbs.NAME + "=435 silence settle"})
public final class SilenceVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "silence list" -> new ListSilences();
            case "silence next" -> new NextSilence();
            case "silence second" -> new SecondVerb();
            case "silence close" -> new CloseVerb();
            case "silence reopen" -> new StepVerb.Reopen();
            case "silence settle" -> new StepVerb.Settle();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Makes the step of a command that needs nothing but the person. */
    @FunctionalInterface
    interface Step {
        Command<UUID> with(UUID person);
    }

    static Step reopening() {
        return SilenceStep::reopen;
    }

    static Step settling() {
        return SilenceStep::noAnswerWanted;
    }
}
